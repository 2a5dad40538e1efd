/**
 * Two periods side by side on one map: which relations are new, which have ended, which go on. A relation is the same
 * in both when its type and its ends are; its dates and passages may differ.
 */
import { monthsOfRange, type YearRange } from '../model/dates.ts'
import type { Filter } from '../model/filter.ts'
import type { Network } from './network.ts'
import { type Visible, visible } from './visible.ts'

/** "before": only in the first period; "after": only in the second; "both": in each. */
export const TURNS = ['before', 'both', 'after'] as const
export type Turn = (typeof TURNS)[number]

export type Comparison = {
  /** Each relation of either period, by its key. */
  turns: ReadonlyMap<string, Turn>
  /** How many relations of each turn, told once however often they are dated. */
  counts: Record<Turn, number>
  /** The earlier one first. */
  periods: readonly [YearRange, YearRange]
  visible: Visible
}

function sameness(network: Network, edge: string): string {
  const [source, target] = network.extremities(edge)
  return `${network.getEdgeAttribute(edge, 'type')} ${source} ${target}`
}

/** Compares what a filter leaves in two periods; relations without a date belong to neither. */
export function comparePeriods(
  network: Network,
  filter: Filter,
  first: YearRange,
  second: YearRange,
): Comparison {
  const inPeriod = (years: YearRange) =>
    visible(network, { ...filter, years, against: null, undated: 'hide' })
  const [a, b] = [inPeriod(first), inPeriod(second)]
  const identities = (part: Visible) => new Set([...part.edges].map((edge) => sameness(network, edge)))
  const [before, after] = [identities(a), identities(b)]
  const turnOf = (identity: string): Turn =>
    before.has(identity) ? (after.has(identity) ? 'both' : 'before') : 'after'
  const edges = new Set([...a.edges, ...b.edges])
  const turns = new Map([...edges].map((edge) => [edge, turnOf(sameness(network, edge))]))
  return {
    ...{ turns, counts: countTurns(network, turns, edges), periods: [first, second] },
    visible: { nodes: new Set([...a.nodes, ...b.nodes]), edges },
  }
}

/** How many relations of each turn there are among some edges, told once however often they are dated. */
export function countTurns(
  network: Network,
  turns: Comparison['turns'],
  edges: Iterable<string>,
): Record<Turn, number> {
  const counts: Record<Turn, number> = { before: 0, after: 0, both: 0 }
  const told = new Set<string>()
  for (const edge of edges) {
    const [turn, identity] = [turns.get(edge), sameness(network, edge)]
    if (!turn || told.has(identity)) continue
    told.add(identity)
    counts[turn] += 1
  }
  return counts
}

/** The two periods of a filter that compares, the earlier one first; null when it compares nothing. */
function periodsOf({ years, against }: Filter): [YearRange, YearRange] | null {
  if (!years || !against) return null
  return monthsOfRange(years).from <= monthsOfRange(against).from ? [years, against] : [against, years]
}

/** What a filter compares, told with the earlier period first; null when it compares nothing. */
export function comparisonOf(network: Network, filter: Filter): Comparison | null {
  const periods = periodsOf(filter)
  return periods && comparePeriods(network, filter, ...periods)
}
