/** The labels of a transcript: "MINISTER RAO:", "Q (AFP):", "Aruna Rao, Foreign Minister:" at the start of a paragraph. */
import type { Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'

/** A label: the block's first tokens up to its colon. */
export type Label = { sentence: number; first: number; last: number; start: number; asks: boolean }

/** Tokens that a label may have: "Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan:". */
const LONGEST = 16
const ASKING = wordSet(
  'q question questioner journalist journalists reporter reporters press media correspondent interviewer moderator ' +
    'interpreter presenter host anchor operator audience participant student',
)
/** What stands in a label beside names and titles. */
const SMALL = wordList(
  "of the for and to on in from via through interpreter translator translated translation , . ( ) [ ] / - – ' ’ & *",
)
/** How a turn ends that is speech, and no entry of a list. */
const ENDS = new Set(['.', '?', '!', '…', '...', '"', '”', ')', ']'])
/** Words of a turn, at least. */
const SHORTEST = 2

/** Labels at the starts of paragraphs. */
export function labelsIn({ tokens, sentences, read }: Reading): Label[] {
  const labels: Label[] = []
  let block = -1
  for (const [sentence, { first, last, block: at }] of sentences.entries()) {
    if (at === block) continue
    block = at
    if (read.blocks[at]!.kind === 'row') continue
    const start = labelEnd(tokens, first, last)
    if (start < 0 || last - start < SHORTEST || !ENDS.has(tokens[last - 1]!.text)) continue
    const word = tokens[first]!.lower
    labels.push({ sentence, first, last: start - 1, start, asks: ASKING.has(word) })
  }
  return labels
}

/** First token behind the label that opens a sentence; -1 for none. "Q  Mr President, …" has no colon. */
function labelEnd(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[first]!.text === 'Q' && tokens[first + 1]?.capital === true && first + 1 < last) return first + 1
  const end = Math.min(last, first + LONGEST)
  let depth = 0
  for (let i = first; i < end; i++) {
    const token = tokens[i]!
    const { text, capital, kind } = token
    if (text === ':') return depth === 0 && i > first ? i + 1 : -1
    if (text === '(') depth++
    else if (text === ')') depth--
    else if (!capital && kind === 'word' && depth === 0 && !isIn(token, SMALL)) return -1
  }
  return -1
}

/** Whether the paragraph behind a label ends in a question. */
export function endsInQuestion({ tokens, sentences }: Reading, { sentence }: Label): boolean {
  const { block } = sentences[sentence]!
  let s = sentence
  while (sentences[s + 1]?.block === block) s++
  return tokens[sentences[s]!.last - 1]!.text === '?'
}
