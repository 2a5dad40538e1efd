/** Whether two namings can mean one gathering: its body, level and ordinal, or its date, or its city. */
import type { DateSpan } from '../../model/dates.ts'
import { fold } from '../../text/fold.ts'
import type { Draft } from './meeting-draft.ts'

/** "the SCO talks" beside "the SCO summit": a vague word for a gathering told already. */
const vague = (a: Draft, b: Draft) =>
  (a.level === 'meeting' || b.level === 'meeting') &&
  a.body !== null &&
  (a.ordinal === null || b.ordinal === null || a.level === 'forum' || b.level === 'forum')

/** "the SCO summit" beside "the Extraordinary Summit of the SCO": nothing but the word, for one told as out of the row. */
const isPlain = ({ level, ordinal, date, city, fresh, body }: Draft) =>
  level === 'summit' && body !== null && !fresh && ordinal === null && date === null && city === null
const plain = (a: Draft, b: Draft) =>
  (isPlain(a) && b.level === 'special-summit') || (isPlain(b) && a.level === 'special-summit')

/** Something both say: an ordinal, a day, a city. */
const sharesSign = (a: Draft, b: Draft) =>
  (a.ordinal !== null && a.ordinal === b.ordinal) ||
  (a.date !== null && b.date !== null) ||
  (a.city !== null && b.city !== null && fold(a.city) === fold(b.city))

/** Years between which a gathering may be put off. */
const PUT_OFF = 4

/** One ordinal, but many years apart: of an older series of that name. */
function contradicts(a: Draft, b: Draft): boolean {
  if (a.date === null || b.date === null) return false
  const [from, to] = [Number(a.date.from.slice(0, 4)), Number(b.date.from.slice(0, 4))]
  return Math.abs(from - to) > PUT_OFF
}

/**
 * "a summit here … since the Suva summit in April last year", "… the next summit in 2025": told first and without a day,
 * it is of the text's time.
 */
export function isOfOtherTime(a: Draft, b: Draft, published: DateSpan | null): boolean {
  if (a.date !== null || b.dateAt === null || b.date === null || !published) return false
  const year = published.from.slice(0, 4)
  if (b.date.from.slice(0, 4) > year) return b.tense === 'future' && a.tense !== 'future' && !sharesSign(a, b)
  return a.city === null && b.city !== null && b.date.to.slice(0, 4) < year
}

/** Whether `b`, told later, can be the gathering `a`. */
export function sameMeeting(a: Draft, b: Draft): boolean {
  const b0 = b.namings[0]!
  if (a.date === null && (b0.yearShift !== null || b0.year !== null) && a.namings[0]!.first < b0.first)
    return false
  if (b.fresh && !(a.date && b.date) && !(a.ordinal !== null && a.ordinal === b.ordinal)) return false
  if (a.body !== b.body || !(a.level === b.level || vague(a, b) || plain(a, b))) return false
  // One that was held and one still to come are two, unless both say the same.
  if (a.tense !== null && b.tense !== null && a.tense !== b.tense && !sharesSign(a, b)) return false
  if (a.ordinal !== null && b.ordinal !== null) return a.ordinal === b.ordinal && !contradicts(a, b)
  if (a.date && b.date) {
    const n = Math.min(a.date.from.length, b.date.from.length)
    return (
      a.date.from.slice(0, n) <= b.date.to.slice(0, n) && b.date.from.slice(0, n) <= a.date.to.slice(0, n)
    )
  }
  if (a.city && b.city) return fold(a.city) === fold(b.city)
  return a.city === null || b.city === null
}
