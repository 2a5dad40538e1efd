/**
 * Meetings folded into what they join: those who took part stand in a tie for as many meetings as they share. A way
 * of looking only; what is told, and by which sentences, stays as it is.
 *
 *     A ─ attended ─ ◆ ─ hosted ─ B        A ── ◆ ── B
 */
import type { RelationType } from '../model/relations.ts'
import type { Network } from './network.ts'
import type { Visible } from './visible.ts'

/** Whoever stands in one of these was there; what is only proposed or supported need not take place. */
const TAKES_PART: ReadonlySet<RelationType> = new Set(['attended', 'hosted', 'chaired'])

/** A meeting of two, the relations by which the one and the other took part, and how many were there in all. */
export type Shared = {
  meeting: string
  ends: readonly [readonly string[], readonly string[]]
  parties: number
}

/** Two who met in some meetings; `source` is the smaller key. */
export type Tie = { source: string; target: string; shared: readonly Shared[] }

export type Folded = {
  /** What is left beside the meetings. */
  edges: ReadonlySet<string>
  ties: readonly Tie[]
}

/** Folds the meetings of what is visible. */
export function foldMeetings(network: Network, visible: Visible): Folded {
  const edges = new Set<string>()
  for (const edge of visible.edges) {
    if (!network.extremities(edge).some((key) => isMeeting(network, key))) edges.add(edge)
  }
  const ties = new Map<string, { source: string; target: string; shared: Shared[] }>()
  for (const meeting of visible.nodes) {
    if (!isMeeting(network, meeting)) continue
    for (const [source, target, shared] of pairsIn(network, meeting, visible.edges)) {
      const pair = `${source}|${target}`
      const tie = ties.get(pair) ?? { source, target, shared: [] }
      tie.shared.push(shared)
      ties.set(pair, tie)
    }
  }
  return { edges, ties: [...ties.values()] }
}

/**
 * The meetings in which two took part: those in sight first, the latest before the others, without a date last.
 * @param visible the relations in sight
 */
export function sharedMeetings(
  network: Network,
  visible: ReadonlySet<string>,
  a: string,
  b: string,
): Shared[] {
  const isInSight = ({ ends }: Shared) => ends.every((edges) => edges.some((edge) => visible.has(edge)))
  const latest = ({ meeting }: Shared) => network.getNodeAttribute(meeting, 'date')?.to ?? ''
  return network
    .neighbors(a)
    .filter((key) => isMeeting(network, key))
    .flatMap((meeting): Shared[] => {
      const parts = partsIn(network, meeting, { has: () => true })
      const [first, second] = [parts.get(a), parts.get(b)]
      return first && second ? [{ meeting, ends: [first, second], parties: parts.size }] : []
    })
    .sort(
      (x, y) =>
        Number(isInSight(y)) - Number(isInSight(x)) ||
        latest(y).localeCompare(latest(x)) ||
        (x.meeting < y.meeting ? -1 : 1),
    )
}

/** Whom one met, and in which meetings, the given relations alone counting. */
export function metBy(
  network: Network,
  edges: ReadonlySet<string>,
  key: string,
): ReadonlyMap<string, readonly string[]> {
  const met = new Map<string, string[]>()
  for (const meeting of network.neighbors(key)) {
    if (!isMeeting(network, meeting)) continue
    const parts = partsIn(network, meeting, edges)
    if (!parts.delete(key)) continue
    for (const other of parts.keys()) met.set(other, [...(met.get(other) ?? []), meeting])
  }
  return met
}

/** The meetings of what is visible in which at least two of some took part: the lines among them. */
export function meetingsAmong(
  network: Network,
  { nodes, edges }: Visible,
  some: readonly string[],
): string[] {
  const times = new Map<string, number>()
  for (const key of new Set(some)) {
    if (!nodes.has(key)) continue
    for (const meeting of network.neighbors(key)) {
      if (!isMeeting(network, meeting) || !partsIn(network, meeting, edges).has(key)) continue
      times.set(meeting, (times.get(meeting) ?? 0) + 1)
    }
  }
  return [...times].flatMap(([meeting, count]) => (count > 1 ? [meeting] : []))
}

export const isMeeting = (network: Network, key: string): boolean =>
  network.getNodeAttribute(key, 'kind') === 'meeting'

/** Who took part in a meeting, and by which relations. */
function partsIn(network: Network, meeting: string, edges: { has(edge: string): boolean }) {
  const parts = new Map<string, string[]>()
  for (const edge of network.inEdges(meeting).sort()) {
    if (!edges.has(edge) || !TAKES_PART.has(network.getEdgeAttribute(edge, 'type'))) continue
    const party = network.source(edge)
    const own = parts.get(party)
    if (own) own.push(edge)
    else parts.set(party, [edge])
  }
  return parts
}

function* pairsIn(
  network: Network,
  meeting: string,
  edges: ReadonlySet<string>,
): Generator<[string, string, Shared]> {
  const parts = [...partsIn(network, meeting, edges)].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [i, [source, first]] of parts.entries()) {
    for (const [target, second] of parts.slice(i + 1)) {
      yield [source, target, { meeting, ends: [first, second], parties: parts.length }]
    }
  }
}
