/** What the words of a title say by themselves, worked out once for each wording: "Foreign Ministers", "former President". */
import { oneCopy } from '../../text/word-table.ts'
import { remember } from '../remember.ts'
import { nounOf } from '../words/nouns.ts'
import { wordList } from '../words/word-list.ts'

/** Words that say of an office that it is over. */
export const FORMER = wordList('former ex then late previous outgoing')

/** "Foreign Ministers" → "Foreign Minister". */
const inSingular = (title: string): string =>
  title
    .replace(/\b(\p{L}+)(ministers|presidents)\b/giu, '$1$2')
    .replace(
      /(?<!\bof )\b(minister|president|leader|chairman|director|secretary|ambassador|representative|premier|king|emir|chief|head|governor|spokesman)s\b/gi,
      '$1',
    )
    .replace(/\bsecretaries\b/gi, 'secretary')
    .replace(/\bsecretary([ -])generals\b/gi, 'secretary$1general')
    .replace(/\bchairmen\b/gi, 'chairman')

export const titleWords = remember((title) => {
  const said = oneCopy(title.toLowerCase())
  return {
    title,
    said,
    singular: oneCopy(inSingular(title)),
    noun: nounOf(said),
    former: said.split(/\P{L}+/u).some((word) => FORMER.has(word)),
  }
})
