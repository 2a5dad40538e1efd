/** Who and which lines a part of the graph is drawn as; with its meetings as entities, or as lines between those there. */
import { foldMeetings, isMeeting } from '../graph/fold-meetings.ts'
import { leastShared } from '../graph/frequent-ties.ts'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import { type Filter, isFolded, type MeetingState } from '../model/filter.ts'
import { type Line, lines } from './lines.ts'

/** What a person chose of how things are drawn. */
export type Manner = {
  /** What has no year is drawn in dots, and not like any other. */
  isUndatedApart: boolean
  meetings: MeetingState
}

/** Pairs who met: how many are drawn, of how many there are; those who share at least so many meetings. */
export type Pairs = { drawn: number; all: number; least: number }

export type DrawnPart = {
  nodes: ReadonlySet<string>
  lines: readonly Line[]
  /** How many relations are drawn as what they are. */
  relations: number
  /** Null unless meetings are lines. */
  pairs: Pairs | null
}

export const mannerOf = ({ undated, meetings }: Pick<Filter, 'undated' | 'meetings'>): Manner => ({
  isUndatedApart: undated !== 'show',
  meetings,
})

/** Whoever loses all lines with the meetings is not drawn; who had none before was asked for, and stays. */
export function drawnPart(
  network: Network,
  visible: Visible,
  { isUndatedApart, meetings }: Manner,
): DrawnPart {
  if (!isFolded(meetings)) {
    const all = lines(network, visible.edges, isUndatedApart)
    return { nodes: visible.nodes, lines: all, relations: visible.edges.size, pairs: null }
  }
  const { edges, ties } = foldMeetings(network, visible)
  const least = meetings === 'lines' ? leastShared(ties) : 1
  const often = ties.filter(({ shared }) => shared.length >= least)
  const drawn = lines(network, edges, isUndatedApart, often)
  const joined = new Set([...visible.edges].flatMap((edge) => network.extremities(edge)))
  const lone = [...visible.nodes].filter((key) => !joined.has(key) && !isMeeting(network, key))
  return {
    nodes: new Set([...drawn.flatMap(({ source, target }) => [source, target]), ...lone]),
    lines: drawn,
    relations: edges.size,
    pairs: { drawn: often.length, all: ties.length, least },
  }
}
