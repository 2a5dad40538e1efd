/** The keyboard's cursor on the map: arrows walk, Enter picks, Space adds, the menu key asks, Escape lets go. */
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Line } from '../../figure/lines.ts'
import type { Network } from '../../graph/network.ts'
import type { Selection } from '../view.ts'
import type { Taps } from './useTaps.ts'
import { cursorOf, type Ground, step, type Walk } from './walk.ts'

type Given = {
  network: Network
  nodes: ReadonlySet<string>
  lines: readonly Line[]
  selection: Selection | null
  taps: Taps
  /** Brings an entity or a relation into sight. */
  show(key: string): void
  /** Where an entity is drawn, in the window's pixels. */
  placeOf(key: string): { x: number; y: number }
}

export type Walking = {
  /** The entity or line that is pointed at. */
  cursor: string | null
  onKeyDown(event: KeyboardEvent): void
  leave(): void
}

const isMenuKey = ({ key, shiftKey }: KeyboardEvent) => key === 'ContextMenu' || (key === 'F10' && shiftKey)

export function useWalk({ network, nodes, lines, selection, taps, show, placeOf }: Given): Walking {
  const [walk, setWalk] = useState<Walk | null>(null)
  // Worked out with the first step: a filter asks for none.
  const ground = useMemo(() => {
    let known: Ground | null = null
    return () => (known ??= groundOf(network, nodes, lines))
  }, [network, nodes, lines])
  const pointed = cursorOf(walk)
  const line = pointed === null ? undefined : lines.find(({ key }) => key === pointed)
  const cursor = pointed !== null && (nodes.has(pointed) || line) ? pointed : null
  const entity = cursor !== null && !line ? cursor : (walk?.base ?? null)

  const open = () => {
    if (line?.edges.length === 1) taps.onSelect({ kind: 'edge', key: line.edges[0] ?? line.key })
    else if (line) taps.onSelect({ kind: 'pair', a: line.source, b: line.target })
    else if (cursor) {
      setWalk({ base: cursor, neighbour: null, line: null })
      taps.onSelect({ kind: 'node', key: cursor })
    }
  }
  const takeStep = (key: string) => {
    const picked = selection?.kind === 'node' ? selection.key : null
    const next = step(
      walk ?? (picked === null ? null : { base: picked, neighbour: null, line: null }),
      key,
      ground(),
    )
    const at = next && (next.neighbour ?? next.base)
    setWalk(next)
    if (at !== null) show(at)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      setWalk(null)
      if (selection) taps.onSelect(null)
      return
    }
    if (event.key === 'Enter' && cursor) open()
    else if (event.key === ' ' && entity) taps.onToggle(entity)
    else if (isMenuKey(event) && entity) {
      const { x, y } = placeOf(entity)
      taps.onMenu({ kind: 'node', key: entity }, x, y)
    } else if (event.key.startsWith('Arrow') || event.key === 'e') takeStep(event.key)
    else return
    event.preventDefault()
  }
  return { cursor, onKeyDown, leave: () => setWalk(null) }
}

/** The most connected first; neighbours in the same order, lines as they are drawn. */
function groundOf(network: Network, nodes: ReadonlySet<string>, lines: readonly Line[]): Ground {
  const byDegree = (a: string, b: string) => network.degree(b) - network.degree(a) || (a < b ? -1 : 1)
  const linesAt = (key: string) => lines.filter(({ source, target }) => source === key || target === key)
  return {
    order: [...nodes].sort(byDegree),
    neighboursOf: (key) =>
      [...new Set(linesAt(key).map(({ source, target }) => (source === key ? target : source)))].sort(
        byDegree,
      ),
    linesOf: (key) => linesAt(key).map((line) => line.key),
  }
}
