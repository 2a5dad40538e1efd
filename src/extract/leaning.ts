/** Whether a sentence leans on the one before, and so on its day. */
import type { Chunk } from './chunks.ts'
import { hasAny, type Reading } from './reading.ts'
import type { Entity } from './resolve/entities.ts'
import type { Mind } from './told.ts'
import { wordList } from './words/word-list.ts'

/** What stands for somebody told before, and what opens a phrase that does. */
const TOLD_BEFORE = new Set(['he', 'she', 'it', 'they', 'both', 'this'])
const OF_TOLD_BEFORE = new Set(['both', 'these', 'two', 'his', 'her', 'their', 'its'])

/** A sentence that leans on the one before: "He said …", "The two agreed …". */
export function goesOn(row: readonly Chunk[]): boolean {
  const first = row.find((c) => c.type === 'phrase')
  // "It is noteworthy that": this "it" stands for nothing told before.
  const verb = first ? row[row.indexOf(first) + 1] : undefined
  if (
    first?.type === 'phrase' &&
    first.head === 'it' &&
    verb?.type === 'verb' &&
    verb.lemma === 'be' &&
    verb.first + 1 === verb.last
  )
    return false
  return first?.type === 'phrase' && (TOLD_BEFORE.has(first.head) || OF_TOLD_BEFORE.has(first.determiner))
}

/** "It has grown since": a sentence that goes on about what was told; "its president thanked A" tells of today. */
export function isOfIt(row: readonly Chunk[]): boolean {
  const first = row.find((c) => c.type === 'phrase')
  return goesOn(row) && first?.type === 'phrase' && first.determiner === ''
}

/** A sentence about the same actor as the one before. */
export function sameSubject(row: readonly Chunk[], mind: Mind, entities: readonly Entity[]): boolean {
  const first = row.find((c) => c.type === 'phrase')
  const only = first?.type === 'phrase' && first.refs.length === 1 ? first.refs[0]! : null
  return only !== null && only === mind.subject && entities[only]!.kind === 'actor'
}

const THEN = wordList('same then also too later followed')

/** "Fiji became one on that same occasion", "Nepal followed": a sentence that tells of the time told before. */
export const saysThen = (reading: Reading, sentence: { first: number; last: number }): boolean =>
  hasAny(reading, sentence, THEN)
