/**
 * Completes dates: "on October 12" from the document's date, "on Friday" backwards or forwards by the tense around
 * it, "the following day" from the story. What cannot be completed stays null.
 */
import type { DateSpan } from '../model/dates.ts'
import { addDays, addMonths, dayNumber, weekdayOf } from './calendar.ts'
import type { DateNaming, Reading, RelativeDate } from './reading.ts'
import { VERB_FORMS } from './words/verbs.ts'

export type AnchoredDate = { first: number; last: number; value: DateSpan | null }

type Direction = 'past' | 'future' | null

const pad = (n: number) => String(n).padStart(2, '0')
const FUTURE = new Set([
  'will',
  'shall',
  'due',
  'expected',
  'scheduled',
  'planned',
  'upcoming',
  'forthcoming',
  'next',
  "'ll",
  'plans',
  'intends',
  'expects',
])

/** The tense around a date: the nearest verb to its left in the sentence decides, else the nearest to its right. */
export function directionAt(reading: Reading, first: number): Direction {
  const { tokens, sentences, sentenceOf } = reading
  const sentence = sentences[sentenceOf[first]!]!
  const judge = (i: number): Direction => {
    const token = tokens[i]!
    if (FUTURE.has(token.lower)) return 'future'
    const verb = VERB_FORMS.get(token.lower)
    if (!verb || token.capital) return null
    if (tokens[i - 1]?.lower === 'to') {
      const before = VERB_FORMS.get(tokens[i - 2]?.lower ?? '')
      return before?.lemma === 'be' || FUTURE.has(tokens[i - 2]?.lower ?? '') ? 'future' : null
    }
    if (verb.form === 'past') return 'past'
    if (/^(?:is|are|be|been|has|have)$/.test(token.lower)) return null
    return null
  }
  for (let i = first - 1; i >= sentence.first; i--) {
    if (tokens[i]!.text === ';') break
    const found = judge(i)
    if (!found) continue
    // "will be held", "is expected to be signed": a participle behind a future auxiliary is future.
    for (let k = i; k >= Math.max(sentence.first, i - 4); k--)
      if (FUTURE.has(tokens[k]!.lower) || (tokens[k]!.lower === 'to' && tokens[k + 1]?.lower === 'be'))
        return 'future'
    return found
  }
  for (let i = first + 1; i < sentence.last; i++) {
    const found = judge(i)
    if (found) return found
  }
  return null
}

function dayMonth(
  r: Extract<RelativeDate, { type: 'day-month' }>,
  anchor: string,
  direction: Direction,
): { from: string; to: string } {
  const year = Number(anchor.slice(0, 4))
  if (r.year !== null) direction = null
  const at = (y: number) => `${y}-${pad(r.month)}-${pad(r.day)}`
  const years = [year - 1, year, year + 1].toSorted(
    (a, b) => Math.abs(dayNumber(at(a)) - dayNumber(anchor)) - Math.abs(dayNumber(at(b)) - dayNumber(anchor)),
  )
  const gap = (y: number) => dayNumber(at(y)) - dayNumber(anchor)
  const fits = years.filter((y) =>
    direction === 'past' ? gap(y) <= 1 : direction === 'future' ? gap(y) >= -1 : true,
  )
  const y = r.year !== null ? year + r.year : (fits[0] ?? years[0]!)
  return { from: at(y), to: `${r.endMonth < r.month ? y + 1 : y}-${pad(r.endMonth)}-${pad(r.endDay)}` }
}

function month(r: Extract<RelativeDate, { type: 'month' }>, anchor: string, direction: Direction): string {
  const year = Number(anchor.slice(0, 4))
  const now = Number(anchor.slice(5, 7) || '12')
  if (r.year !== null) return `${year + r.year}-${pad(r.month)}`
  if (r.shift === 'this') return `${year}-${pad(r.month)}`
  const future = r.shift === 'next' || (r.shift === null && direction === 'future')
  if (future)
    return `${r.month >= now && !(r.shift === 'next' && r.month === now) ? year : year + 1}-${pad(r.month)}`
  const past = r.shift === 'last' ? r.month < now : r.month <= now
  return `${past ? year : year - 1}-${pad(r.month)}`
}

function weekday(
  r: Extract<RelativeDate, { type: 'weekday' }>,
  anchor: string,
  direction: Direction,
): string {
  const gap = (r.weekday - weekdayOf(anchor) + 7) % 7
  if (r.shift === 'next') return addDays(anchor, gap === 0 ? 7 : gap)
  if (r.shift === 'last') return addDays(anchor, gap === 0 ? -7 : gap - 7)
  if (direction === 'future' || r.shift === 'this') return addDays(anchor, gap)
  return addDays(anchor, gap === 0 ? 0 : gap - 7)
}

/** Works out one relative date from its anchor (an ISO day, month or year). */
function complete(
  r: RelativeDate,
  anchor: string,
  direction: Direction,
): Pick<DateSpan, 'from' | 'to' | 'precision'> | null {
  const single = (value: string, precision: DateSpan['precision']) => ({ from: value, to: value, precision })
  const day = anchor.length === 10
  switch (r.type) {
    case 'day-month':
      return {
        ...dayMonth(r, anchor.length === 10 ? anchor : `${anchor.slice(0, 4)}-07-01`, day ? direction : null),
        precision: 'day',
      }
    case 'month':
      return single(month(r, anchor, direction), 'month')
    case 'weekday':
      return day ? single(weekday(r, anchor, direction), 'day') : null
    case 'days':
      return day ? single(addDays(anchor, r.offset), 'day') : null
    case 'months':
      return anchor.length >= 7 ? single(addMonths(anchor.slice(0, 7), r.offset), 'month') : null
    case 'years':
      return single(String(Number(anchor.slice(0, 4)) + r.offset), 'year')
  }
}

/** Anchors all dates in the order of the text. `published` is the document's date or null. */
export function anchorDates(
  reading: Reading,
  dates: readonly DateNaming[],
  published: DateSpan | null,
): AnchoredDate[] {
  const document = published?.from ?? null
  let retrospective = looksBack(dates, document)
  let story: string | null = document
  let last = { block: -1, sentence: -1 }
  return dates.map((date, n) => {
    const sentence = reading.sentenceOf[date.first]!
    const { block } = reading.sentences[sentence]!
    if (!retrospective && block !== last.block) story = document
    const sameSentence = sentence === last.sentence
    last = { block, sentence }
    const span = { first: date.first, last: date.last }
    if (date.absolute) {
      if (!retrospective || date.absolute.precision === 'day') story = date.absolute.from
      return { ...span, value: { ...date.absolute, basis: 'stated' as const } }
    }
    const r = date.relative!
    const direction = directionAt(reading, date.first)
    const leans = retrospective || document === null || sameSentence || ('from' in r && r.from === 'story')
    const anchor = leans && !('from' in r && r.from === 'document') ? (story ?? document) : document
    if (!anchor) return { ...span, value: null }
    const today =
      r.type === 'years' && reading.tokens[date.last - 1]?.lower === 'today' && anchor.length === 10
    const value = today
      ? shiftYears(anchor, r.offset)
      : complete(r, anchor, leans && anchor !== document ? null : direction)
    if (!value) return { ...span, value: null }
    if (today || ('from' in r && r.from === 'story')) story = value.from
    if (n <= 1 && today && Math.abs(r.offset) >= 2) retrospective = true
    return { ...span, value: { ...value, basis: 'document' as const } }
  })
}

/** "on Friday", "last year", "this month": a text that speaks from its own day. */
function isOfToday({ relative: r }: DateNaming): boolean {
  if (!r) return false
  if (r.type === 'weekday') return true
  if (r.type === 'month' || r.type === 'day-month')
    return r.year !== null || ('shift' in r && r.shift !== null)
  return r.from === 'document' && !(r.type === 'years' && r.offset <= -2)
}

/** A text whose dates all lie years before its own tells of then. */
function looksBack(dates: readonly DateNaming[], document: string | null): boolean {
  if (!document || dates.some((d) => isOfToday(d))) return false
  const years = dates.flatMap((d) => (d.absolute ? [Number(d.absolute.from.slice(0, 4))] : []))
  const own = Number(document.slice(0, 4))
  return years.filter((y) => own - y >= 2).length >= 3 && years.filter((y) => own - y < 2).length <= 1
}

function shiftYears(anchor: string, years: number): Pick<DateSpan, 'from' | 'to' | 'precision'> {
  const value = `${Number(anchor.slice(0, 4)) + years}${anchor.slice(4)}`
  return { from: value, to: value, precision: 'day' }
}
