/** One small map per year with data, all on the same positions. */
import type { YearRange } from '../model/dates.ts'
import type { Filter } from '../model/filter.ts'
import { timeTest, type YearRule } from '../model/year-rules.ts'
import type { Network } from './network.ts'
import { type Visible, visible } from './visible.ts'

export type YearMap = { year: number } & Visible

/**
 * What a filter leaves in each year of a range, by the filter's own rule year by year; years without any are left out,
 * and so are relations without a date.
 */
export function smallMultiples(network: Network, filter: Filter, range: YearRange): YearMap[] {
  const all = visible(network, { ...filter, undated: 'hide' })
  const rule: YearRule = filter.yearRule === 'until' ? 'until' : 'overlap'
  const maps: YearMap[] = []
  for (let year = range.from; year <= range.to; year++) {
    const isInYear = timeTest({ from: year, to: year }, rule)
    const edges = [...all.edges].filter((edge) => isInYear(network.getEdgeAttribute(edge, 'date')!))
    const nodes = new Set(edges.flatMap((edge) => network.extremities(edge)))
    if (edges.length > 0) maps.push({ year, nodes, edges: new Set(edges) })
  }
  return maps
}
