/** First and last year of an entity's relations; null when none has a date. */
import { type YearRange, yearsOf } from '../model/dates.ts'
import type { Network } from './network.ts'

export function yearsAround(network: Network, key: string): YearRange | null {
  const spans = network
    .mapEdges(key, (_edge, { date }) => (date ? yearsOf(date) : null))
    .filter((years) => years !== null)
  if (spans.length === 0) return null
  return { from: Math.min(...spans.map((s) => s.from)), to: Math.max(...spans.map((s) => s.to)) }
}
