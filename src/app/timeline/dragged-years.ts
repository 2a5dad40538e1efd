/** The years that a drag over the bars means: inside the chosen window it moves it, elsewhere it draws a new one. */
import type { YearRange } from '../../model/dates.ts'

/**
 * @param start the year under the pointer when it went down
 * @param now the year under it now
 */
export function draggedYears(
  start: number,
  now: number,
  chosen: YearRange | null,
  extent: YearRange,
): YearRange {
  const isMove = chosen !== null && start >= chosen.from && start <= chosen.to && chosen.from < chosen.to
  if (!isMove) return { from: Math.min(start, now), to: Math.max(start, now) }
  const by = Math.min(Math.max(now - start, extent.from - chosen.from), extent.to - chosen.to)
  return { from: chosen.from + by, to: chosen.to + by }
}

/** Moves one end by some years, as far as the other end and the extent let it. */
export function pagedYears(shown: YearRange, end: 'from' | 'to', by: number, extent: YearRange): YearRange {
  const [least, most] = end === 'from' ? [extent.from, shown.to] : [shown.from, extent.to]
  return { ...shown, [end]: Math.min(Math.max(shown[end] + by, least), most) }
}
