/** Where a sentence looks: "will meet on Friday" ahead, "met on Friday" back. */
import type { Reading } from './reading.ts'

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

/** The tense around a date: the nearest verb to its left in the sentence decides, else the nearest to its right. */
export function directionAt(reading: Reading, first: number): Direction {
  const { tokens, sentences, sentenceOf } = reading
  const sentence = sentences[sentenceOf[first]!]!
  const judge = (i: number): Direction => {
    const token = tokens[i]!
    if (FUTURE.has(token.lower)) return 'future'
    const verb = token.sense.verb
    if (!verb || token.capital) return null
    if (tokens[i - 1]?.lower === 'to') {
      const before = tokens[i - 2]?.sense.verb
      return before?.lemma === 'be' || FUTURE.has(tokens[i - 2]?.lower ?? '') ? 'future' : null
    }
    if (verb.form === 'past') return 'past'
    if (/^(?:is|are|be|been|has|have)$/.test(token.lower)) return null
    return null
  }
  for (let i = first - 1; i >= sentence.first; i--) {
    if (tokens[i]!.text === ';') break
    const found = judge(i)
    if (!found) continue
    // "will be held", "is expected to be signed": a participle behind a future auxiliary is future.
    for (let k = i; k >= Math.max(sentence.first, i - 4); k--)
      if (FUTURE.has(tokens[k]!.lower) || (tokens[k]!.lower === 'to' && tokens[k + 1]?.lower === 'be'))
        return 'future'
    return found
  }
  for (let i = first + 1; i < sentence.last; i++) {
    const found = judge(i)
    if (found) return found
  }
  return null
}
