/** Whose a finite verb is: "A, who met B and thanked C, left": A for all three verbs. */

import { type Chunk, isFiniteVerb, isMark, type Phrase, phraseLike, type Row } from './chunks.ts'
import { clauseOpener } from './clause-opener.ts'
import type { Frames } from './frame.ts'
import { NOMINATIVES } from './words/function-words.ts'
import { wordSet } from './words/word-set.ts'

/** Chunks that a subject may stand before its verb. */
const REACH = 40

/** Left of k: the phrase that is the subject of the verb there. */
export function subjectOf(row: Row, k: number, frames: Frames): Phrase | null {
  // Behind an insertion: "A, who flew in, | met".
  let closed = false
  for (let at: number | null = k - 1, steps = 0; at !== null && at >= 0 && steps < REACH; steps++) {
    const chunk: Chunk = row[at]!
    switch (chunk.type) {
      case 'rel':
        return antecedent(row, at)
      case 'conj':
        return sharedSubject(row, at, frames)
      case 'sub':
        return null
      case 'verb': {
        const own = chunk.form === 'finite' || chunk.form === 'reduced' ? null : frames[at]?.subject
        if (own) return own
        at = overVerb(row, at, closed)
        break
      }
      case 'mark': {
        if (!INSERTS.has(chunk.word)) return null
        const open: number | null = openingOf(row, at)
        if (open === null) return firstFree(row, at)
        // "B, whom A, the head of C, received": the comma closes what stands behind A.
        const isOpen: boolean = row[open + 1]?.type === 'rel' && !row.slice(open, at).some(isFiniteVerb)
        closed ||= !isOpen
        at = isOpen ? at - 1 : open - 1
        break
      }
      case 'phrase': {
        const subject = subjectAt(row, at, chunk)
        if (subject) return subject
        at -= 2
        break
      }
      default:
        at--
    }
  }
  return null
}

/** Marks that set an insertion off. */
const INSERTS = new Set([',', '–', '—', ')', '--'])

/** Before the verb at i: over what stands between a subject and its verb; null where another clause begins. */
function overVerb(row: Row, i: number, closed: boolean): number | null {
  if (!isFiniteVerb(row[i]) || row[i + 1]?.type === 'mark') return i - 1
  // "A, who flew in from Suva, where he met B, will attend".
  const opens = closed ? relativeOf(row, i) : null
  return opens === null ? null : opens - 1
}

/** The first phrase of a row before a place that no preposition and no verb governs; null for none. */
const firstFree = (row: Row, before: number): Phrase | null =>
  row.find((c, n): c is Phrase => n < before && c.type === 'phrase' && !governed(row, n)) ?? null

/** The subject where it ends in the phrase at i; null where that is governed by what stands before it. */
function subjectAt(row: Row, i: number, phrase: Phrase): Phrase | null {
  if (i === 0 || NOMINATIVES.has(phrase.head)) return phrase
  const before = row[i - 1]
  if (isAllOf(phrase)) {
    // "A, B and C all came".
    if (before?.type === 'phrase' && before.refs.length > 0) {
      const all = withFirst(row, i - 1, before)
      if (all.refs.length > 1) return all
    }
    // "A and B, which both joined".
    if (before?.type === 'rel') return antecedent(row, i - 1)
  }
  // "The treaty | establishing | the fund | was signed".
  const noun = before?.type === 'verb' && before.form === 'ing' ? row[i - 2] : undefined
  if (noun?.type === 'phrase' && !governed(row, i - 2)) return noun
  const isJoined = before?.type === 'conj' && row[i - 2]?.type === 'phrase' && governed(row, i - 2)
  return before?.type === 'prep' || isJoined ? null : withFirst(row, i, phrase)
}

/** "A, who had flown in, and | B met C": the phrase at i with the one that shares its verb over a relative clause. */
function withFirst(row: Row, i: number, phrase: Phrase): Phrase {
  if (phrase.refs.length === 0 || row[i - 1]?.type !== 'conj' || !isMark(row[i - 2], ',')) return phrase
  const open = openingOf(row, i - 2)
  const first = open === null || row[open + 1]?.type !== 'rel' ? undefined : row[open - 1]
  if (first?.type !== 'phrase' || first.refs.length === 0 || governed(row, open! - 1)) return phrase
  return phraseLike(phrase, { refs: [...new Set([...first.refs, ...phrase.refs])] })
}

const ALL = wordSet('all both each')

/** "all", "both" or "each" of those just named. */
export const isAllOf = ({ refs, mods, head, determiner, first, last }: Phrase): boolean =>
  last - first === 1 && refs.length === 0 && mods.length === 0 && ALL.has(head === '' ? determiner : head)

/** The comma that opens the relative clause of the verb at i: ", who flew in"; null for any other clause. */
function relativeOf(row: Row, i: number): number | null {
  for (let k = i - 1; k > 0; k--) {
    const chunk = row[k]!
    if (chunk.type === 'rel') return isMark(row[k - 1], ',') ? k - 1 : null
    if (chunk.type === 'verb' || chunk.type === 'sub' || chunk.type === 'mark') return null
  }
  return null
}

const governed = (row: Row, j: number) => row[j - 1]?.type === 'prep' || row[j - 1]?.type === 'verb'

const OPENING = wordSet(', – — ( --')

/** The mark that opens the insertion closed at j, if one does. */
function openingOf(row: Row, j: number): number | null {
  for (let i = j - 1; i >= 0; i--) {
    const chunk = row[i]!
    if (chunk.type === 'mark' && OPENING.has(chunk.word)) return i
    if (chunk.type === 'mark' && (chunk.word === ';' || chunk.word === ':')) return null
  }
  return null
}

/** What may stand between a relative pronoun and its antecedent. */
const BEFORE_RELATIVE: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['mark', 'prep', 'date'])

/** "X, who …": the phrase before the relative pronoun, over a comma and a preposition. */
export function antecedent(row: Row, j: number): Phrase | null {
  let i = j - 1
  while (i >= 0 && BEFORE_RELATIVE.has(row[i]!.type)) i--
  const chunk = row[i]
  // "A and B, both of which": those before the comma.
  if (chunk?.type === 'phrase' && isAllOf(chunk) && isMark(row[i - 1], ',')) return antecedent(row, i)
  return chunk?.type === 'phrase' ? chunk : null
}

/** "X met Y and thanked Z": the subject of the verb before; "A and B met": the phrase of the list. */
function sharedSubject(row: Row, j: number, frames: Frames): Phrase | null {
  const verb = row.slice(j).find((c) => c.type === 'verb')
  for (let i = j - 1; i >= 0; i--) {
    const chunk = row[i]!
    // "announced that K had been admitted and welcomed T": the active verb shares with the active one.
    if (chunk.type === 'verb' && inRelative(row, i)) continue
    const embedded =
      chunk.type === 'verb' &&
      chunk.passive &&
      !(verb?.type === 'verb' && verb.passive) &&
      row.slice(0, i).some((c) => c.type === 'rel' && c.word === 'that')
    if (chunk.type === 'verb' && chunk.form === 'finite' && !embedded) return frames[i]?.subject ?? null
    if (chunk.type === 'mark' && (chunk.word === ';' || chunk.word === ':')) return null
  }
  return null
}

/** Whether the verb at i is a relative clause's: "who had invited him", "whom X met". */
function inRelative(row: Row, i: number): boolean {
  const before = clauseOpener(row, i)
  return before?.type === 'rel' && before.word !== 'that'
}
