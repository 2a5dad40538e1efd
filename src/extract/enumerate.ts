/** What a collective noun enumerates: "fifteen member states: A, B …", "members, among them A", "three observers, A, B and C". */
import { type Chunk, isMark, type Phrase, phraseLike, type Row, type Scene } from './chunks.ts'
import type { Entity } from './resolve/entities.ts'
import { DASHES } from './words/marks.ts'
import { wordSet } from './words/word-set.ts'

export const isParty = (entities: readonly Entity[], phrase: Phrase) =>
  phrase.refs.length > 0 && phrase.refs.every((r) => entities[r]!.kind !== 'meeting')

/** "nine countries with large populations:": over what only describes them, where a list follows. */
function overQualities(row: Row, at: number): number {
  const [link, what, colon] = row.slice(at, at + 3)
  const isQuality =
    link?.type === 'prep' && link.word === 'with' && what?.type === 'phrase' && what.refs.length === 0
  return isQuality && isMark(colon, ':') ? at + 2 : at
}

/** Whether a phrase counts as many as there are: "three observer states, | A, B and C". */
function counts({ reading }: Scene, phrase: Phrase, list: Chunk | undefined): boolean {
  if (list?.type !== 'phrase' || list.refs.length < 2) return false
  for (let i = phrase.first; i < phrase.last; i++)
    if (reading.tokens[i]!.sense.number === list.refs.length) return true
  return false
}

const OWNING = wordSet('of in to')

/** Over "of the SCO", behind which a class is enumerated: "the member states of the SCO: A, B and C". */
function overBody({ entities }: Scene, row: Row, at: number): number {
  const [of, body, mark] = row.slice(at, at + 3)
  const isBody =
    of?.type === 'prep' &&
    OWNING.has(of.word) &&
    body?.type === 'phrase' &&
    body.refs.length === 1 &&
    entities[body.refs[0]!]!.kind === 'organization'
  return isBody && mark?.type === 'mark' && OPENS.has(mark.word) ? at + 2 : at
}

/** Over "on the sidelines of the summit,": to the "including" of a class that is told of before it. */
function overCircumstances(row: Row, at: number): number {
  let i = at
  for (let n = 0; n < 4 && row[i]?.type === 'prep' && row[i + 1]?.type === 'phrase'; n++) i += 2
  const next = row[isMark(row[i], ',') ? i + 1 : i]
  return i > at && isIncluding(next) ? i : at
}

const AMONG = wordSet('including like among')

const isIncluding = (chunk: Chunk | undefined): boolean =>
  (chunk?.type === 'prep' && AMONG.has(chunk.word)) ||
  (chunk?.type === 'verb' && chunk.lemma === 'include' && chunk.form === 'ing')

/** What sets an enumeration off. */
const OPENS = wordSet(': – — ( - --')

/**
 * "fifteen member states: A, B and C", "four observers (A, B and C)", "leaders, including A and B". A row that
 * enumerates nobody comes back as it is.
 */
export function enumerate(row: Row, scene: Scene): Row {
  let out: Chunk[] | null = null
  for (let i = 0; i < row.length; i++) {
    const chunk = row[i]!
    const mayCall = chunk.type === 'phrase' && chunk.refs.length === 0 && chunk.noun.collective
    const called = mayCall ? enumerated(row, i, chunk, scene) : null
    if (called) out ??= row.slice(0, i)
    out?.push(called?.phrase ?? chunk)
    if (called) i = called.end
  }
  return out ?? row
}

/** A class as those that are enumerated behind it, with the place of the last chunk it takes in; null for none. */
function enumerated(
  row: Row,
  at: number,
  chunk: Phrase,
  scene: Scene,
): { phrase: Phrase; end: number } | null {
  let j = overCircumstances(row, overBody(scene, row, overQualities(row, at + 1)))
  const beside = j === at + 1
  while (row[j]?.type === 'adverb' || isMark(row[j], ',')) j++
  const opener = row[j]
  const last = row[j - 1]
  const namely = last?.type === 'adverb' && last.word === 'namely'
  const colon = opener?.type === 'mark' && OPENS.has(opener.word)
  const such = opener?.type === 'phrase' && opener.head === 'such'
  const counted = beside && j === at + 2 && counts(scene, chunk, opener)
  if (!colon && !isIncluding(opener) && !such && !counted && !namely) return null
  let n = counted || namely ? j : j + 1
  if (row[n]?.type === 'phrase' && (row[n] as Phrase).head === 'them') n++
  if (row[n]?.type === 'mark') n++
  const list = row[n]
  if (list?.type !== 'phrase' || list.refs.length === 0 || !isParty(scene.entities, list)) return null
  if (colon && list.refs.length < 2) return null
  const bracket = isMark(opener, '(')
  if (bracket && !isMark(row[n + 1], ')')) return null
  const dash = opener?.type === 'mark' && DASHES.has(opener.word) && isMark(row[n + 1], opener.word)
  const closed = counted && isMark(row[n + 1], ',')
  const ends = (colon || counted) && beside
  const end = bracket || dash ? n + 1 : n
  const rep = !chunk.noun.class
  const phrase = phraseLike(chunk, { refs: list.refs, rep, last: ends ? row[end]!.last : chunk.last, closed })
  return { phrase, end: (ends ? end : at) + (closed ? 1 : 0) }
}
