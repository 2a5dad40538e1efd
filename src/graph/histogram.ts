/**
 * Relations per year, for the timeline: what the filter leaves when its years are set aside.
 * A relation that spans several years counts in each of them, and once in the totals.
 */
import { monthOf, monthsOfDate, monthsOfRange, type YearRange, yearsOf } from '../model/dates.ts'
import type { Filter } from '../model/filter.ts'
import { type Family, RELATION_FAMILIES, RELATIONS } from '../model/relations.ts'
import { NO_SCOPE, type Scope } from '../model/scope.ts'
import { timeTest } from '../model/year-rules.ts'
import type { Network } from './network.ts'
import { seen } from './within.ts'

/** `vague`: how many of them have no month, where months are counted. */
export type Stack = { family: Family; actual: number; planned: number; vague: number }

/** A year, or a month of it: its stacks in the order of the families, empty ones left out. */
export type Bar = { year: number; month?: number; total: number; stacks: Stack[] }

export type Histogram = {
  /** Every year of the extent, in order, empty ones included. */
  bars: Bar[]
  dated: number
  undated: number
  /** Dated relations that lie to the filter's years as its rule asks (all of them when it has none). */
  inRange: number
}

/** First and last year of any relation, whatever the filter; null when none has a date. */
export function yearExtent(network: Network): YearRange | null {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  network.forEachEdge((_key, { date }) => {
    if (!date) return
    const years = yearsOf(date)
    from = Math.min(from, years.from)
    to = Math.max(to, years.to)
  })
  return from <= to ? { from, to } : null
}

/** What is counted by: steps of it are numbered without gaps. */
export type Unit = 'year' | 'month'

export const stepsOf = (span: { from: string; to: string }, unit: Unit): { from: number; to: number } =>
  unit === 'year' ? yearsOf(span) : monthsOfDate(span)

/** The bars of some edges over an extent, a year or a month each; those without a date count nowhere. */
export function barsOf(
  network: Network,
  edges: Iterable<string>,
  extent: YearRange,
  unit: Unit = 'year',
): Bar[] {
  const all = stepsOf({ from: String(extent.from), to: String(extent.to) }, unit)
  const steps = Array.from({ length: all.to - all.from + 1 }, () => new Map<Family, Stack>())
  for (const key of edges) {
    const { type, modality, date } = network.getEdgeAttributes(key)
    if (!date) continue
    const { family } = RELATIONS[type]
    const span = stepsOf(date, unit)
    const isVague = unit === 'month' && date.precision === 'year'
    for (let step = Math.max(span.from, all.from); step <= Math.min(span.to, all.to); step++) {
      const stacks = steps[step - all.from]
      const stack = stacks?.get(family) ?? { family, actual: 0, planned: 0, vague: 0 }
      stack[modality] += 1
      if (isVague) stack.vague += 1
      stacks?.set(family, stack)
    }
  }
  return steps.map((found, i) => {
    const stacks = RELATION_FAMILIES.flatMap((family) => found.get(family) ?? [])
    const total = stacks.reduce((sum, s) => sum + s.actual + s.planned, 0)
    const step = all.from + i
    const at = unit === 'year' ? { year: step } : { year: Math.floor(step / 12), month: (step % 12) + 1 }
    return { ...at, total, stacks }
  })
}

/** Counts the years of an extent, and what lies in the filter's years. */
export function histogram(
  network: Network,
  filter: Filter,
  extent: YearRange,
  unit: Unit = 'year',
  scope: Scope = NO_SCOPE,
): Histogram {
  const edges = [...seen(network, { ...filter, years: null, undated: 'show' }, scope).edges]
  const dates = edges.map((key) => network.getEdgeAttribute(key, 'date')).filter((date) => date !== null)
  return {
    bars: barsOf(network, edges, extent, unit),
    dated: dates.length,
    undated: edges.length - dates.length,
    inRange: dates.filter(timeTest(filter.years, filter.yearRule)).length,
  }
}

/** The nearest bars with data before and after a range in which there is none. */
export function nearestBars(bars: readonly Bar[], range: YearRange): Bar[] {
  const full = bars.filter((bar) => bar.total > 0)
  const { from, to } = monthsOfRange(range)
  const before = full.findLast(({ year, month }) => monthOf(year, month ?? 12) < from)
  const after = full.find(({ year, month }) => monthOf(year, month ?? 1) > to)
  return [before, after].filter((bar) => bar !== undefined)
}
