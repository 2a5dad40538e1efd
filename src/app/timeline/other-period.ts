/** The period that a comparison begins with: as long as the chosen one and beside it. */
import type { YearRange } from '../../model/dates.ts'

/**
 * @param chosen null when all years are shown: then the halves of all years are compared
 * @returns the chosen period and the other one, whole years both
 */
export function besides(chosen: YearRange | null, all: YearRange): [YearRange, YearRange] {
  if (!chosen) {
    const middle = Math.floor((all.from + all.to) / 2)
    return [
      { from: all.from, to: middle },
      { from: Math.min(middle + 1, all.to), to: all.to },
    ]
  }
  const length = chosen.to - chosen.from + 1
  const before = { from: chosen.from - length, to: chosen.from - 1 }
  const after = { from: chosen.to + 1, to: chosen.to + length }
  const fits = ({ from, to }: YearRange) => from >= all.from && to <= all.to
  if (fits(after)) return [chosen, after]
  if (fits(before)) return [chosen, before]
  const isEarly = chosen.from - all.from < all.to - chosen.to
  return [
    chosen,
    isEarly
      ? { from: Math.min(chosen.to + 1, all.to), to: all.to }
      : { from: all.from, to: Math.max(chosen.from - 1, all.from) },
  ]
}
