/** Dates as a reader says them: `{ from: '2021-10-12', to: '2021-10-13' }` → "12–13 Oct 2021". */
import { BASES, type DateSpan, yearsOf } from '../model/dates.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

type Parts = { year: string; month: string | null; day: number | null }

function partsOf(iso: string): Parts {
  const [year = '', month, day] = iso.split('-')
  return { year, month: month ? (MONTHS[Number(month) - 1] ?? null) : null, day: day ? Number(day) : null }
}

const inWords = ({ year, month, day }: Parts): string =>
  [day, month, year].filter((part) => part !== null).join(' ')

/** The whole date, to its precision: "12 Oct 2021", "Oct 2021", "1992", "2014–2018"; null: "no year given". */
export function dateInWords(date: Pick<DateSpan, 'from' | 'to'> | null): string {
  if (!date) return 'no year given'
  const from = partsOf(date.from)
  const to = partsOf(date.to)
  if (date.from === date.to) return inWords(from)
  if (!from.month) return `${from.year}–${to.year}`
  if (from.year !== to.year) return `${inWords(from)} – ${inWords(to)}`
  if (from.month !== to.month) return `${inWords({ ...from, year: '' }).trim()} – ${inWords(to)}`
  return `${from.day}–${inWords(to)}`
}

/** Only the years, for tight rows: "2021", "2014–2018"; null: "no year". */
export function yearsInWords(date: Pick<DateSpan, 'from' | 'to'> | null): string {
  if (!date) return 'no year'
  return rangeInWords(yearsOf(date))
}

/** A range of years: "2021", "2014–2018". */
export function rangeInWords({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`
}

/**
 * What a date rests on, as a clause: "date completed from a known meeting or office; the text says “October 12”".
 * @param said the words of the text that gave the date, where they are known
 */
export function basisInWords(date: Pick<DateSpan, 'basis'> | null, said: string | null = null): string {
  if (!date) return 'no sentence gives a year, and none was guessed'
  const quote = said ? `; the text says “${said.replace(/\s+/g, ' ').trim()}”` : ''
  return `date ${BASES[date.basis]}${quote}`
}
