/** The term of a chair: "from 2002 to 2010", "2010–2012", "until 2016", "since 2014". */
import type { DateSpan } from '../../model/dates.ts'
import type { Chunk } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'

const UNTIL = wordList('until till to')

/** "from 2002 to 2010", "2010–2012", "until 2016", "since 2014": a term beside the verb. */
export function term(
  story: Story,
  told: Told,
  frame: Frame | null,
): { date: DateSpan; dateAt: { first: number; last: number } } | null {
  const { tokens } = story.scene.reading
  const years = told.row.filter(
    (c) =>
      c.type === 'date' &&
      c.date.value?.precision === 'year' &&
      (!frame || (c.first >= frame.first && (!isParted(told, frame) || c.last <= frame.last))),
  )
  const spans = years.map((c) => (c.type === 'date' ? c : null)).filter((c) => c !== null)
  const range = spans.find((c) => c.date.value!.from !== c.date.value!.to)
  const [a, b] = spans
  // "chaired the OSCE in 2010 | and the OIC in 2011–2012"
  const parted = range && a !== range && told.row.some((c) => isBetween(c, a!, range))
  if (parted) return { date: a!.date.value!, dateAt: a! }
  if (range) return { date: range.date.value!, dateAt: range }
  if (a && b && tokens[b.first - 1]?.lower === 'to' && tokens[a.first - 1]?.lower === 'from')
    return {
      date: { from: a.date.value!.from, to: b.date.value!.to, precision: 'year', basis: 'stated' },
      dateAt: { first: a.first, last: b.last },
    }
  const until = spans.find((c) => isIn(tokens[c.first - 1], UNTIL))
  const since = told.row.find(
    (c) => c.type === 'date' && tokens[c.first - 1]?.lower === 'since' && !isOfAside(told, frame, c.first),
  )
  if (since?.type === 'date' && since.date.value) {
    const from = since.date.value
    return {
      date: until
        ? { ...from, precision: 'year', from: from.from.slice(0, 4), to: until.date.value!.to }
        : from,
      dateAt: since,
    }
  }
  if (until && told.date)
    return {
      date: {
        from: told.date.value.from.slice(0, 4),
        to: until.date.value!.to,
        precision: 'year',
        basis: 'document',
      },
      dateAt: until,
    }
  return null
}

/** Whether a chunk is an "and" between two dates. */
const isBetween = (c: Chunk, from: Chunk, to: Chunk) =>
  c.type === 'conj' && c.word === 'and' && c.first > from.first && c.first < to.first

/** "takes the chair from B, | which has held it since 2015": a term of somebody else. */
const isOfAside = (told: Told, frame: Frame | null, at: number): boolean =>
  frame !== null && told.row.some((c) => c.type === 'rel' && c.first > frame.verb.first && c.first < at)

/** Whether the sentence has several parts with the frame's verb, each with its own term. */
const isParted = (told: Told, frame: Frame) =>
  told.frames.some((f) => f !== frame && f.verb.lemma === frame.verb.lemma)

/** "its chairmanship of ASEAN in 2021": the time that stands behind the body. */
export function termBehind(told: Told, i: number): Pick<RelationFact, 'date' | 'dateAt'> | null {
  const [prep, date] = told.row.slice(i + 3, i + 5)
  return prep?.type === 'prep' && prep.word === 'in' && date?.type === 'date' && date.date.value
    ? { date: date.date.value, dateAt: { first: date.first, last: date.last } }
    : null
}
