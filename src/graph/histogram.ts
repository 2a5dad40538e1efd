/**
 * Relations per year, for the timeline: what the filter leaves when its years are set aside.
 * A relation that spans several years counts in each of them, and once in the totals.
 */
import { overlaps, type YearRange, yearsOf } from '../model/dates.ts'
import type { Filter } from '../model/filter.ts'
import { FAMILIES, type Family, RELATIONS } from '../model/relations.ts'
import type { Network } from './network.ts'
import { visible } from './visible.ts'

export type Stack = { family: Family; actual: number; planned: number }

/** One year: its stacks in the order of the families, empty ones left out. */
export type Bar = { year: number; total: number; stacks: Stack[] }

export type Histogram = {
  /** Every year of the extent, in order, empty ones included. */
  bars: Bar[]
  dated: number
  undated: number
  /** Dated relations that overlap the filter's years (all of them when it has none). */
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

const FAMILY_ORDER = Object.keys(FAMILIES) as Family[]

/** The bars of some edges over an extent; those without a date count nowhere. */
export function barsOf(network: Network, edges: Iterable<string>, extent: YearRange): Bar[] {
  const years = Array.from({ length: extent.to - extent.from + 1 }, () => new Map<Family, Stack>())
  for (const key of edges) {
    const { type, modality, date } = network.getEdgeAttributes(key)
    if (!date) continue
    const { family } = RELATIONS[type]
    const span = yearsOf(date)
    for (let year = Math.max(span.from, extent.from); year <= Math.min(span.to, extent.to); year++) {
      const stacks = years[year - extent.from]
      const stack = stacks?.get(family) ?? { family, actual: 0, planned: 0 }
      stack[modality] += 1
      stacks?.set(family, stack)
    }
  }
  return years.map((found, i) => {
    const stacks = FAMILY_ORDER.flatMap((family) => found.get(family) ?? [])
    return { year: extent.from + i, total: stacks.reduce((sum, s) => sum + s.actual + s.planned, 0), stacks }
  })
}

/** Counts the years of an extent, and what lies in the filter's years. */
export function histogram(network: Network, filter: Filter, extent: YearRange): Histogram {
  const edges = [...visible(network, { ...filter, years: null, undated: 'show' }).edges]
  const dates = edges.map((key) => network.getEdgeAttribute(key, 'date')).filter((date) => date !== null)
  const { years } = filter
  return {
    bars: barsOf(network, edges, extent),
    dated: dates.length,
    undated: edges.length - dates.length,
    inRange: years ? dates.filter((date) => overlaps(date, years)).length : dates.length,
  }
}

/** The nearest years with data before and after a range in which there is none. */
export function nearestYears(bars: readonly Bar[], range: YearRange): Bar[] {
  const full = bars.filter((bar) => bar.total > 0)
  const before = full.findLast((bar) => bar.year < range.from)
  const after = full.find((bar) => bar.year > range.to)
  return [before, after].filter((bar) => bar !== undefined)
}
