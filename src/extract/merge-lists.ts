/**
 * Lists and attachments over chunks: "A, B and C" is one phrase with three references; "delegations of A and B",
 * "fifteen states: A, B …", "members, among them A" speak of A and B.
 */

import { asParty, attach } from './attach-people.ts'
import { type Chunk, type Phrase, phraseLike } from './chunks.ts'
import { remember } from './remember.ts'
import type { Entity } from './resolve/entities.ts'

const COLLECTIVE =
  /(?:states?|members?|countries|nations|delegations?|leaders?|presidents?|ministers?|guests?|participants?|organi[sz]ations?|observers?|bodies|partners?|parties|governments|founders?|heads?|countries|neighbou?rs|capitals|economies|dignitaries|officials|others|institutions|counterparts|colleagues)$/

const isCollective = remember((head) => COLLECTIVE.test(head))

type Row = readonly Chunk[]

const isParty = (entities: readonly Entity[], phrase: Phrase) =>
  phrase.refs.length > 0 && phrase.refs.every((r) => entities[r]!.kind !== 'meeting')

/** Joins "A, B and C". */
function join(row: Row, entities: readonly Entity[]): Chunk[] {
  const out: Chunk[] = []
  let i = 0
  while (i < row.length) {
    const chunk = row[i]!
    if (chunk.type !== 'phrase') {
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
      if (step.final && opensClause(row, i, step.next, list.length, step.comma)) break
      if (!step.final && !goesOn(row, step.next, entities)) break
      list.push(next)
      j = step.next
      closed = step.final && linkAfter(row, j)?.final !== true && !goesOn(row, j, entities)
    }
    if (list.length === 1) out.push(chunk)
    else {
      const parts = list.map(asParty)
      out.push(
        phraseLike(chunk, {
          refs: [...new Set(parts.flatMap((p) => p.refs))],
          rep: parts.every((p) => p.rep),
          mods: [],
          office: null,
          head: '',
          last: list.at(-1)!.last,
        }),
      )
    }
    i = j + 1
  }
  return out
}

/** The link behind the phrase at j; a comma may have gone with its apposition. */
function linkAfter(row: Row, j: number): ReturnType<typeof linkAt> {
  const phrase = row[j]
  if (phrase?.type === 'phrase' && phrase.closed) {
    const next = row[j + 1]
    if (next?.type === 'phrase') return { next: j + 1, final: false, comma: true }
    if (next?.type === 'conj' && next.word === 'and') return { next: j + 2, final: true, comma: true }
  }
  return linkAt(row, j + 1)
}

/** A list's link at i: "," or "and" or ", and" or "as well as". */
function linkAt(row: Row, i: number): { next: number; final: boolean; comma: boolean } | null {
  const chunk = row[i]
  if (chunk?.type === 'mark' && (chunk.word === ',' || chunk.word === ';')) {
    const after = row[i + 1]
    if (after?.type === 'conj' && after.word === 'and') {
      const skip = row[i + 2]?.type === 'prep' || row[i + 2]?.type === 'adverb' ? 0 : i + 2
      return skip ? { next: skip, final: true, comma: true } : null
    }
    return { next: i + 1, final: false, comma: true }
  }
  if (chunk?.type === 'conj' && (chunk.word === 'and' || chunk.word === '&'))
    return { next: i + 1, final: true, comma: false }
  return null
}

function compatible(entities: readonly Entity[], a: Phrase, b: Phrase): boolean {
  const [x, y] = [asParty(a), asParty(b)]
  if (x.refs.length === 0 || y.refs.length === 0) return false
  const meeting = (refs: number[]) => refs.some((r) => entities[r]!.kind === 'meeting')
  return meeting(x.refs) === meeting(y.refs)
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
  const earlier = row.slice(0, start).some((c) => c.type === 'verb' && c.form === 'finite')
  return earlier && (comma || size === 1)
}

/** A comma joins only where the list ends in "and", or goes on with another name and comma. */
function goesOn(row: Row, at: number, entities: readonly Entity[]): boolean {
  let i = at
  for (let n = 0; n < 60; n++) {
    const link = linkAfter(row, i)
    const next = link ? row[link.next] : undefined
    if (!link || next?.type !== 'phrase' || asParty(next).refs.length === 0) {
      // "China, Russia and four Central Asian states": an end that names nobody.
      const unnamed = link?.final === true && next?.type === 'phrase' && COLLECTIVE.test(next.head)
      return (n >= 2 || unnamed) && isParty(entities, row[i] as Phrase)
    }
    if (link.final) return true
    i = link.next
  }
  return true
}

/** "nine countries with large populations:": over what only describes them, where a list follows. */
function overQualities(row: Row, at: number): number {
  const [link, what, colon] = row.slice(at, at + 3)
  const isQuality =
    link?.type === 'prep' && link.word === 'with' && what?.type === 'phrase' && what.refs.length === 0
  return isQuality && colon?.type === 'mark' && colon.word === ':' ? at + 2 : at
}

/** "fifteen member states: A, B and C", "leaders, including A and B". */
function enumerate(row: Row, entities: readonly Entity[]): Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < row.length; i++) {
    const chunk = row[i]!
    out.push(chunk)
    if (chunk.type !== 'phrase' || chunk.refs.length > 0 || !isCollective(chunk.head)) continue
    let j = overQualities(row, i + 1)
    while (
      row[j]?.type === 'adverb' ||
      (row[j]?.type === 'mark' && (row[j] as { word: string }).word === ',')
    )
      j++
    const opener = row[j]
    const colon = opener?.type === 'mark' && /^[:–—]$|^--$/.test(opener.word)
    const including =
      (opener?.type === 'prep' && /^(?:including|like|among)$/.test(opener.word)) ||
      (opener?.type === 'verb' && opener.lemma === 'include' && opener.form === 'ing')
    const such = opener?.type === 'phrase' && opener.head === 'such'
    if (!colon && !including && !such) continue
    let n = j + 1
    if (row[n]?.type === 'phrase' && (row[n] as Phrase).head === 'them') n++
    if (row[n]?.type === 'mark') n++
    const list = row[n]
    if (list?.type !== 'phrase' || list.refs.length === 0 || !isParty(entities, list)) continue
    if (colon && list.refs.length < 2) continue
    out[out.length - 1] = phraseLike(chunk, {
      refs: list.refs,
      rep: !/states|countries|organi|members|nations|bodies|parties/.test(chunk.head),
      last: colon ? list.last : chunk.last,
    })
    if (colon) i = n
  }
  return out
}

/** All three, in this order. */
export function mergeLists(row: Row, entities: readonly Entity[]): Chunk[] {
  return enumerate(join(attach(join(row, entities)), entities), entities)
}
