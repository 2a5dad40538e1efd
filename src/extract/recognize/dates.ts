/**
 * Dates as written, over tokens: "12–13 October 2022", "Oct. 12, 2018", "22/10/2004", "in 1992", "on Friday",
 * "last August", "two weeks later". Values that need a document's date are left relative; decades ("the 1990s")
 * and numbers that only look like years are left alone.
 */

import type { Token } from '../../text/tokens.ts'
import type { DateNaming, Reading, RelativeDate } from '../reading.ts'
import { MONTHS, WEEKDAYS } from '../words/calendar-words.ts'
import { dictionary } from '../words/dictionary.ts'
import { numberOf } from '../words/numbers.ts'

const pad = (n: number) => String(n).padStart(2, '0')
const iso = (y: number, m: number, d: number) => `${y}-${pad(m)}-${pad(d)}`
const dayOf = (t: Token | undefined) => {
  const m = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(t?.text ?? '')
  const day = m ? Number(m[1]) : 0
  return day >= 1 && day <= 31 ? day : 0
}
const yearOf = (t: Token | undefined) => (/^(?:19|20)\d\d$/.test(t?.text ?? '') ? Number(t!.text) : 0)
const isDash = (t: Token | undefined) => t !== undefined && (/^[-–—]$|^--$/.test(t.text) || t.joint === '-')

/** Cursor over tokens that knows how to step over one dot or comma. */
function monthAt(tokens: readonly Token[], i: number): { month: number; next: number } | null {
  const token = tokens[i]
  if (!token?.capital) return null
  const month = MONTHS[token.lower]
  if (!month) return null
  return { month, next: tokens[i + 1]?.text === '.' && token.text.length <= 4 ? i + 2 : i + 1 }
}

/** A day or a range of days at i: "12", "12-13", "12 to 13", "20 and 21". */
function daysAt(tokens: readonly Token[], i: number): { from: number; to: number; next: number } | null {
  const from = dayOf(tokens[i])
  if (!from) return null
  const joined = tokens[i + 1]
  if (joined?.joint === '-' && dayOf(joined)) return { from, to: dayOf(joined), next: i + 2 }
  if (joined && (isDash(joined) || /^(?:to|and)$/.test(joined.lower)) && dayOf(tokens[i + 2]))
    return { from, to: dayOf(tokens[i + 2]), next: i + 3 }
  return { from, to: from, next: i + 1 }
}

/** A year at i, perhaps behind a comma. */
function yearAt(tokens: readonly Token[], i: number): { year: number; next: number } | null {
  const j = tokens[i]?.text === ',' || tokens[i]?.lower === 'of' ? i + 1 : i
  const year = yearOf(tokens[j])
  return year ? { year, next: j + 1 } : null
}

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
  const from = iso(year, m1, d1)
  const to = iso(year, m2, d2)
  return { first, last, absolute: { from, to: to < from ? from : to, precision: 'day' }, relative: null }
}

/** "15 June 2019", "15-17 June", "28 May – 3 June 2014", "the 15th of June". */
function dayFirst(tokens: readonly Token[], i: number): DateNaming | null {
  const days = daysAt(tokens, i)
  if (!days) return null
  let at = days.next
  if (tokens[at]?.lower === 'of') at++
  const month = monthAt(tokens, at)
  if (!month) return null
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
  const year = yearAt(tokens, month.next)
  return finish(i, year?.next ?? month.next, month.month, days.from, month.month, days.to, year?.year ?? 0)
}

/** "June 15, 2019", "May 20 and 21", "June 30 - July 2, 2014"; "October 2021", "October". */
function monthFirst(tokens: readonly Token[], i: number): DateNaming | null {
  const month = monthAt(tokens, i)
  if (!month) return null
  const days = daysAt(tokens, month.next)
  if (days && !(tokens[days.next]?.kind === 'number' && !yearOf(tokens[days.next]))) {
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
  if (
    /^(?:may|march)$/.test(tokens[i]!.lower) &&
    !/^(?:in|of|since|until|by|last|next|this|from|early|late|mid)$/.test(before)
  )
    return null
  const shift = before === 'last' || before === 'next' || before === 'this' ? before : null
  const first = shift ? i - 1 : i
  return {
    first,
    last: month.next,
    absolute: null,
    relative: { type: 'month', month: month.month, shift, year: null },
  }
}

/** ISO, 14.09.1999, 22/10/2004. */
function numeric(tokens: readonly Token[], i: number): DateNaming | null {
  const t = tokens[i]!
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(t.text)
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
    const [m, d] = [Number(tokens[i + 1]!.text), dayOf(tokens[i + 2])]
    if (m >= 1 && m <= 12 && d) return finish(i, i + 3, m, d, m, d, yearOf(t))
  }
  if (tokens[i + 1]?.text === '/' && tokens[i + 3]?.text === '/' && dayOf(t) && yearOf(tokens[i + 4])) {
    const [a, b] = [dayOf(t), Number(tokens[i + 2]!.text)]
    const [d, m] = b > 12 ? [b, a] : [a, b]
    if (m >= 1 && m <= 12 && d <= 31) return finish(i, i + 5, m, d, m, d, yearOf(tokens[i + 4]))
  }
  return null
}

/** "1992", "2010–2012", "2018-20". Numbers that count something are no years. */
function years(tokens: readonly Token[], i: number): DateNaming | null {
  const from = yearOf(tokens[i])
  if (!from || (tokens[i]!.joint === '-' && tokens[i - 1]!.kind === 'word')) return null
  const next = tokens[i + 1]
  let to = from
  let last = i + 1
  const end =
    next?.joint === '-'
      ? i + 1
      : isDash(next) || (next?.lower === 'to' && /^(?:from|between|for)$/.test(tokens[i - 1]?.lower ?? ''))
        ? i + 2
        : 0
  if (end) {
    const short = /^\d\d$/.test(tokens[end]?.text ?? '')
      ? Number(String(from).slice(0, 2) + tokens[end]!.text)
      : 0
    const value = yearOf(tokens[end]) || short
    if (value > from && value < from + 60) {
      to = value
      last = end + 1
    }
  }
  if (tokens[last]?.lower === 's' && tokens[last]!.joint === '') return null
  return {
    first: i,
    last,
    absolute: { from: String(from), to: String(to), precision: 'year' },
    relative: null,
  }
}

const UNIT = dictionary<'days' | 'months' | 'years'>({
  day: 'days',
  days: 'days',
  week: 'days',
  weeks: 'days',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
})

const OPENERS = new Set([
  ...'yesterday today tonight tomorrow last next this previous coming that same following'.split(' '),
  ...Object.keys(WEEKDAYS),
])

/** "last year", "next month", "two weeks later", "five years ago", "yesterday", "the following day". */
function relative(tokens: readonly Token[], i: number): DateNaming | null {
  const word = tokens[i]!.lower
  if (!OPENERS.has(word) && numberOf(word) === null) return null
  const next = tokens[i + 1]?.lower ?? ''
  const made = (last: number, value: RelativeDate): DateNaming => ({
    first: i,
    last,
    absolute: null,
    relative: value,
  })
  const unit = UNIT[next]
  const days = (n: number) => (/^week/.test(next) ? 7 * n : n)
  const by = (last: number, n: number, from: 'document' | 'story') =>
    made(last, unit === 'days' ? { type: 'days', offset: days(n), from } : { type: unit!, offset: n, from })
  if (word === 'yesterday') return made(i + 1, { type: 'days', offset: -1, from: 'document' })
  if (word === 'today' || word === 'tonight')
    return made(i + 1, { type: 'days', offset: 0, from: 'document' })
  if (word === 'tomorrow') return made(i + 1, { type: 'days', offset: 1, from: 'document' })
  const weekday = tokens[i]!.capital ? WEEKDAYS[word] : undefined
  if (weekday !== undefined) return made(i + 1, { type: 'weekday', weekday, shift: null })
  if (/^(?:last|next|this)$/.test(word) && WEEKDAYS[next] !== undefined)
    return made(i + 2, { type: 'weekday', weekday: WEEKDAYS[next]!, shift: word as 'last' })
  if (next === 'week' && (word === 'last' || word === 'next'))
    return made(i + 2, { type: 'days', offset: word === 'last' ? -7 : 7, from: 'document' })
  if (unit && /^(?:year|month)$/.test(next)) {
    if (word === 'last' || word === 'previous') return by(i + 2, -1, word === 'last' ? 'document' : 'story')
    if (word === 'next' || word === 'coming') return by(i + 2, 1, 'document')
    if (word === 'this') return by(i + 2, 0, 'document')
    if (word === 'that' || word === 'same') return by(i + 2, 0, 'story')
    if (word === 'following') return by(i + 2, 1, 'story')
  }
  if (next === 'day' && /^(?:following|next)$/.test(word))
    return made(i + 2, { type: 'days', offset: 1, from: 'story' })
  if (next === 'day' && word === 'same') return made(i + 2, { type: 'days', offset: 0, from: 'story' })
  const count = tokens[i - 1]?.lower === 'half' ? null : numberOf(tokens[i]!.text)
  if (count !== null && unit) {
    const after = tokens[i + 2]?.lower ?? ''
    if (after === 'ago') return by(tokens[i + 3]?.lower === 'today' ? i + 4 : i + 3, -count, 'document')
    if (after === 'later' || after === 'after') return by(i + 3, count, 'story')
    if (after === 'earlier' || after === 'before') return by(i + 3, -count, 'story')
  }
  return null
}

/** "4 July this year", "May of last year": takes the words behind a date in. */
function withYear(tokens: readonly Token[], date: DateNaming): DateNaming {
  const r = date.relative
  if (r?.type !== 'day-month' && r?.type !== 'month') return date
  const at = tokens[date.last]?.lower === 'of' ? date.last + 1 : date.last
  if (tokens[at + 1]?.lower !== 'year') return date
  const year = ({ last: -1, this: 0, next: 1 } as const)[tokens[at]!.lower as 'last']
  return year === undefined ? date : { ...date, last: at + 2, relative: { ...r, year } }
}

/** Finds all dates; the longest reading at a place wins. */
export function findDates(reading: Reading): DateNaming[] {
  const { tokens } = reading
  const found: DateNaming[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const read =
      token.kind === 'number'
        ? (dayFirst(tokens, i) ?? numeric(tokens, i) ?? years(tokens, i))
        : token.kind === 'word'
          ? (monthFirst(tokens, i) ?? relative(tokens, i))
          : null
    const date = read && withYear(tokens, read)
    if (date) found.push(date)
    i = date ? Math.max(date.last, i + 1) : i + 1
  }
  return found
}
