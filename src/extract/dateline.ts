/** Where a report was sent from: "SUVA, Fiji, 3 May (NHK) – The ministers …" tells nothing of whom the text speaks. */
import type { Reading } from './reading.ts'
import { LONG_DASHES } from './words/marks.ts'

/** Tokens of a dateline, at most. */
const LONGEST = 14

/** The first token behind the dateline that opens a sentence; the sentence's first where none does. */
export function afterDateline({ tokens, sentences }: Reading, sentence: number): number {
  const { first, last, block } = sentences[sentence]!
  if (sentences[sentence - 1]?.block === block) return first
  for (let i = first; i < Math.min(last, first + LONGEST); i++) {
    const { text, kind, capital } = tokens[i]!
    if (LONG_DASHES.has(text)) return i > first ? i + 1 : first
    if (kind === 'word' && !capital) return first
  }
  return first
}
