/** Where a sentence looks: "will meet on Friday" ahead, "met on Friday" back. */
import type { Reading } from './reading.ts'
import type { Token } from './words/sense.ts'

export type Direction = 'past' | 'future' | null

const FUTURE = new Set([
  'will',
  'shall',
  'due',
  'expected',
  'scheduled',
  'planned',
  'upcoming',
  'forthcoming',
  'next',
  "'ll",
  'plans',
  'intends',
  'expects',
])

/** What a word says by itself. */
function directionOf(tokens: readonly Token[], i: number): Direction {
  const token = tokens[i]!
  if (FUTURE.has(token.lower)) return 'future'
  const { verb } = token.sense
  if (!verb || token.capital) return null
  if (tokens[i - 1]?.lower !== 'to') return verb.form === 'past' ? 'past' : null
  const before = tokens[i - 2]
  return before?.sense.verb?.lemma === 'be' || FUTURE.has(before?.lower ?? '') ? 'future' : null
}

/** The tense around a date: the nearest verb to its left in the sentence decides, else the nearest to its right. */
export function directionAt(reading: Reading, first: number): Direction {
  const { tokens, sentences, sentenceOf } = reading
  const sentence = sentences[sentenceOf[first]!]!
  for (let i = first - 1; i >= sentence.first; i--) {
    if (tokens[i]!.text === ';') break
    const found = directionOf(tokens, i)
    if (!found) continue
    // "will be held", "is expected to be signed": a participle behind a future auxiliary is future.
    for (let k = i; k >= Math.max(sentence.first, i - 4); k--)
      if (FUTURE.has(tokens[k]!.lower) || (tokens[k]!.lower === 'to' && tokens[k + 1]?.lower === 'be'))
        return 'future'
    return found
  }
  for (let i = first + 1; i < sentence.last; i++) {
    const found = directionOf(tokens, i)
    if (found) return found
  }
  return null
}
