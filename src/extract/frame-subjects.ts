/** Whose a finite verb is: "A, who met B and thanked C, left": A for all three verbs. */

import { type Chunk, isFiniteVerb, isMark, type Phrase, type Row } from './chunks.ts'
import { clauseOpener } from './clause-opener.ts'
import type { Frames } from './frame.ts'
import { NOMINATIVES } from './words/function-words.ts'

/** What may stand between a subject and its verb. */
const SKIPPED: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['adverb', 'date', 'word', 'prep'])

/** Left of k: the phrase that is the subject of the verb there. */
export function subjectOf(row: Row, k: number, frames: Frames): Phrase | null {
  let j = k - 1
  let steps = 0
  let closed = false
  while (j >= 0 && steps++ < 40) {
    const chunk = row[j]!
    if (SKIPPED.has(chunk.type)) {
      j--
      continue
    }
    if (chunk.type === 'rel') return antecedent(row, j)
    if (chunk.type === 'conj') return sharedSubject(row, j, frames)
    if (chunk.type === 'sub') return null
    if (chunk.type === 'verb') {
      if (chunk.form === 'finite' && row[j + 1]?.type !== 'mark') {
        // "A, who flew in from Suva, where he met B, will attend".
        const opens = closed ? relativeOf(row, j) : null
        if (opens === null) return null
        j = opens - 1
        continue
      }
      const own = frames[j]
      if (chunk.form !== 'finite' && own?.subject && chunk.form !== 'reduced') return own.subject
      j--
      continue
    }
    if (chunk.type === 'mark') {
      if (/^[,–—)]$|^--$/.test(chunk.word)) {
        const open = openingOf(row, j)
        // "B, whom A, the head of C, received": the comma closes what stands behind A.
        if (open !== null && row[open + 1]?.type === 'rel' && !row.slice(open, j).some(isFiniteVerb)) {
          j--
          continue
        }
        if (open === null) {
          const whole = row.slice(0, j).find((c, n): c is Phrase => c.type === 'phrase' && !governed(row, n))
          return whole ?? null
        }
        j = open - 1
        closed = true
        continue
      }
      return null
    }
    if (chunk.type === 'phrase') {
      if (NOMINATIVES.has(chunk.head)) return chunk
      const before = row[j - 1]
      // "A, B and C all came".
      if (before?.type === 'phrase' && before.refs.length > 1 && isAllOf(chunk)) return before
      if (
        before?.type === 'prep' ||
        (before?.type === 'conj' && row[j - 2]?.type === 'phrase' && governed(row, j - 2))
      ) {
        j -= 2
        continue
      }
      return chunk
    }
  }
  return null
}

/** "all", "both" or "each" of those just named. */
const isAllOf = ({ refs, mods, head, determiner, first, last }: Phrase): boolean =>
  last - first === 1 &&
  refs.length === 0 &&
  mods.length === 0 &&
  /^(?:all|both|each)$/.test(head === '' ? determiner : head)

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

/** The mark that opens the insertion closed at j, if one does. */
function openingOf(row: Row, j: number): number | null {
  for (let i = j - 1; i >= 0; i--) {
    const chunk = row[i]!
    if (chunk.type === 'mark' && /^[,–—(]$|^--$/.test(chunk.word)) return i
    if (chunk.type === 'mark' && /^[;:]$/.test(chunk.word)) return null
  }
  return null
}

/** "X, who …": the phrase before the relative pronoun, over a comma and a preposition. */
export function antecedent(row: Row, j: number): Phrase | null {
  let i = j - 1
  while (i >= 0 && /^(?:mark|prep|date)$/.test(row[i]!.type)) i--
  const chunk = row[i]
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
    if (chunk.type === 'mark' && /^[;:]$/.test(chunk.word)) return null
  }
  return null
}

/** Whether the verb at i is a relative clause's: "who had invited him", "whom X met". */
function inRelative(row: Row, i: number): boolean {
  const before = clauseOpener(row, i)
  return before?.type === 'rel' && before.word !== 'that'
}
