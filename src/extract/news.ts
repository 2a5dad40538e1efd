/** Which sentences of a text report what is new: those that open it and tell of a gathering, a visit, talks. */
import type { Reading } from './reading.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

const AHEAD = wordList('will upcoming forthcoming')

export function looksAhead({ tokens, sentences }: Reading, sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  for (let i = first; i < last; i++) if (isIn(tokens[i], AHEAD)) return true
  return false
}

/** What news tell of gatherings and visits. */
const EVENTS = wordSet(
  'hold host open begin start convene kick attend participate take arrive address chair conclude end close gather ' +
    'meet adopt sign visit welcome receive wrap launch inaugurate join co-chair pay',
)

const BEGUN = wordList('kicks kicked underway')

/** Whether a sentence is among the first so many that tell something. */
export function isOpening({ sentences, read }: Reading, sentence: number, first: number): boolean {
  let told = 0
  for (let s = 0; s <= sentence; s++) {
    const { first: from, last, block } = sentences[s]!
    const isTold = read.blocks[block]!.kind !== 'heading' && last - from > 6
    if (isTold) told++
    if (told > first) return false
    if (s === sentence) return isTold
  }
  return false
}

/** Whether a sentence is among the first so many that tell something, and tells an event. */
export function isNews(reading: Reading, sentence: number, first: number): boolean {
  if (!isOpening(reading, sentence, first)) return false
  const { tokens, sentences } = reading
  for (let i = sentences[sentence]!.first; i < sentences[sentence]!.last; i++) {
    const token = tokens[i]!
    if (token.capital) continue
    if (EVENTS.has(token.sense.verb?.lemma ?? '') || isIn(token, BEGUN)) return true
  }
  return false
}
