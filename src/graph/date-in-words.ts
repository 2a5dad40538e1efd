/** Dates as a reader says them: `{ from: '2021-10-12', to: '2021-10-13' }` → "12–13 Oct 2021". */
import { type DateSpan, type YearRange, yearsOf } from '../model/dates.ts'
import type { Words } from '../words/words.ts'

/** The whole date, to its precision: "12 Oct 2021", "Oct 2021", "1992", "2014–2018"; null: "no year given". */
export function dateInWords({ t, span }: Words, date: Pick<DateSpan, 'from' | 'to'> | null): string {
  return date ? span(date.from, date.to) : t('date.none')
}

/** Only the years, for tight rows: "2021", "2014–2018"; null: "no year". */
export function yearsInWords({ t }: Words, date: Pick<DateSpan, 'from' | 'to'> | null): string {
  return date ? rangeInWords(yearsOf(date)) : t('date.none.short')
}

/** A range of years, the same in every language: "2021", "2014–2018". */
export function rangeInWords({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** A chosen period, to the month where it was chosen so: "2014–2018", "May 2019 – Jun 2021". */
export function periodInWords(words: Words, period: YearRange): string {
  const { from, to, fromMonth, toMonth } = period
  if (fromMonth === undefined && toMonth === undefined) return rangeInWords(period)
  const month = (year: number, each: number) =>
    `${String(year).padStart(4, '0')}-${String(each).padStart(2, '0')}`
  return words.span(month(from, fromMonth ?? 1), month(to, toMonth ?? 12))
}

/** What a date rests on, as a clause: "date completed from a known meeting or office". */
export function basisInWords({ t }: Words, date: Pick<DateSpan, 'basis'> | null): string {
  return date ? t(`basis.${date.basis}`) : t('date.none.basis')
}
