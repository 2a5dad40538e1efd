/**
 * When a document was published, in this order:
 *
 *     front matter → the strongest dated line of its head or foot → a gathering of the registry that it reports
 *     → the day on which what it tells first was held → unknown
 */
import type { DateSpan } from '../model/dates.ts'
import { type DatedLine, datedLines } from './dated-lines.ts'
import { isDateline, LINE_SORTS } from './line-sorts.ts'
import type { DateNaming, Reading } from './reading.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'
import { reportedDate } from './reported-date.ts'
import { directionAt } from './tense.ts'

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
    // In a paragraph only what opens it can be the text's own day.
    if (!line.short && !isDateline(line)) continue
    const found = LINE_SORTS.find(({ fits }) => fits(line))
    if (found && found.strength > 0) own.push({ line, sort: found.sort, strength: found.strength })
  }
  return own.toSorted((a, b) => b.strength - a.strength)
}

/** Lines up to this strength yield to what the text tells: no text tells of what came years after it. */
const DOUBTFUL = 3

/** A text that tells of later years was not written on that day. */
function isOutlived(reading: Reading, dates: readonly DateNaming[], { line, strength }: Sorted): boolean {
  if (strength > DOUBTFUL) return false
  const year = Number(line.date.absolute!.to.slice(0, 4))
  const later = dates.filter(
    (d) =>
      d.absolute &&
      Number(d.absolute.from.slice(0, 4)) > year + 1 &&
      directionAt(reading, d.first) !== 'future',
  )
  return new Set(later.map((d) => d.absolute!.from.slice(0, 4))).size >= 2
}

/** The document's date with its basis; null when nothing in it or the registry tells. */
export function documentDate(
  reading: Reading,
  dates: readonly DateNaming[],
  meetings: readonly MeetingNaming[],
): DateSpan | null {
  if (reading.document.published) return stated(reading.document.published)
  const lines = ownLines(reading, dates)
  const own = lines.find((sorted) => sorted.line.date.absolute && !isOutlived(reading, dates, sorted))
  if (own) return stated(own.line.date.absolute!.to)
  const bare = lines.find(
    ({ line, sort }) => !line.date.absolute && (sort === 'dateline' || sort === 'plain'),
  )
  const line = bare ? { date: bare.line.date, dateline: bare.sort === 'dateline' } : null
  return reportedDate(reading, line, dates, meetings)
}
