/**
 * Lists and attachments over chunks: "A, B and C" is one phrase with three references; "delegations of A and B",
 * "fifteen states: A, B …", "members, among them A" speak of A and B.
 */

import { asParty, attach } from './attach-people.ts'
import { type Chunk, type Phrase, phraseLike, type Scene } from './chunks.ts'
import { enumerate, isMark, isParty } from './enumerate.ts'
import { qualified } from './qualified.ts'
import { type Entity, firstOfKind } from './resolve/entities.ts'
import { NOMINATIVES } from './words/function-words.ts'

type Row = readonly Chunk[]

/** Joins "A, B and C"; a row without a list comes back as it is. */
function join(row: Row, entities: readonly Entity[]): Row {
  const out: Chunk[] = []
  let joined = false
  let i = 0
  while (i < row.length) {
    const chunk = row[i]!
    if (chunk.type !== 'phrase' || !mayStand(chunk)) {
      out.push(chunk)
      i++
      continue
    }
    const list = [chunk]
    let j = i
    let closed = false
    while (!closed) {
      const step = linkAfter(row, j)
      const next = step ? row[step.next] : undefined
      if (!step || next?.type !== 'phrase' || !compatible(entities, list[0]!, next)) break
      if (isNominative(row, i, next)) break
      if (isMark(row[step.next - 1], ';') && list.length > 1 && tellsOnItsOwn(row, step.next)) break
      if (
        step.final &&
        (opensClause(row, i, step.next, list.length, step.comma) || isGapped(row, i, step.next))
      )
        break
      if (
        !step.final &&
        !goesOn(
          row,
          step.next,
          entities,
          isListed(row, i) && isAlike(entities, chunk, next) ? Math.max(3, list.length) : list.length,
        )
      )
        break
      list.push(next)
      j = step.next
      closed = step.final && linkAfter(row, j)?.final !== true && !goesOn(row, j, entities, 0)
    }
    const end = overUnnamed(row, j, i)
    if (list.length === 1 && (end === j || firstOfKind(entities, chunk.refs, 'meeting') === null))
      out.push(chunk)
    else {
      joined = true
      j = end
      const parts = list.map(asParty)
      out.push(
        phraseLike(chunk, {
          refs: allOf(parts),
          rep: parts.every((p) => p.rep),
          mods: [],
          office: null,
          head: '',
          last: row[j]!.last,
        }),
      )
    }
    i = j + 1
  }
  return joined ? out : row
}

/** Those whom the parts of a list name, each once. */
function allOf(parts: readonly { refs: readonly number[] }[]): number[] {
  const all: number[] = []
  for (const { refs } of parts) for (const r of refs) if (!all.includes(r)) all.push(r)
  return all
}

/** "Observers: A, B": behind a colon commas are enough. */
const isListed = (row: Row, i: number): boolean => i > 0 && isMark(row[i - 1], ':')

/** Whether a phrase can stand for anybody: it names some, or is qualified by them. */
const mayStand = ({ refs, mods }: Phrase): boolean => refs.length > 0 || mods.length > 0

/** A phrase with those it stands for. */
const asPhrase = (phrase: Phrase): Phrase => phraseLike(phrase, asParty(phrase))

/** "the presidents of A and B, C, and five ministers": a list's end that names nobody, where no clause begins with it. */
function overUnnamed(row: Row, j: number, start: number): number {
  const link = linkAfter(row, j)
  const next = link?.final ? row[link.next] : undefined
  const unnamed =
    next?.type === 'phrase' &&
    asParty(next).refs.length === 0 &&
    (next.noun.collective || GATHERINGS.has(next.head))
  const only = unnamed && !/^(?:the|his|her|its|their)$/.test(next.determiner)
  return only && !opensClause(row, start, link!.next, 2, link!.comma) ? link!.next : j
}

/** What is held beside a gathering: "the summit and related meetings". */
const GATHERINGS = new Set(['meetings', 'events', 'summits', 'sessions', 'activities'])

/** The link behind the phrase at j; a comma may have gone with its apposition. */
function linkAfter(row: Row, j: number): ReturnType<typeof linkAt> {
  const phrase = row[j]
  if (phrase?.type === 'phrase' && phrase.closed) {
    const next = row[j + 1]
    if (next?.type === 'phrase') return { next: j + 1, final: false, comma: true }
    if (next?.type === 'conj' && next.word === 'and') return { next: j + 2, final: true, comma: true }
  }
  return linkAt(row, overTerm(row, j + 1))
}

/** "A (2001–2004), B (2004–2006)": over the time in brackets behind a name. */
function overTerm(row: Row, i: number): number {
  const open = row[i]
  if (open?.type !== 'mark') return i
  // "Armenia*, Belarus".
  if (open.word === '*') return i + 1
  const close = row[i + 2]
  const inside = open.word === '(' && row[i + 1]?.type === 'date' && close?.type === 'mark'
  return inside && close.word === ')' ? i + 3 : i
}

/** A list's link at i: "," or "and" or ", and" or "as well as". */
function linkAt(row: Row, i: number): { next: number; final: boolean; comma: boolean } | null {
  const chunk = row[i]
  const comma = chunk?.type === 'mark' && chunk.word === ','
  const beyond = overAsWellAs(row, comma || isDash(chunk) ? i + 1 : i)
  if (beyond !== null) return { next: beyond, final: true, comma }
  if (chunk?.type === 'mark' && (chunk.word === ',' || chunk.word === ';')) {
    const after = row[i + 1]
    if (after?.type === 'conj' && after.word === 'and') {
      const skip = row[i + 2]?.type === 'prep' || row[i + 2]?.type === 'adverb' ? 0 : i + 2
      return skip ? { next: skip, final: true, comma: true } : null
    }
    return { next: i + 1, final: false, comma: true }
  }
  if (chunk?.type === 'conj' && (chunk.word === 'and' || chunk.word === '&'))
    return { next: overQuality(row, i + 1), final: true, comma: false }
  return null
}

/** "A and B | -- as well as C and D --": a dash opens what is joined. */
const isDash = (c: Chunk | undefined) => c?.type === 'mark' && DASHES.has(c.word)
const DASHES = new Set(['–', '—', '--'])

const isAs = (c: Chunk | undefined) => c?.type === 'sub' && c.word === 'as'
const isComma = (c: Chunk | undefined) => isMark(c, ',')

/** Over "as well as"; null where it does not stand. */
function overAsWellAs(row: Row, i: number): number | null {
  if (!isAs(row[i])) return null
  const [well, then] = [row[i + 1], row[i + 2]]
  return well?.type === 'phrase' && well.head === 'well' && isAs(then) ? i + 3 : null
}

/** "A, B and, as heads of government, C", "so did, as guests, D": over what those behind came as. */
export function overQuality(row: Row, i: number): number {
  if (!isComma(row[i]) || !isAs(row[i + 1])) return i
  const what = row[i + 2]
  return what?.type === 'phrase' && what.refs.length === 0 && isComma(row[i + 3]) ? i + 4 : i
}

function compatible(entities: readonly Entity[], a: Phrase, b: Phrase): boolean {
  const [x, y] = [asParty(a), asParty(b)]
  if (x.refs.length === 0 || y.refs.length === 0) return false
  // "eight members (A, B …), two observers (C and D)": each class says its own.
  if (a.refs.length > 1 && b.refs.length > 1 && a.noun.class && b.noun.class) return false
  return (
    (firstOfKind(entities, x.refs, 'meeting') === null) ===
    (firstOfKind(entities, y.refs, 'meeting') === null)
  )
}

/** "…, A and B; | C and D joined": nothing but names stands between a semicolon and its own verb. */
function tellsOnItsOwn(row: Row, at: number): boolean {
  for (let i = at; i < row.length; i++) {
    const chunk = row[i]!
    if (chunk.type === 'verb') return chunk.form === 'finite'
    if (chunk.type !== 'phrase' && chunk.type !== 'conj' && !isComma(chunk)) return false
  }
  return false
}

/** "was represented by A, and Oman by B": the preposition before the list comes again behind the next name. */
function isGapped(row: Row, start: number, next: number): boolean {
  const [before, behind] = [row[start - 1], row[next + 1]]
  const verb = row.slice(0, start).some((c) => c.type === 'verb' && c.passive)
  return (
    verb && before?.type === 'prep' && before.word === 'by' && behind?.type === 'prep' && behind.word === 'by'
  )
}

/** Whether two phrases name parties of one kind. */
const isAlike = (entities: readonly Entity[], a: Phrase, b: Phrase): boolean =>
  a.refs.length > 0 && b.refs.length > 0 && entities[a.refs[0]!]!.kind === entities[b.refs[0]!]!.kind

/** Where the clause that goes on at `at` begins: behind a semicolon, "which", "that", "as". */
function clauseStart(row: Row, at: number): number {
  const opener = row.findLastIndex(
    (c, k) => k < at && (c.type === 'rel' || c.type === 'sub' || (c.type === 'mark' && c.word === ';')),
  )
  return opener + 1
}

/** Whether "and X" opens a clause of its own: a finite verb behind it and one before the list. */
function opensClause(row: Row, start: number, at: number, size: number, comma: boolean): boolean {
  let verb = false
  for (let i = at + 1; i < row.length; i++) {
    const chunk = row[i]!
    if (
      chunk.type === 'adverb' ||
      chunk.type === 'date' ||
      chunk.type === 'prep' ||
      (chunk.type === 'phrase' && row[i - 1]?.type === 'prep')
    )
      continue
    verb = chunk.type === 'verb' && chunk.form === 'finite'
    break
  }
  if (!verb) return false
  const clause = row.slice(clauseStart(row, start), start)
  const earlier = clause.some((c) => c.type === 'verb' && c.form === 'finite')
  return earlier && (comma || size === 1)
}

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
  NOMINATIVES.has(next.head) && /^(?:prep|verb)$/.test(row[start - 1]?.type ?? '')

/** Lists are joined, then those who stand for somebody attached; what a list enumerates may be either's. */
export function mergeLists(row: Row, scene: Scene): Row {
  if (!row.some((c) => c.type === 'phrase' && mayStand(c))) return row
  const { entities } = scene
  const plain = qualified(row)
  const once = attach(enumerate(join(plain, entities), scene), entities)
  // Where nothing was joined or attached, nothing more can be.
  return once === plain ? plain : enumerate(join(once, entities), scene)
}
