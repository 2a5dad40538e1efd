/**
 * How a dated relation must lie to the chosen years. An imprecise date is all that it may mean: 2019 is twelve
 * months, never 1 January. Under each rule a wider range lets through all that a narrower one did.
 */
import { type DateSpan, type Months, monthsOfDate, monthsOfRange, type YearRange } from './dates.ts'

export const YEAR_RULES = {
  /** May touch the range. */
  overlap: (date, range) => date.from <= range.to && date.to >= range.from,
  /** Cannot mean a day outside the range. */
  within: (date, range) => date.from >= range.from && date.to <= range.to,
  /** May have begun by the end of the range: cumulative. */
  until: (date, range) => date.from <= range.to,
} as const satisfies Record<string, (date: Months, range: Months) => boolean>

export type YearRule = keyof typeof YEAR_RULES

export type TimeTest = (date: Pick<DateSpan, 'from' | 'to'>) => boolean

/** Asks of many dates whether they lie to one range as the rule wants it. @param years null: all years */
export function timeTest(years: YearRange | null, rule: YearRule): TimeTest {
  if (!years) return () => true
  const range = monthsOfRange(years)
  return (date) => YEAR_RULES[rule](monthsOfDate(date), range)
}
