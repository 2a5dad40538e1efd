/** Who and which lines a part of the graph is drawn as; with its meetings as entities, or as lines between those there. */
import { foldMeetings, isMeeting } from '../graph/fold-meetings.ts'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import type { Filter } from '../model/filter.ts'
import { type Line, lines } from './lines.ts'

/** What a person chose of how things are drawn. */
export type Manner = {
  /** What has no year is drawn in dots, and not like any other. */
  isUndatedApart: boolean
  /** Meetings are lines between those who took part. */
  isFolded: boolean
}

export type DrawnPart = { nodes: ReadonlySet<string>; lines: readonly Line[] }

export const mannerOf = ({ undated, meetings }: Pick<Filter, 'undated' | 'meetings'>): Manner => ({
  isUndatedApart: undated !== 'show',
  isFolded: meetings === 'lines',
})

/** Whoever loses all lines with the meetings is not drawn; who had none before was asked for, and stays. */
export function drawnPart(
  network: Network,
  visible: Visible,
  { isUndatedApart, isFolded }: Manner,
): DrawnPart {
  if (!isFolded) return { nodes: visible.nodes, lines: lines(network, visible.edges, isUndatedApart) }
  const { edges, ties } = foldMeetings(network, visible)
  const drawn = lines(network, edges, isUndatedApart, ties)
  const joined = new Set([...visible.edges].flatMap((edge) => network.extremities(edge)))
  const lone = [...visible.nodes].filter((key) => !joined.has(key) && !isMeeting(network, key))
  return {
    nodes: new Set([...drawn.flatMap(({ source, target }) => [source, target]), ...lone]),
    lines: drawn,
  }
}
