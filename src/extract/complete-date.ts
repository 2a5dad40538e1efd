/**
 * Works out a date that leaves something unsaid, from an anchor: "on October 12" and 2019-06-15 → 2019-10-12, or
 * 2018-10-12 where the sentence looks back.
 */
import type { DateSpan } from '../model/dates.ts'
import { addDays, addMonths, dayNumber, isoDate, pad, weekdayOf } from './calendar.ts'
import type { RelativeDate } from './reading.ts'
import type { Direction } from './tense.ts'

/** What a date is completed from, and how: a narrative goes forward in time, a report looks to where its tense points. */
export type Anchor = { day: string; direction: Direction; told: boolean }

function dayMonth(r: Extract<RelativeDate, { type: 'day-month' }>, anchor: Anchor): Span {
  const { day } = anchor
  const year = Number(day.slice(0, 4))
  const at = (y: number) => isoDate(y, r.month, r.day)
  const chosen =
    r.year !== null ? year + r.year : anchor.told ? toldYear(day, at) : nearestYear(day, at, anchor.direction)
  return {
    from: at(chosen),
    to: isoDate(r.endMonth < r.month ? chosen + 1 : chosen, r.endMonth, r.endDay),
    precision: 'day',
  }
}

/** The year a story has reached: its own, or the next where the day comes soon behind the turn of the year. */
function toldYear(day: string, at: (year: number) => string): number {
  const year = Number(day.slice(0, 4))
  if (day.length === 4) return year
  const now = dayNumber(day.length === 7 ? `${day}-15` : day)
  return dayNumber(at(year + 1)) - now < 90 && now - dayNumber(at(year)) > 200 ? year + 1 : year
}

/** The year nearest to a report's day in the direction of its tense. */
function nearestYear(day: string, at: (year: number) => string, direction: Direction): number {
  const whole = day.length === 10
  const near = whole ? day : `${day.slice(0, 4)}-07-01`
  const year = Number(day.slice(0, 4))
  const nearest = [year - 1, year, year + 1]
    .map((y) => ({ year: y, gap: dayNumber(at(y)) - dayNumber(near) }))
    .sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap))
  const fits = nearest.find(
    ({ gap }) => !whole || (gap >= EARLIEST[direction ?? 'any'] && (direction !== 'past' || gap <= 1)),
  )
  return (fits ?? nearest[0]!).year
}

/** Days from a report's own at which what it tells may stand at the earliest. */
const EARLIEST = { past: -Infinity, any: -Infinity, future: -1, coming: -31 }

function month(r: Extract<RelativeDate, { type: 'month' }>, anchor: Anchor): string {
  const year = Number(anchor.day.slice(0, 4))
  const now = Number(anchor.day.slice(5, 7) || '12')
  const in_ = (y: number) => `${y}-${pad(r.month)}`
  if (r.year !== null) return in_(year + r.year)
  if (r.shift === 'this') return in_(year)
  if (anchor.told && r.shift === null)
    return in_(anchor.day.length > 4 && now >= 10 && r.month <= 3 ? year + 1 : year)
  // "holds it in December" looks ahead, but for what has just been.
  const coming = anchor.direction === 'coming' && (now - r.month + 12) % 12 > 1
  const future = r.shift === 'next' || (r.shift === null && (anchor.direction === 'future' || coming))
  // "takes the chair in January", told in November: the nearer one.
  const open = anchor.direction === null || anchor.direction === 'coming'
  const soon = r.shift === null && open && anchor.day.length > 4 && (r.month - now + 12) % 12 <= 3
  if (soon) return in_(r.month >= now ? year : year + 1)
  if (future) return in_(r.month >= now && !(r.shift === 'next' && r.month === now) ? year : year + 1)
  const past = r.shift === 'last' ? r.month < now : r.month <= now
  return in_(past ? year : year - 1)
}

function weekday(r: Extract<RelativeDate, { type: 'weekday' }>, { day, direction, told }: Anchor): string {
  const gap = (r.weekday - weekdayOf(day) + 7) % 7
  if (r.shift === 'next') return addDays(day, gap === 0 ? 7 : gap)
  if (r.shift === 'last') return addDays(day, gap === 0 ? -7 : gap - 7)
  if (told || direction === 'future' || (r.shift === 'this' && direction !== 'past')) return addDays(day, gap)
  return addDays(day, gap === 0 ? 0 : gap - 7)
}

/** "Mon 12" in the month of its heading, if that day is a Monday. */
function dayOfMonth(
  { weekday, day, endDay }: Extract<RelativeDate, { type: 'day-of-month' }>,
  anchor: string,
) {
  if (anchor.length < 7) return null
  const at = (d: number) => `${anchor.slice(0, 7)}-${pad(d)}`
  return weekdayOf(at(day)) === weekday ? { from: at(day), to: at(endDay), precision: 'day' as const } : null
}

/** "last summer", told in November: this year's; in July: that of the year before. What could be either is null. */
function season({ start, shift }: Extract<RelativeDate, { type: 'season' }>, day: string): Span | null {
  const [year, now] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (shift === 'this') return single(String(year), 'year')
  if (now === 0 || start === 12 || (shift === 'next' && now < start)) return null
  if (shift === 'next') return single(String(year + 1), 'year')
  return single(String(now > start + 2 ? year : year - 1), 'year')
}

export type Span = Pick<DateSpan, 'from' | 'to' | 'precision'>

const single = (value: string, precision: DateSpan['precision']): Span => ({
  from: value,
  to: value,
  precision,
})

/** Works out one relative date from its anchor (an ISO day, month or year). */
export function complete(r: RelativeDate, anchor: Anchor): Span | null {
  const { day } = anchor
  const whole = day.length === 10
  switch (r.type) {
    case 'day-month':
      return dayMonth(r, anchor)
    case 'month':
      return single(month(r, anchor), 'month')
    case 'weekday':
      return whole ? single(weekday(r, anchor), 'day') : null
    case 'day-of-month':
      return dayOfMonth(r, day)
    case 'season':
      return season(r, day)
    case 'days':
      return whole ? single(addDays(day, r.offset), 'day') : null
    case 'months':
      return day.length >= 7 ? single(addMonths(day.slice(0, 7), r.offset), 'month') : null
    case 'years':
      return single(String(Number(day.slice(0, 4)) + r.offset), 'year')
    case 'vague':
      return null
  }
}

/** "five years ago today". */
export function shiftYears(anchor: string, years: number): Span {
  const value = `${Number(anchor.slice(0, 4)) + years}${anchor.slice(4)}`
  return { from: value, to: value, precision: 'day' }
}
