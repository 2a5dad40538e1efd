/**
 * When a document was published, in this order:
 *
 *     front matter → the strongest dated line of its head or foot → a gathering of the registry that it reports
 *     → the day on which what it tells first was held → unknown
 */
import type { DateSpan } from '../model/dates.ts'
import { isoDate } from './calendar.ts'
import { type DatedLine, datedLines } from './dated-lines.ts'
import { isDateline } from './line-shapes.ts'
import { LINE_SORTS } from './line-sorts.ts'
import { isNews, isOpening } from './news.ts'
import type { DateNaming, Reading } from './reading.ts'
import type { BodyOf, MeetingNaming } from './recognize/meeting-naming.ts'
import { reportedDate } from './reported-date.ts'
import { directionAt } from './tense.ts'
import { weekdayYear, type YearsSaid } from './weekday-year.ts'

const stated = (value: string): DateSpan => ({
  from: value,
  to: value,
  precision: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year',
  basis: 'stated',
})

type Sorted = { line: DatedLine; sort: string; strength: number }

/** The dated lines that may tell the text's day, the strongest first. */
function ownLines(reading: Reading, dates: readonly DateNaming[]): Sorted[] {
  const own: Sorted[] = []
  for (const line of datedLines(reading, dates)) {
    // In a paragraph only what opens it, and what "today" means, can be the text's own day.
    if (!line.short && !line.today && !isDateline(line)) continue
    const found = LINE_SORTS.find(({ fits }) => fits(line))
    if (found && found.strength > 0) own.push({ line, sort: found.sort, strength: found.strength })
  }
  return own.toSorted((a, b) => b.strength - a.strength)
}

/** Lines up to this strength yield to what the text tells: no text tells of what came years after it. */
const DOUBTFUL = 3

/** Before where a time ends; before a year that is such an end. */
const ENDS = new Set(['until', 'till', 'by'])
const YEAR_ENDS = new Set(['to', 'for', 'toward', 'towards', 'beyond'])

/** "by 2030", "a programme to 2030": where a time ends; "in 2030" is when something is. */
function isBound({ tokens }: Reading, first: number, precision: DateSpan['precision']): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  return ENDS.has(before) || (precision === 'year' && YEAR_ENDS.has(before))
}

/** Years told as past, or as a heading says them, and those told as still to come, but for bounds ("by 2030"). */
function yearsSaid(reading: Reading, dates: readonly DateNaming[]): YearsSaid {
  const { sentences, sentenceOf, read } = reading
  const [past, ahead] = [new Set<number>(), new Set<number>()]
  for (const { first, absolute } of dates) {
    if (!absolute || isBound(reading, first, absolute.precision)) continue
    const direction = directionAt(reading, first)
    const heads = read.blocks[sentences[sentenceOf[first]!]!.block]!.kind === 'heading'
    const year = Number(absolute.from.slice(0, 4))
    if (direction === 'future') ahead.add(year)
    else if (direction === 'past' || heads || absolute.precision !== 'year') past.add(year)
  }
  return { past, ahead }
}

/** A text that tells of later years was not written on that day. */
function isOutlived(told: ReadonlySet<number>, { line, strength }: Sorted): boolean {
  if (strength > DOUBTFUL) return false
  const year = Number(line.date.absolute!.to.slice(0, 4))
  return [...told].filter((y) => y > year + 1).length >= 2
}

/** "© 2018 Suva Wire" is the year of a text that tells of that year or the one before; of many others it is today's. */
function isKept(dates: readonly DateNaming[], { line, sort }: Sorted): boolean {
  if (sort !== 'copyright') return true
  const year = Number(line.date.absolute!.from)
  const told = dates.flatMap((d) =>
    d.absolute && d !== line.date ? [Number(d.absolute.to.slice(0, 4))] : [],
  )
  const latest = Math.max(...told)
  return latest === year || latest === year - 1
}

/** "September 09 | 16:06 2020": the year stands in a line of its own. */
const YEAR_LINE = /^\W*(?:\d{1,2}[:.]\d\d\W+)?((?:19|20)\d\d)\W*$/

function besideYear({ date, neighbours }: DatedLine): DateSpan | null {
  const year = neighbours.map((n) => YEAR_LINE.exec(n)?.[1]).find(Boolean)
  const r = date.relative
  if (!year || r?.type !== 'day-month') return null
  return stated(isoDate(year, r.month, r.day))
}

/** Sentences among which a text without a day of its own tells what is new. */
const OPENING = 4

/** "On 5 August 2025 the council met in Suva.": the day of what a text without one tells first. */
function firstTold(
  reading: Reading,
  dates: readonly DateNaming[],
  said: YearsSaid,
  floor: number,
): DateSpan | null {
  for (const date of dates) {
    const { first, absolute } = date
    // "on Wednesday, 1 December 2010": only of late a weekday matters.
    const late = absolute?.precision === 'day' && reading.tokens[first]!.sense.weekday !== null
    if (!(late ? isOpening : isNews)(reading, reading.sentenceOf[first]!, OPENING)) continue
    const day = absolute ? null : weekdayYear(reading, date, said)
    if (day) return { ...stated(day), basis: 'inferred' }
    if (absolute?.precision !== 'day') continue
    if (Number(absolute.to.slice(0, 4)) < floor) return null
    const ahead = directionAt(reading, first) === 'future'
    if (ahead && !isNews(reading, reading.sentenceOf[first]!, 2)) continue
    return { ...stated(ahead ? absolute.from.slice(0, 4) : absolute.to), basis: 'inferred' }
  }
  return null
}

/**
 * The document's date with its basis; null when nothing in it or the registry tells.
 * @param bodyOf names the body of a gathering that is told without one
 */
export function documentDate(
  reading: Reading,
  dates: readonly DateNaming[],
  meetings: readonly MeetingNaming[],
  bodyOf: BodyOf,
): DateSpan | null {
  if (reading.document.published) return stated(reading.document.published)
  const lines = ownLines(reading, dates)
  const said = yearsSaid(reading, dates)
  const own = lines.find(
    (sorted) => sorted.line.date.absolute && !isOutlived(said.past, sorted) && isKept(dates, sorted),
  )
  if (own) return stated(own.line.date.absolute!.to)
  const bare = lines.find(
    ({ line, sort }) => !line.date.absolute && (sort === 'dateline' || sort === 'plain'),
  )
  const beside = bare && besideYear(bare.line)
  if (beside) return beside
  const floor = Math.max(0, ...said.past)
  const line = bare && { date: bare.line.date, before: bare.line.before, dateline: bare.sort === 'dateline' }
  const reported = reportedDate(reading, line ?? null, dates, meetings, bodyOf, floor)
  if (reported) return reported
  const day = bare && weekdayYear(reading, bare.line.date, said)
  return day ? { ...stated(day), basis: 'inferred' } : firstTold(reading, dates, said, floor)
}
