/**
 * Which verb of a sentence a date belongs to:
 *
 *     On 12 May | A, who had left in 2001, | met B.
 *     every main verb's    its side clause's
 */

import type { Chunk, Verb } from './chunks.ts'
import { dateOpener } from './date-opener.ts'
import {
  isAttribute,
  isDateline,
  isInBrackets,
  isOfApposition,
  isOfBefore,
  isOfInsertion,
  isOfNoun,
  isOfOccasion,
  isOfPaper,
  isOfVisit,
} from './dates-of-nouns.ts'
import type { Frame } from './frame.ts'
import { hasAny, type Reading } from './reading.ts'
import type { Dating, Told } from './told.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

const BOUNDS = new Set(['since', 'until', 'till'])

/** The dates of a sentence with their verbs: the last one before; one that opens the sentence is every main verb's. */
export function datingsOf(reading: Reading, row: readonly Chunk[], sides: ReadonlySet<number>): Dating[] {
  const out: Dating[] = []
  if (!row.some((c) => c.type === 'date')) return out
  const isOfSide = ({ form, first }: Verb): boolean => form !== 'finite' || sides.has(first)
  let before: { verb: Verb; side: boolean } | null = null
  let opens = true
  for (let k = 0; k < row.length; k++) {
    const chunk = row[k]!
    if (chunk.type === 'verb') before = { verb: chunk, side: isOfSide(chunk) }
    if (chunk.type === 'phrase' && chunk.refs.length > 0) opens = false
    if (chunk.type !== 'date' || !chunk.date.value) continue
    const { first, last } = chunk
    const date = { value: chunk.date.value, at: { first, last } }
    const bound = dateOpener(reading, first)
    if (BOUNDS.has(bound)) {
      const verb = bound === 'since' ? lastingVerb(reading, row, before?.verb ?? null, k) : null
      if (verb) out.push({ date, verb, leading: false, side: before?.side ?? false, lasting: true })
      continue
    }
    if (isDateline(reading, row, k) || isOfPaper(reading, chunk)) continue
    const own = verbBehind(row, k) ?? verbAhead(row, k)
    if (own) {
      out.push({ date, verb: own, leading: false, side: isOfSide(own), lasting: false })
      continue
    }
    if (before) {
      const apart =
        isOfOccasion(row, before.verb, k) ||
        isOfInsertion(reading, row, k) ||
        isOfBefore(row, k) ||
        isOfNoun(row, k) ||
        isOfVisit(row, k) ||
        isInBrackets(reading, first, last)
      const { verb, side } = apart ? { verb: null, side: true } : before
      out.push({
        date,
        verb,
        leading: false,
        side: side || isOfApposition(reading, before.verb, chunk),
        lasting: false,
      })
      continue
    }
    const next = row[k + 1]
    // "sworn in only three days ago, proposed": a date set off behind the subject is not the verb's.
    const setOff = !opens && next?.type === 'mark' && next.word === ',' && !endsPredicate(reading, row, k)
    const aside =
      setOff || isOfNoun(row, k) || isAttribute(reading, row, k) || isInBrackets(reading, first, last)
    out.push({ date, verb: null, leading: !aside, side: aside, lasting: false })
  }
  return out
}

const COPULAS = wordList('was were is are became')

/** "A | was sworn in as minister | on 7 June, replacing B": a name and its office are one phrase, verb and all. */
function endsPredicate(reading: Reading, row: readonly Chunk[], k: number): boolean {
  const before = row[k - 1]?.type === 'prep' ? row[k - 2] : row[k - 1]
  return before?.type === 'phrase' && before.refs.length > 0 && hasAny(reading, before, COPULAS)
}

/** States that last: what has been so since a day began then. */
const LASTING = wordSet(
  'be cooperate collaborate serve hold head lead chair work enjoy have remain belong govern rule ' +
    'represent',
)

const PERFECT = wordList("has have had 've ’ve")

/** "It has cooperated with B since 1998", "Since 1998 it has been …": the verb whose state began then, or null. */
function lastingVerb(reading: Reading, row: readonly Chunk[], before: Verb | null, k: number): Verb | null {
  const ahead = row.slice(k).find((c): c is Verb => c.type === 'verb' && c.form === 'finite')
  const verb = before ?? ahead
  if (!verb || !LASTING.has(verb.lemma) || verb.negated) return null
  for (let i = verb.first; i < verb.last - 1; i++) if (isIn(reading.tokens[i], PERFECT)) return verb
  return null
}

/** "A on Tuesday met B": the verb right behind a date that stands behind its subject. */
function verbBehind(row: readonly Chunk[], k: number): Verb | null {
  let n = k + 1
  while (row[n]?.type === 'adverb') n++
  const verb = row[n]
  if (verb?.type !== 'verb' || verb.form !== 'finite') return null
  // "the visit in May, followed by another"
  const behind = row[n + 1]
  if (verb.last === verb.first + 1 && behind?.type === 'prep' && behind.word === 'by') return null
  const subject = row[k - 1]?.type === 'prep' ? row[k - 2] : row[k - 1]
  return subject?.type === 'phrase' || subject?.type === 'rel' ? verb : null
}

/** "…, and in June he wrote to B": the verb of the clause that a date behind "and" or a semicolon opens. */
function verbAhead(row: readonly Chunk[], k: number): Verb | null {
  const before = row[k - 1]?.type === 'prep' ? row[k - 2] : row[k - 1]
  const opens =
    (before?.type === 'conj' && before.word !== 'or') || (before?.type === 'mark' && before.word === ';')
  if (!opens) return null
  for (let j = k + 1; j < row.length; j++) {
    const chunk = row[j]!
    const set = chunk.type === 'mark' && chunk.word === ',' && j === k + 1
    if (chunk.type === 'verb') return chunk.form === 'finite' ? chunk : null
    if (chunk.type !== 'phrase' && chunk.type !== 'adverb' && chunk.type !== 'prep' && !set) return null
  }
  return null
}

/** The dating of what a sentence tells in its main clause. */
export function mainDating(datings: readonly Dating[]): Dating | null {
  return datings.find((d) => !d.side) ?? null
}

/** The date of a frame: its own verb's, or one that opens the sentence; null when the clause gives none. */
export function dateNear(told: Told, frame: Frame): Told['date'] {
  if (told.datings.length === 0) return null
  const own = told.datings.find((d) => d.verb?.first === frame.verb.first)
  const lead = told.datings.find((d) => d.leading)
  // "In 1993 it joined A, and a year later B": the second time is that of the part behind "and".
  if (own && !(lead && isGappedTime(told.row, own))) return own.date
  if (!lead) return null
  const parted = told.row.some(
    (c) => c.type === 'mark' && c.word === ';' && c.first > lead.date.at.first && c.first < frame.verb.first,
  )
  return parted ? null : lead.date
}

/** "joined A, | and a year later B": a time behind "and", with no verb but the one before it. */
function isGappedTime(row: readonly Chunk[], { verb, date: { at } }: Dating): boolean {
  if (verb === null || verb.first > at.first) return false
  const k = row.findIndex((c) => c.type === 'date' && c.first === at.first)
  const before = row[row[k - 1]?.type === 'prep' ? k - 2 : k - 1]
  return before?.type === 'conj' && before.word === 'and'
}
