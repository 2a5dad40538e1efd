/**
 * Verbs that assert nothing though their form does: "If Oman chaired ASEAN, …", "Nepal never met India",
 * "no minister attended", "neither Nepal nor Oman attended".
 */
import type { Chunk, Verb } from './chunks.ts'

const CONDITIONS = new Set(['if', 'unless', 'whether'])
const DENIALS = new Set(['never', 'hardly', 'nearly', 'almost', 'rarely', 'seldom'])

/** Whether a condition opens the clause that the chunk at k stands in. */
function isConditional(row: readonly Chunk[], k: number): boolean {
  for (let j = k - 1; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'mark' && /^[,;:]$/.test(chunk.word)) return false
    if (chunk.type === 'sub' && CONDITIONS.has(chunk.word)) return true
  }
  return false
}

/** Whether an adverb or a "no" on the subject denies the verb at k. */
function isDenied(row: readonly Chunk[], k: number): boolean {
  for (let j = k - 1; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'adverb' && DENIALS.has(chunk.word)) return true
    if (chunk.type === 'phrase') {
      if (row[j - 1]?.type === 'prep') continue
      return chunk.determiner === 'no' || chunk.determiner === 'neither' || isNeither(row, j)
    }
    if (chunk.type === 'verb' || chunk.type === 'mark') return false
  }
  return false
}

/** "Neither Nepal nor Oman": the word stands before the list. */
const isNeither = (row: readonly Chunk[], j: number): boolean =>
  row.slice(0, j).some((c) => c.type !== 'phrase' && 'word' in c && c.word === 'neither') ||
  row.slice(0, j).some((c) => c.type === 'phrase' && c.determiner === 'neither')

/** Marks the verbs of a sentence that are denied or conditional. */
export function markDoubt(row: readonly Chunk[]): Chunk[] {
  return row.map((chunk, k): Chunk => {
    if (chunk.type !== 'verb') return chunk
    const verb: Verb = chunk
    if (verb.modality !== 'conditional' && isConditional(row, k)) return { ...verb, modality: 'conditional' }
    return !verb.negated && isDenied(row, k) ? { ...verb, negated: true } : verb
  })
}
