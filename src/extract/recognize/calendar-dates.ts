/** Dates by number and month: "12–13 October 2022", "Oct. 12, 2018", "22/10/2004", "May to July 1997", "2010–2012". */
import { isoDate, pad } from '../calendar.ts'
import type { DateNaming, RelativeDate } from '../reading.ts'
import { isOfTwoWords, ordinalBehind } from '../words/numbers.ts'
import type { Token } from '../words/sense.ts'
import { wordSet } from '../words/word-set.ts'
import { bareYearAt, dayOf, daysAt, isDash, monthAt, shortYear, yearAt, yearOf } from './date-parts.ts'
import { monthRange } from './date-spans.ts'
import { dayInFigures, foreignDay } from './foreign-days.ts'

function finish(
  first: number,
  last: number,
  m1: number,
  d1: number,
  m2: number,
  d2: number,
  year: number,
): DateNaming {
  if (!year) {
    const relative: RelativeDate = {
      type: 'day-month',
      month: m1,
      day: d1,
      endMonth: m2,
      // "17 5 May" is no range.
      endDay: m1 === m2 ? Math.max(d1, d2) : d2,
      year: null,
    }
    return { first, last, absolute: null, relative }
  }
  return onDays(first, last, { month: m1, day: d1, endMonth: m2, endDay: d2 }, year)
}

type Days = { month: number; day: number; endMonth: number; endDay: number }

/** Days of months in their year. */
export function onDays(first: number, last: number, days: Days, year: number): DateNaming {
  const from = isoDate(year, days.month, days.day)
  const to = isoDate(year, days.endMonth, days.endDay)
  return { first, last, absolute: { from, to: to < from ? from : to, precision: 'day' }, relative: null }
}

const QUOTES = new Set(['"', '“', '”', '«', '»'])

/** "15 June 2019", "15-17 June", "28 May – 3 June 2014", "the 15th of June", "this 15th day of June". */
export function dayFirst(tokens: readonly Token[], i: number): DateNaming | null {
  const days = daysAt(tokens, i)
  if (!days) return null
  let at = days.next
  if (tokens[at]?.lower === 'day' && tokens[at + 1]?.lower === 'of') at++
  // ‘"15" June 2019’, as letters are dated by hand.
  else if (QUOTES.has(tokens[at]?.text ?? '') && QUOTES.has(tokens[i - 1]?.text ?? '')) at++
  if (tokens[at]?.lower === 'of') at++
  const month = monthAt(tokens, at)
  if (!month) return foreignDay(tokens, i)
  if (isDash(tokens[month.next]) || tokens[month.next]?.lower === 'to') {
    const end = daysAt(tokens, month.next + 1)
    const endMonth = end && monthAt(tokens, end.next)
    if (end && endMonth) {
      const year = yearAt(tokens, endMonth.next)
      return finish(
        i,
        year?.next ?? endMonth.next,
        month.month,
        days.from,
        endMonth.month,
        end.to,
        year?.year ?? 0,
      )
    }
  }
  const year = yearAt(tokens, month.next) ?? bareYearAt(tokens, month.next)
  return finish(i, year?.next ?? month.next, month.month, days.from, month.month, days.to, year?.year ?? 0)
}

/** "the eighth of August 1967", "this thirtieth day of June 2002": a day in words. */
export function spelledDay(tokens: readonly Token[], i: number): DateNaming | null {
  const of = tokens[i + 1]?.lower === 'day' ? i + 2 : i + 1
  if (tokens[of]?.lower !== 'of' || tokens[i]!.text.length < 5) return null
  const month = monthAt(tokens, of + 1)
  const day = month && ordinalBehind(tokens[i - 1], tokens[i]!)
  if (!day || day > 31) return null
  const year = yearAt(tokens, month.next)
  const first = isOfTwoWords(day, tokens[i]!.text) ? i - 1 : i
  return finish(first, year?.next ?? month.next, month.month, day, month.month, day, year?.year ?? 0)
}

const BEFORE_MONTH = wordSet('in of since until by last next this from early late mid')
/** "June 15,2019" */
const RUN_ON = /^([12]?\d|3[01]),((?:19|20)\d\d)$/

/** "June 15, 2019", "May 20 and 21", "June 30 - July 2, 2014"; "October 2021", "October". */
export function monthFirst(tokens: readonly Token[], i: number): DateNaming | null {
  const month = monthAt(tokens, i)
  if (!month) return null
  const days = daysAt(tokens, month.next)
  const run = days ? null : RUN_ON.exec(tokens[month.next]?.text ?? '')
  if (run)
    return finish(i, month.next + 1, month.month, Number(run[1]), month.month, Number(run[1]), Number(run[2]))
  // "September 09 | 16:06", but no "June 15 20".
  const behind = days && tokens[days.next]
  const counts = behind?.kind === 'number' && !yearOf(behind) && tokens[days!.next + 1]?.text !== ':'
  if (days && !counts) {
    let { next, to } = days
    let endMonth = month.month
    if (isDash(tokens[next]) || tokens[next]?.lower === 'to') {
      const second = monthAt(tokens, next + (tokens[next]!.joint === '-' ? 0 : 1))
      const end = second && daysAt(tokens, second.next)
      if (second && end) {
        next = end.next
        to = end.to
        endMonth = second.month
      }
    }
    const year = yearAt(tokens, next)
    return finish(i, year?.next ?? next, month.month, days.from, endMonth, to, year?.year ?? 0)
  }
  const range = monthRange(tokens, i, month)
  if (range) return range
  const year = yearAt(tokens, month.next)
  if (year) {
    const value = `${year.year}-${pad(month.month)}`
    return {
      first: i,
      last: year.next,
      absolute: { from: value, to: value, precision: 'month' },
      relative: null,
    }
  }
  // "May" and "March" are words too: without a day or a year they need a preposition before them.
  const before = tokens[i - 1]?.lower ?? ''
  if ((tokens[i]!.lower === 'may' || tokens[i]!.lower === 'march') && !BEFORE_MONTH.has(before)) return null
  const shift = before === 'last' || before === 'next' || before === 'this' ? before : null
  const first = shift ? i - 1 : i
  return {
    first,
    last: month.next,
    absolute: null,
    relative: { type: 'month', month: month.month, shift, year: null },
  }
}

/** The year of "14/3/07"; 0 for "A/14/3/07" and "14/3/07/2", which number something. */
function figuresOf(tokens: readonly Token[], i: number): number {
  const counts = tokens[i - 1]?.text === '/' || tokens[i + 5]?.text === '/'
  const { text } = tokens[i + 4] ?? { text: '' }
  return !counts && /^\d\d$/.test(text) ? shortYear(text) : 0
}

/** 1999-09-14, 1999/09/14, 14.09.1999, 22/10/2004. */
export function numeric(tokens: readonly Token[], i: number): DateNaming | null {
  const t = tokens[i]!
  const dotted = t.text.includes('.') && /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(t.text)
  if (dotted)
    return finish(
      i,
      i + 1,
      Number(dotted[2]),
      Number(dotted[1]),
      Number(dotted[2]),
      Number(dotted[1]),
      Number(dotted[3]),
    )
  if (yearOf(t) && tokens[i + 1]?.joint === '-' && tokens[i + 2]?.joint === '-') {
    // "2018-03-03T14:22"
    const d = dayOf(tokens[i + 2]) || Number(/^(\d\d)T\d\d$/.exec(tokens[i + 2]!.text)?.[1] ?? 0)
    const m = Number(tokens[i + 1]!.text)
    if (m >= 1 && m <= 12 && d) return finish(i, i + 3, m, d, m, d, yearOf(t))
  }
  // "2018/03/03"
  if (yearOf(t) && tokens[i + 1]?.text === '/' && tokens[i + 3]?.text === '/') {
    const [m, d] = [Number(tokens[i + 2]!.text), dayOf(tokens[i + 4])]
    if (m >= 1 && m <= 12 && d) return finish(i, i + 5, m, d, m, d, yearOf(t))
  }
  if (tokens[i + 1]?.text === '/' && tokens[i + 3]?.text === '/' && dayOf(t)) {
    const [a, b] = [dayOf(t), Number(tokens[i + 2]!.text)]
    const [d, m] = b > 12 ? [b, a] : [a, b]
    const year = yearOf(tokens[i + 4]) || figuresOf(tokens, i)
    if (year && m >= 1 && m <= 12 && d <= 31) return finish(i, i + 5, m, d, m, d, year)
  }
  return dayInFigures(tokens, i)
}
