/**
 * Dates as written, over tokens: "12–13 October 2022", "Oct. 12, 2018", "22/10/2004", "in 1992", "on Friday",
 * "last August", "two weeks later". Values that need a document's date are left relative; decades ("the 1990s")
 * and numbers that only look like years are left alone.
 */

import type { DateNaming, Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { dayFirst, monthFirst, numeric, onDays, spelledDay } from './calendar-dates.ts'
import { years } from './date-spans.ts'
import { daysInFigures, dayWithWeekday, diaryDay } from './diary-days.ts'
import { eraAt } from './eras.ts'
import { dayWithinWord } from './foreign-days.ts'
import { decade, relative } from './relative-dates.ts'

/** "4 July this year", "May of last year": takes the words behind a date in. */
function withYear(tokens: readonly Token[], date: DateNaming): DateNaming {
  const r = date.relative
  if (r?.type !== 'day-month' && r?.type !== 'month') return date
  const era = r.type === 'day-month' ? eraAt(tokens, date.last) : null
  if (era && r.type === 'day-month') return onDays(date.first, era.next, r, era.year)
  // "in December last"
  const isLast = tokens[date.last]?.lower === 'last' && tokens[date.last + 1]?.kind !== 'word'
  if (r.type === 'month' && r.shift === null && isLast)
    return { ...date, last: date.last + 1, relative: { ...r, shift: 'last' } }
  const at = tokens[date.last]?.lower === 'of' ? date.last + 1 : date.last
  if (tokens[at + 1]?.lower !== 'year') return date
  const year = ({ last: -1, this: 0, next: 1 } as const)[tokens[at]!.lower as 'last']
  if (year === undefined) return date
  r.year = year
  date.last = at + 2
  return date
}

const BEHIND_WEEKDAY = wordList(', . ( the')

/** "Monday, 5 January": the weekday is a part of the date behind it. */
function behindWeekday(tokens: readonly Token[], i: number): DateNaming | null {
  if (!tokens[i]!.capital || tokens[i]!.sense.weekday === null) return null
  let at = i + 1
  while (at < i + 3 && isIn(tokens[at], BEHIND_WEEKDAY)) at++
  const next = tokens[at]
  const date =
    next?.kind === 'number' ? dayFirst(tokens, at) : next?.kind === 'word' ? monthFirst(tokens, at) : null
  const day = date?.absolute?.precision === 'day' || date?.relative?.type === 'day-month'
  if (!date || !day) return null
  date.first = i
  return date
}

/** Finds all dates; the longest reading at a place wins. */
export function findDates(reading: Reading): DateNaming[] {
  const { tokens, openings } = reading
  const listed = daysInFigures(reading)
  const found: DateNaming[] = []
  let end = 0
  for (const i of openings.dates) {
    if (i < end) continue
    const token = tokens[i]!
    const read =
      token.kind === 'number'
        ? (listed.get(i) ??
          dayWithWeekday(reading, i) ??
          dayFirst(tokens, i) ??
          numeric(tokens, i) ??
          decade(tokens, i) ??
          years(tokens, i))
        : token.kind === 'word' && token.sense.dated
          ? (diaryDay(reading, i) ??
            behindWeekday(tokens, i) ??
            monthFirst(tokens, i) ??
            relative(tokens, i) ??
            (token.text.length > 8 ? dayWithinWord(tokens, i) : null))
          : token.sense.ordinal !== null
            ? spelledDay(tokens, i)
            : token.capital && token.text.length <= 5 && tokens[i + 1]?.kind === 'number'
              ? diaryDay(reading, i)
              : null
    const date = read && withYear(tokens, read)
    if (!date) continue
    // Written out alike, whoever read it: the engine then reads them fastest.
    const { first, last, absolute, relative: unsaid } = date
    found.push({ first, last, absolute, relative: unsaid })
    end = last
  }
  return found.filter((date, n) => !isExplained(tokens, date, found[n + 1]))
}

const CLOSING = wordSet('] )')

/** "today [28 November]": the date in brackets is the day meant. */
const isExplained = (
  tokens: readonly Token[],
  { last, relative }: DateNaming,
  next: DateNaming | undefined,
) =>
  relative?.type === 'days' &&
  (tokens[last]?.text === '[' || tokens[last]?.text === '(') &&
  next?.first === last + 1 &&
  CLOSING.has(tokens[next.last]?.text ?? '') &&
  (next.absolute?.precision === 'day' || next.relative?.type === 'day-month')
