/**
 * Lists and attachments over chunks: "A, B and C" is one phrase with three references; "delegations of A and B",
 * "fifteen states: A, B …", "members, among them A" speak of A and B.
 */

import { asParty, attach } from './attach-people.ts'
import { type Chunk, isComma, isMark, type Phrase, phraseLike, type Row, type Scene } from './chunks.ts'
import { enumerate, isParty } from './enumerate.ts'
import { type Link, linkAfter } from './list-links.ts'
import { isGapped, isTold, opensClause, tellsOnItsOwn } from './own-clause.ts'
import { qualified } from './qualified.ts'
import { type Entity, firstOfKind } from './resolve/entities.ts'
import { NOMINATIVES } from './words/function-words.ts'

/** Joins "A, B and C"; a row without a list comes back as it is. */
function join(row: Row, entities: readonly Entity[]): Row {
  let out: Chunk[] | null = null
  for (let i = 0; i < row.length; i++) {
    const chunk = row[i]!
    const list = chunk.type === 'phrase' && mayStand(chunk) ? listFrom(row, i, entities) : null
    if (list) out ??= row.slice(0, i)
    out?.push(list?.phrase ?? chunk)
    if (list) i = list.end
  }
  return out ?? row
}

/** The list that the phrase at `start` opens, as one phrase, with the place of its last name; null for none. */
function listFrom(
  row: Row,
  start: number,
  entities: readonly Entity[],
): { phrase: Phrase; end: number } | null {
  const opener = row[start] as Phrase
  const list = [opener]
  let at = start
  for (let link = linkAfter(row, at); link; link = linkAfter(row, at)) {
    const next = row[link.next]
    if (next?.type !== 'phrase' || !belongs(row, entities, start, list.length, link)) break
    list.push(next)
    at = link.next
    if (link.final && linkAfter(row, at)?.final !== true && !goesOn(row, at, entities, 0)) break
  }
  const end = overUnnamed(row, at, start)
  if (list.length === 1 && (end === at || !namesMeeting(entities, opener.refs))) return null
  const parts = list.map(asParty)
  const phrase = phraseLike(opener, {
    refs: allOf(parts),
    rep: parts.every((p) => p.rep),
    mods: [],
    office: null,
    head: '',
    last: row[end]!.last,
  })
  return { phrase, end }
}

/** Whether the phrase behind a link is a part of the list that opens at `start` and has `size` parts before it. */
function belongs(row: Row, entities: readonly Entity[], start: number, size: number, link: Link): boolean {
  const { next: at, final } = link
  const [opener, next] = [row[start] as Phrase, row[at] as Phrase]
  if (!compatible(entities, opener, next) || isNominative(row, start, next)) return false
  const apart = isMark(row[at - 1], ';') && (size > 1 || isTold(row, start))
  if (apart && tellsOnItsOwn(row, at)) return false
  // "of A and of B": what a preposition stands before opens no clause.
  if (final && row[at - 1]?.type === 'prep') return true
  if (final) return !opensClause(row, start, link, size) && !isGapped(row, start, at)
  // Behind a colon commas are enough.
  const listed = isMark(row[start - 1], ':') && isAlike(entities, opener, next)
  return goesOn(row, at, entities, listed ? Math.max(3, size) : size)
}

/** Those whom the parts of a list name, each once. */
function allOf(parts: readonly { refs: readonly number[] }[]): number[] {
  const all: number[] = []
  for (const { refs } of parts) for (const r of refs) if (!all.includes(r)) all.push(r)
  return all
}

/** Whether a phrase can stand for anybody: it names some, or is qualified by them. */
const mayStand = ({ refs, mods }: Phrase): boolean => refs.length > 0 || mods.length > 0

/** A phrase with those it stands for. */
const asPhrase = (phrase: Phrase): Phrase => phraseLike(phrase, asParty(phrase))

/** "the presidents of A and B, C, and five ministers": a list's end that names nobody, where no clause begins with it. */
function overUnnamed(row: Row, last: number, start: number): number {
  const link = linkAfter(row, last)
  const next = link?.final ? row[link.next] : undefined
  if (!link || next?.type !== 'phrase' || asParty(next).refs.length > 0) return last
  const isUnnamed = next.noun.collective || GATHERINGS.has(next.head)
  return isUnnamed && !KNOWN.has(next.determiner) && !opensClause(row, start, link, 2) ? link.next : last
}

/** What is held beside a gathering: "the summit and related meetings". */
const GATHERINGS = new Set(['meetings', 'events', 'summits', 'sessions', 'activities'])
/** Before those who were told of already. */
const KNOWN = new Set(['the', 'his', 'her', 'its', 'their'])

/** Whether two phrases can be parts of one list: parties or gatherings, not one of each. */
function compatible(entities: readonly Entity[], a: Phrase, b: Phrase): boolean {
  const [x, y] = [asParty(a), asParty(b)]
  if (x.refs.length === 0 || y.refs.length === 0) return false
  // "eight members (A, B …), two observers (C and D)": each class says its own.
  if (a.refs.length > 1 && b.refs.length > 1 && a.noun.class && b.noun.class) return false
  return namesMeeting(entities, x.refs) === namesMeeting(entities, y.refs)
}

const namesMeeting = (entities: readonly Entity[], refs: readonly number[]): boolean =>
  firstOfKind(entities, refs, 'meeting') !== null

/** Whether two phrases name parties of one kind. */
const isAlike = (entities: readonly Entity[], a: Phrase, b: Phrase): boolean =>
  a.refs.length > 0 && b.refs.length > 0 && entities[a.refs[0]!]!.kind === entities[b.refs[0]!]!.kind

/** A comma joins only where the list ends in "and", or has three names with commas; `size` have come before. */
function goesOn(row: Row, at: number, entities: readonly Entity[], size: number): boolean {
  let i = at
  for (let n = size > 2 ? size : 0; n < 60; n++) {
    const link = linkAfter(row, i)
    const next = link ? row[link.next] : undefined
    if (!link || next?.type !== 'phrase' || asParty(next).refs.length === 0) {
      // "China, Russia and four Central Asian states": an end that names nobody.
      // "A, B and, this morning, with C": the last has the preposition again.
      if (link?.final && (n >= 1 || size >= 2) && prepComesAgain(row, link.next)) return true
      const unnamed =
        link?.final === true && next?.type === 'phrase' && (next.office !== null || next.noun.collective)
      return (n >= 2 || unnamed) && isParty(entities, asPhrase(row[i] as Phrase))
    }
    if (link.final) return true
    i = link.next
  }
  return true
}

/** A preposition, or one behind a time that is put in. */
function prepComesAgain(row: Row, at: number): boolean {
  let i = at
  while (isComma(row[i]) || row[i]?.type === 'date' || row[i]?.type === 'adverb') i++
  return row[i]?.type === 'prep' && row[i + 1]?.type === 'phrase'
}

/** Nominatives are no part of a list behind a verb or a preposition: "with A, and I urged B". */
const isNominative = (row: Row, start: number, next: Phrase): boolean =>
  NOMINATIVES.has(next.head) && (row[start - 1]?.type === 'prep' || row[start - 1]?.type === 'verb')

/** Lists are joined, then those who stand for somebody attached; what a list enumerates may be either's. */
export function mergeLists(row: Row, scene: Scene): Row {
  if (!row.some((c) => c.type === 'phrase' && mayStand(c))) return row
  const { entities } = scene
  const plain = qualified(row)
  const once = attach(enumerate(join(plain, entities), scene), entities)
  // Where nothing was joined or attached, nothing more can be.
  return once === plain ? plain : enumerate(join(once, entities), scene)
}
