/** Where a meeting stands in its series, among those that the documents tell of. */
import type { Network } from './network.ts'

export type InSeries = { previous: string | null; next: string | null }

/** Meetings of one series and level, by number, else by date; what has neither is in no order. */
export function inSeries(network: Network, key: string): InSeries {
  const own = network.getNodeAttributes(key)
  if (own.kind !== 'meeting' || !own.series) return { previous: null, next: null }
  const place = (each: string): string | null => {
    const { ordinal, date } = network.getNodeAttributes(each)
    // Numbers of one series grow with time; a date alone is compared with dates alone.
    return own.ordinal ? (ordinal ? String(ordinal).padStart(4, '0') : null) : (date?.from ?? null)
  }
  const here = place(key)
  if (here === null) return { previous: null, next: null }
  const others = network
    .filterNodes((each, { kind, series, level }) => {
      return each !== key && kind === 'meeting' && series === own.series && level === own.level
    })
    .flatMap((each) => {
      const at = place(each)
      return at === null ? [] : [{ each, at }]
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.each < b.each ? -1 : 1))
  return {
    previous: others.findLast(({ at }) => at < here)?.each ?? null,
    next: others.find(({ at }) => at > here)?.each ?? null,
  }
}
