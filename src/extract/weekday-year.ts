/**
 * The year of a day that a text gives with its weekday but no year: "Monday, October 23", beside "in 2024 … will be
 * held", is that of 2023. Years in which a date falls on one weekday lie five or six apart.
 */
import { isoDate, weekdayOf } from './calendar.ts'
import type { DateNaming, Reading } from './reading.ts'

/** Years that a text tells as past, and those it tells as still to come. */
export type YearsSaid = { past: ReadonlySet<number>; ahead: ReadonlySet<number> }

/** Years behind what a text tells as past in which it may have been written. */
const REACH = 4
/** Tokens behind a dateline in which its weekday is said: "SUVA, June 15 (NHK) -- Nepal left on Saturday". */
const LEAD = 60

/** The ISO day, or null where no year or more than one would do. */
export function weekdayYear(reading: Reading, date: DateNaming, said: YearsSaid): string | null {
  const r = date.relative
  if (r?.type !== 'day-month' || r.year !== null) return null
  const day = (year: number) => isoDate(year, r.month, r.day)
  const floor = Math.max(...said.past)
  const ceiling = Math.min(...said.ahead)
  if (!Number.isFinite(floor) && !Number.isFinite(ceiling)) return null
  const own = reading.tokens[date.first]!.sense.weekday
  const [weekdays, reach] = own === null ? [leadWeekdays(reading, date), 1] : [[own], REACH]
  const [from, to] = Number.isFinite(floor)
    ? [floor, Math.min(floor + reach, ceiling)]
    : [ceiling - reach, ceiling]
  const fits: string[] = []
  for (let year = from; year <= to; year++) if (weekdays.includes(weekdayOf(day(year)))) fits.push(day(year))
  return fits.length === 1 ? fits[0]! : null
}

/** The weekday told right behind a dateline, and the one after it: news of Saturday are sent on Saturday or Sunday. */
function leadWeekdays({ tokens, sentences, sentenceOf }: Reading, { first, last }: DateNaming): number[] {
  const { block } = sentences[sentenceOf[first]!]!
  for (let i = last; i < Math.min(last + LEAD, tokens.length); i++) {
    const { capital, sense } = tokens[i]!
    if (sentences[sentenceOf[i]!]!.block !== block) break
    if (
      capital &&
      sense.weekday !== null &&
      tokens[i - 1]!.lower !== 'last' &&
      tokens[i - 1]!.lower !== 'next'
    )
      return [sense.weekday, (sense.weekday + 1) % 7]
  }
  return []
}
