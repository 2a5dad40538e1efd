import { type YearRange, yearsOf } from '../model/dates.ts'
import type { Network } from './network.ts'
import type { Visible } from './visible.ts'

/** First and last year of the visible relations; null when none has a date. */
export function yearsShown(network: Network, { edges }: Visible): YearRange | null {
  let range: YearRange | null = null
  for (const key of edges) {
    const date = network.getEdgeAttribute(key, 'date')
    if (!date) continue
    const { from, to } = yearsOf(date)
    range = range ? { from: Math.min(range.from, from), to: Math.max(range.to, to) } : { from, to }
  }
  return range
}
