/** What belongs to a verb and stands before its subject: the phrases that open a clause, the antecedent of "whom". */
import { relativeBefore } from './asides.ts'
import { isComma, isFiniteVerb, type Phrase, type Row } from './chunks.ts'
import type { Frame } from './frame.ts'
import { antecedent } from './frame-subjects.ts'

/** Phrases before the subject: "At the summit, X proposed …"; those of another clause do not count. */
export function leading(row: Row, k: number, subject: Phrase | null): Frame['preps'] {
  let preps: Frame['preps'] = []
  for (let j = k - 1; j > 0; j--) {
    const [before, chunk] = [row[j - 1]!, row[j]!]
    // "To A, whom I met on Friday, we renew our support": over what is told of A.
    const aside = isComma(chunk) ? relativeBefore(row, j) : null
    if (aside !== null) {
      j = aside
      continue
    }
    if (isFiniteVerb(chunk)) return []
    // "Founded by A and B, the body took in C": by whom goes with the participle.
    if (chunk.type === 'verb' && chunk.form === 'reduced')
      preps = preps.filter((p) => p.word !== 'by' || p.phrase.first < chunk.first)
    if (chunk.type === 'conj' && before.type !== 'phrase') break
    if (chunk.type === 'sub' || (chunk.type === 'rel' && chunk.word === 'that')) break
    if (chunk.type === 'rel') {
      // "with whom he held talks": the preposition before the pronoun is the verb's.
      const who = before.type === 'prep' ? antecedent(row, j) : null
      if (before.type === 'prep' && who) preps.unshift({ word: before.word, phrase: who })
      break
    }
    if (chunk.type === 'mark' && (chunk.word === ';' || chunk.word === ':')) break
    // "Together with A, he met B": A stands beside him.
    const beside = row[j - 2]
    if (beside?.type === 'adverb' && (beside.word === 'together' || beside.word === 'along')) continue
    if (chunk.type === 'phrase' && chunk !== subject && before.type === 'prep')
      preps.unshift({ word: before.word, phrase: chunk })
  }
  return preps
}

/** "to which Nazarbayev had invited him", "whom X had invited": the antecedent is the object. */
export function relativeObject(row: Row, k: number): Phrase | null {
  for (let j = k - 1; j >= Math.max(0, k - 6); j--) {
    const chunk = row[j]!
    if (chunk.type === 'rel' && isDoneTo(row, j, chunk.word, k)) return antecedent(row, j)
    if (chunk.type === 'verb' || (chunk.type === 'mark' && !isComma(chunk))) return null
  }
  return null
}

/** Whether a pronoun stands for what the verb at k is done to: the subject stands between the two. */
function isDoneTo(row: Row, at: number, word: string, k: number): boolean {
  // "whom A, the head of B, received".
  if (word === 'whom' && row[at + 1]!.type === 'phrase') return true
  if (at === k - 1 || row[k - 1]!.type !== 'phrase') return false
  return word === 'whom' || word === 'that' || (word === 'which' && row[at - 1]?.type !== 'prep')
}
