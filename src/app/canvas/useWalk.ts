/** The keyboard's cursor on the map: arrows walk, Enter picks, Escape lets go. */
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Line } from '../../figure/lines.ts'
import type { Network } from '../../graph/network.ts'
import type { Selection } from '../view.ts'
import { cursorOf, type Ground, step, type Walk } from './walk.ts'

type Given = {
  network: Network
  nodes: ReadonlySet<string>
  lines: readonly Line[]
  selection: Selection | null
  onSelect(selection: Selection | null): void
  /** Brings an entity into sight. */
  show(key: string): void
}

export type Walking = {
  cursor: string | null
  onKeyDown(event: KeyboardEvent): void
  leave(): void
}

export function useWalk({ network, nodes, lines, selection, onSelect, show }: Given): Walking {
  const [walk, setWalk] = useState<Walk | null>(null)
  const ground = useMemo(() => groundOf(network, nodes, lines), [network, nodes, lines])
  const pointed = cursorOf(walk)
  const cursor = pointed !== null && nodes.has(pointed) ? pointed : null

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      setWalk(null)
      if (selection) onSelect(null)
      return
    }
    if (event.key === 'Enter' && cursor) {
      setWalk({ base: cursor, neighbour: null })
      onSelect({ kind: 'node', key: cursor })
    } else if (event.key.startsWith('Arrow')) {
      const start = walk ?? (selection?.kind === 'node' ? { base: selection.key, neighbour: null } : null)
      const next = step(start, event.key, ground)
      const at = cursorOf(next)
      setWalk(next)
      if (at !== null) show(at)
    } else return
    event.preventDefault()
  }
  return { cursor, onKeyDown, leave: () => setWalk(null) }
}

/** The most connected first; neighbours in the same order. */
function groundOf(network: Network, nodes: ReadonlySet<string>, lines: readonly Line[]): Ground {
  const byDegree = (a: string, b: string) => network.degree(b) - network.degree(a) || (a < b ? -1 : 1)
  return {
    order: [...nodes].sort(byDegree),
    neighboursOf: (key) =>
      [
        ...new Set(
          lines.flatMap(({ source, target }) => (source === key ? [target] : target === key ? [source] : [])),
        ),
      ].sort(byDegree),
  }
}
