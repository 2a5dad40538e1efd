/** Which date of a sentence the story goes on from, and which are only spoken of. */
import type { Chunk, Verb } from './chunks.ts'
import type { Reading } from './reading.ts'
import type { Dating, Told } from './told.ts'

/** The date that the sentences behind go on from: the last that a main clause tells as done. */
export function carriedDate(
  reading: Reading,
  row: readonly Chunk[],
  datings: readonly Dating[],
): Told['date'] {
  return datings.findLast((dating) => carries(reading, row, dating))?.date ?? null
}

/** What figures do. */
const COUNTS = new Set(['stand', 'amount', 'total', 'reach', 'account', 'grow', 'increase', 'rise', 'fall'])

/** "Trade stood at 104 million in 2012.": a figure of then, nothing that happened. */
function isFigure(row: readonly Chunk[], verb: Verb | null): boolean {
  if (verb === null || !COUNTS.has(verb.lemma)) return false
  const subject = row[row.indexOf(verb) - 1]
  return subject?.type === 'phrase' && subject.refs.length === 0
}

/** Between "than" and a date, at most. */
const COMPARED = 5

/** "The debate was livelier than in Suva | last year": the time of what something is held against. */
function isCompared({ tokens, sentences, sentenceOf }: Reading, at: number): boolean {
  const floor = Math.max(sentences[sentenceOf[at]!]!.first, at - COMPARED)
  for (let i = at - 1; i >= floor; i--) if (tokens[i]!.lower === 'than') return true
  return false
}

const carries = (reading: Reading, row: readonly Chunk[], { verb, side, lasting, date }: Dating): boolean =>
  !side &&
  !lasting &&
  !(verb && (verb.modality !== 'actual' || isEarlier(reading, verb) || isReported(row, verb))) &&
  !looksBehind(reading, row, verb) &&
  !isFigure(row, verb) &&
  !isCompared(reading, date.at.first) &&
  !isQuoted(reading, date.at.first)

/** "They recalled that the forum had its first session in 2013.": what is spoken of, not what happens. */
function isReported(row: readonly Chunk[], verb: Verb): boolean {
  let said = false
  for (const [k, chunk] of row.entries()) {
    if (chunk === verb) break
    if (chunk.type === 'mark' && chunk.word === ';') said = false
    if (chunk.type === 'rel' && chunk.word === 'that' && isTelling(row, k)) said = true
  }
  return said
}

/** Verbs of speech that have whom they are said to before what is said: "told his guests | that". */
const TELLS = new Set(['tell', 'inform', 'assure', 'remind', 'notify', 'brief'])

/** Whether what "that" at k opens is said: "recalled | that", "told his guests | that". */
function isTelling(row: readonly Chunk[], k: number): boolean {
  const before = row[k - 1]
  if (before?.type === 'verb') return true
  const verb = row[k - 2]
  return before?.type === 'phrase' && verb?.type === 'verb' && TELLS.has(verb.lemma)
}

/** What calls to mind what was before. */
export const RECALLS = new Set(['recall', 'remember', 'commemorate', 'reaffirm', 'reiterate'])

/** "In 2021 the two had met.", "They recalled the fair | held in 2018": a time before the story's. */
function looksBehind(reading: Reading, row: readonly Chunk[], verb: Verb | null): boolean {
  const main = row.find((c): c is Verb => c.type === 'verb' && c.form === 'finite')
  if (main === undefined) return false
  return verb === null ? isEarlier(reading, main) : verb !== main && RECALLS.has(main.lemma)
}

/** "had met": told of a time before the story's. */
export function isEarlier(reading: Reading, { first, last, lemma }: Verb): boolean {
  for (let i = first; i < last; i++)
    if (reading.tokens[i]!.lower === 'had') return lemma !== 'have' || i < last - 1
  return false
}

/** Whether a token of a paragraph stands inside quotation marks. */
function isQuoted({ tokens, sentences, sentenceOf }: Reading, at: number): boolean {
  let s = sentenceOf[at]!
  while (s > 0 && sentences[s - 1]!.block === sentences[s]!.block) s--
  let open = false
  for (let i = sentences[s]!.first; i < at; i++) {
    const { text } = tokens[i]!
    if (text === '“' || (text === '"' && !open)) open = true
    else if (text === '”' || text === '"') open = false
  }
  return open
}
