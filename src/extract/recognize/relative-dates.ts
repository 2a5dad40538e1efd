/** Dates that lean on another day: "yesterday", "last year", "two weeks later", "the following day", "the 1990s". */
import type { DateNaming, RelativeDate } from '../reading.ts'
import { dictionary } from '../words/dictionary.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'

const UNIT = dictionary<'days' | 'months' | 'years'>({
  day: 'days',
  days: 'days',
  week: 'days',
  weeks: 'days',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
  fortnight: 'days',
  decade: 'years',
  decades: 'years',
})
const SIZE = dictionary<number>({ fortnight: 14, week: 7, weeks: 7, decade: 10, decades: 10 })
/** Seasons by their first month. */
const SEASONS = dictionary<number>({ spring: 3, summer: 6, autumn: 9, winter: 12 })
/** Parts of a day: "that evening" is that day. */
const PARTS_OF_DAY = new Set(['day', 'morning', 'afternoon', 'evening', 'night'])

const made = (first: number, last: number, relative: RelativeDate): DateNaming => ({
  first,
  last,
  absolute: null,
  relative,
})

/** So many of a unit before or behind another day. */
const by = (unit: string, first: number, last: number, n: number, from: 'document' | 'story') =>
  made(first, last, { type: UNIT.get(unit)!, offset: n * (SIZE.get(unit) ?? 1), from })

const SHIFTS = wordSet('last next this')
const TIMES_OF_DAY = wordSet('morning afternoon evening')

/** "last year", "next month", "two weeks later", "five years ago", "yesterday", "the following day". */
export function relative(tokens: readonly Token[], i: number): DateNaming | null {
  const { lower: word, capital, sense } = tokens[i]!
  if (!sense.opensDate && sense.number === null) return null
  const next = tokens[i + 1]?.lower ?? ''
  const unit = UNIT.get(next)
  if (word === 'day' && (next === 'before' || next === 'after')) {
    const ahead = tokens[i + 2]?.lower
    if (next === 'before' && ahead === 'yesterday')
      return made(i, i + 3, { type: 'days', offset: -2, from: 'document' })
    if (next === 'after' && ahead === 'tomorrow')
      return made(i, i + 3, { type: 'days', offset: 2, from: 'document' })
  }
  if (word === 'yesterday') return made(i, i + 1, { type: 'days', offset: -1, from: 'document' })
  if (word === 'today' || word === 'tonight')
    return made(i, i + 1, { type: 'days', offset: 0, from: 'document' })
  if (word === 'tomorrow') return made(i, i + 1, { type: 'days', offset: 1, from: 'document' })
  const { weekday } = sense
  if (capital && weekday !== null) return made(i, i + 1, { type: 'weekday', weekday, shift: null })
  const day = tokens[i + 1]?.sense.weekday ?? null
  if (day !== null && SHIFTS.has(word))
    return made(i, i + 2, { type: 'weekday', weekday: day, shift: word as 'last' })
  if (next === 'week' && (word === 'last' || word === 'next'))
    return made(i, i + 2, { type: 'days', offset: word === 'last' ? -7 : 7, from: 'document' })
  if (next === 'year' || next === 'month') {
    if (word === 'last' || word === 'previous')
      return by(next, i, i + 2, -1, word === 'last' ? 'document' : 'story')
    if (word === 'next' || word === 'coming') return by(next, i, i + 2, 1, 'document')
    if (word === 'this') return by(next, i, i + 2, 0, 'document')
    if (word === 'that' || word === 'same') return by(next, i, i + 2, 0, 'story')
    if (word === 'following') return by(next, i, i + 2, 1, 'story')
  }
  const start = SEASONS.get(next)
  if (start !== undefined && SHIFTS.has(word))
    return made(i, i + 2, { type: 'season', start, shift: word as 'last' })
  if (word === 'this' && TIMES_OF_DAY.has(next))
    return made(i, i + 2, { type: 'days', offset: 0, from: 'document' })
  if (word === 'last' && (next === 'night' || next === 'evening'))
    return made(i, i + 2, { type: 'days', offset: -1, from: 'document' })
  if (PARTS_OF_DAY.has(next)) {
    if (word === 'following' || word === 'next')
      return made(i, i + 2, { type: 'days', offset: 1, from: 'story' })
    if (word === 'same' || word === 'that') return made(i, i + 2, { type: 'days', offset: 0, from: 'story' })
    if (word === 'previous') return made(i, i + 2, { type: 'days', offset: -1, from: 'story' })
  }
  if (word === 'these' || word === 'those' || word === 'following')
    return next === 'years' || next === 'decades' ? made(i, i + 2, { type: 'vague' }) : null
  if (UNIT.has(word) && tokens[i - 1]?.lower === 'the') return beside(tokens, i)
  const count = tokens[i - 1]?.lower === 'half' ? null : sense.number
  // "in an hour", "two hours ago": on the day it is told.
  if (
    count !== null &&
    (next === 'hour' || next === 'hours') &&
    (tokens[i - 1]?.lower === 'in' || tokens[i + 2]?.lower === 'ago')
  )
    return made(i, i + 2, { type: 'days', offset: 0, from: 'document' })
  if (count !== null && unit) {
    const after = tokens[i + 2]?.lower ?? ''
    if (after === 'ago')
      return by(next, i, tokens[i + 3]?.lower === 'today' ? i + 4 : i + 3, -count, 'document')
    // "three years after they came" counts from that, not from what was told before.
    const counts = tokens[i + 3]?.kind !== 'word' || tokens[i + 3]!.sense.preposition === true
    if (after === 'later' || (after === 'after' && counts)) return by(next, i, i + 3, count, 'story')
    if (after === 'earlier' || (after === 'before' && counts)) return by(next, i, i + 3, -count, 'story')
  }
  return null
}

/** "the day before under the chairmanship of A": what goes on about something else. */
const BEHIND = wordList('under in at with by and')

/** "the year before", "the day after," by itself; "the day before the summit" is the summit's. */
function beside(tokens: readonly Token[], i: number): DateNaming | null {
  const side = ({ before: -1, after: 1 } as const)[tokens[i + 1]?.lower as 'before']
  const then = tokens[i + 2]
  if (!side || (then && then.kind !== 'mark' && !isIn(then, BEHIND))) return null
  return {
    first: i,
    last: i + 2,
    absolute: null,
    relative: { type: UNIT.get(tokens[i]!.lower)!, offset: side, from: 'story' },
  }
}

/** "the 1990s", "the early 2000s", "the 1990's": a time, but no date. */
export function decade(tokens: readonly Token[], i: number): DateNaming | null {
  const { text } = tokens[i]!
  if (text[3] !== '0') return null
  const bare =
    /^(?:1[89]|20)\d0$/.test(text) && (tokens[i + 1]?.text === "'s" || tokens[i + 1]?.text === '’s')
  if (!bare && !/^(?:1[89]|20)\d0s$/.test(text)) return null
  return { first: i, last: bare ? i + 2 : i + 1, absolute: null, relative: { type: 'vague' } }
}
