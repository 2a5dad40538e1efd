/** Which part of the map leaves: everything visible, what is in the window, the selection alone or with its neighbours. */
import { meetingsAmong } from '../../graph/fold-meetings.ts'
import type { Network } from '../../graph/network.ts'
import { shortestPaths } from '../../graph/paths.ts'
import { among, around } from '../../graph/scope.ts'
import { shortName } from '../../graph/short-name.ts'
import type { Visible } from '../../graph/visible.ts'
import type { Words } from '../../words/words.ts'
import type { MapWindow } from '../canvas/map-window.ts'
import type { Selection } from '../view.ts'

export const SCOPES = ['visible', 'window', 'selection', 'neighbours'] as const
export type ScopeId = (typeof SCOPES)[number]

export type ExportScope = {
  id: ScopeId
  label: string
  part: Visible
  /** What the figure is called; null: as the graph is. */
  title: string | null
  /** As the file's name says it; null: not at all. */
  named: string | null
}

/** Those that make sense now, everything visible first. */
export function scopesOf(
  words: Words,
  network: Network,
  visible: Visible,
  selection: Selection | null,
  window: MapWindow | null,
  isFolded: boolean,
): ExportScope[] {
  const { t } = words
  const scopes: ExportScope[] = [
    { id: 'visible', label: t('export.scope.visible'), part: visible, title: null, named: null },
  ]
  const inWindow = window && joined(network, visible, nodesIn(network, visible, window), isFolded)
  if (inWindow && inWindow.nodes.size > 0 && inWindow.nodes.size < visible.nodes.size) {
    scopes.push({
      id: 'window',
      label: t('export.scope.window'),
      part: inWindow,
      title: null,
      named: t('export.scope.window'),
    })
  }
  const picked = keysOf(network, visible, selection).filter((key) => visible.nodes.has(key))
  if (picked.length === 0) return scopes
  const name = words.list(picked.slice(0, 3).map((key) => shortName(network.getNodeAttributes(key))))
  if (picked.length > 1) {
    const part = joined(network, visible, picked, isFolded)
    scopes.push({
      id: 'selection',
      label: t('export.scope.selection', { name }),
      part,
      title: name,
      named: name,
    })
  }
  scopes.push({
    id: 'neighbours',
    label: t('export.scope.neighbours', { name }),
    part: around(network, visible, picked, 1, isFolded),
    title: t('figure.title.around', { name }),
    named: name,
  })
  return scopes
}

/** Some entities with what joins them: relations, and meetings where these are lines. */
function joined(network: Network, visible: Visible, keys: Iterable<string>, isFolded: boolean): Visible {
  const some = [...keys]
  return among(
    network,
    visible,
    new Set(isFolded ? [...some, ...meetingsAmong(network, visible, some)] : some),
  )
}

function nodesIn(network: Network, { nodes }: Visible, { extent }: MapWindow): ReadonlySet<string> {
  return new Set(
    [...nodes].filter((key) => {
      const { x, y } = network.getNodeAttributes(key)
      return x >= extent.x1 && x <= extent.x2 && y >= extent.y1 && y <= extent.y2
    }),
  )
}

/** The entities that a selection speaks of; of a path those on the shortest ways. */
function keysOf(network: Network, visible: Visible, selection: Selection | null): readonly string[] {
  switch (selection?.kind) {
    case 'edge':
      return network.hasEdge(selection.key) ? network.extremities(selection.key) : []
    case 'node':
      return [selection.key]
    case 'pair':
      return [selection.a, selection.b]
    case 'several':
      return selection.keys
    case 'path':
      return [...new Set(shortestPaths(network, visible, selection.from, selection.to).flat())]
    default:
      return []
  }
}
