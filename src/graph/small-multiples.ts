/** One small map per year with data, all on the same positions. */
import type { YearRange } from '../model/dates.ts'
import { timeTest, type YearRule } from '../model/year-rules.ts'
import type { Network } from './network.ts'
import type { Visible } from './visible.ts'

export type YearMap = { year: number } & Visible

/**
 * Some edges year by year, cumulative where the rule is; years without any are left out, and so are relations without
 * a date.
 * @param ranges one, or two that are compared
 */
export function smallMultiples(
  network: Network,
  edges: ReadonlySet<string>,
  yearRule: YearRule,
  ranges: readonly YearRange[],
): YearMap[] {
  const dated = [...edges].flatMap((key) => {
    const date = network.getEdgeAttribute(key, 'date')
    return date ? [{ key, date }] : []
  })
  const rule: YearRule = yearRule === 'until' ? 'until' : 'overlap'
  const maps: YearMap[] = []
  const first = Math.min(...ranges.map(({ from }) => from))
  const last = Math.max(...ranges.map(({ to }) => to))
  for (let year = first; year <= last; year++) {
    if (!ranges.some(({ from, to }) => from <= year && year <= to)) continue
    const isInYear = timeTest({ from: year, to: year }, rule)
    const keys = dated.filter(({ date }) => isInYear(date)).map(({ key }) => key)
    const nodes = new Set(keys.flatMap((key) => network.extremities(key)))
    if (keys.length > 0) maps.push({ year, nodes, edges: new Set(keys) })
  }
  return maps
}
