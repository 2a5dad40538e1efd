/** Names in capitals: "Kassym-Jomart TOKAYEV", "HAYASHI Yoshimasa", "KP Sharma Oli", "MR. PUNA:" in a transcript. */
import { remember } from '../remember.ts'
import { NUMERALS } from '../words/letters.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { isHonorific } from './honorifics.ts'
import { hasSignAfter } from './name-signs.ts'
import { officeBefore, type RunContext } from './name-words.ts'

/** Two capitals that are a title or a body, no initials: "MP Jamus Lim". */
const SHORT_TITLES = wordList('mp pm cm dm fm ag cj sp ig vp dg un eu us uk uae tv ai it hm hh hrh')

/** Inside a run: a family name in official style ("Kassym-Jomart TOKAYEV"), a numeral, or a speaker's name. */
export function isShoutedInside(context: RunContext, i: number): boolean {
  const { tokens } = context.reading
  const { text } = tokens[i]!
  if (NUMERALS.has(text)) return true
  const before = tokens[i - 1]!.text
  if (text.length >= 3 && before !== before.toUpperCase()) return true
  return isSpeaker(context, i) || isAddressed(context, i)
}

/** Names of a person in a title page, behind the first. */
const NAMES = 3

/** "STATEMENT BY H.E. Mr. SIONE VUNA": in capitals behind an honorific. */
function isAddressed({ reading: { tokens } }: RunContext, i: number): boolean {
  const { sense, joint } = tokens[i]!
  // "Hon. ANNA-ROSE VUNA": an everyday word behind a hyphen is a part of the name.
  const joined = joint === '-' && tokens[i - 1]!.sense.shouted
  if (!joined && (joint === '' || sense.ordinary || sense.notName || sense.verb !== null)) return false
  let first = i
  while (first > i - NAMES && tokens[first - 1]?.sense.shouted && !isTitle(tokens, first - 1)) first--
  const title = tokens[first - 1]?.text === '.' ? first - 2 : first - 1
  return first < i && isHonorific(tokens, title)
}

/** An honorific, but not one that is a name behind another: "MR. CHEIKH TALL". */
function isTitle(tokens: RunContext['reading']['tokens'], i: number): boolean {
  const before = tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  return isHonorific(tokens, i) && !(before >= 0 && isHonorific(tokens, before))
}

/**
 * Whether a token belongs to the capitals that open a paragraph of a press release: "SALIM RAO, Minister for Trade
 * of Oman, said", "ARUNA RAO (Fiji), speaking for".
 */
function isSpeaker(context: RunContext, i: number): boolean {
  const { tokens, sentences, sentenceOf, read } = context.reading
  const { first, last: end, block } = sentences[sentenceOf[i]!]!
  if (i - first > 5 || read.blocks[block]!.kind === 'heading') return false
  let last = first
  let words = 0
  while (
    last < end &&
    (tokens[last]!.sense.shouted || tokens[last]!.sense.initial || tokens[last]!.text === '.')
  ) {
    if (tokens[last]!.sense.shouted) words++
    if (tokens[last]!.sense.notName || context.cover[last]! >= 0) return false
    last++
  }
  if (i >= last || words < 2 || words > 4) return false
  // "ARUNA RAO: Good morning".
  if (tokens[last]?.text === ':' && context.reading.tokens[first]!.sense.givenName) return true
  const state = tokens[last]?.text === '(' || tokens[last]?.lower === 'of' ? context.cover[last + 1]! : -1
  return (state ?? -1) >= 0 || hasSignAfter(context, last)
}

/** At the start of a run. @param isPart whether a token can go on with a name */
export function opensShouted(
  context: RunContext,
  i: number,
  isPart: (context: RunContext, i: number, inRun: boolean) => boolean,
): boolean {
  const { tokens } = context.reading
  const { text, sense } = tokens[i]!
  if (text.length >= 3 && isHonorific(tokens, tokens[i - 1]?.text === '.' ? i - 2 : i - 1)) return true
  if (isSpeaker(context, i)) return true
  const next = tokens[i + 1]
  if (next?.joint !== ' ' || next.sense.shouted || !/^\p{Lu}+$/u.test(text)) return false
  if (isIn(tokens[i], SHORT_TITLES) || sense.notName || sense.titleWord || !isPart(context, i + 1, false))
    return false
  return (text.length === 2 && /^[A-Z]+$/.test(text)) || isFamilyFirst(context, i)
}

/** "HAYASHI Yoshimasa": a family name as such, one of the registry's, or any with an office beside the name. */
function isFamilyFirst(context: RunContext, i: number): boolean {
  const { tokens, lexicon } = context.reading
  const [token, next] = [tokens[i]!, tokens[i + 1]!]
  if (token.sense.familyName || officeBefore(context, i)) return true
  const bearers = lexicon.bearers.get(token.folded)
  if (bearers && lexicon.bearers.get(next.folded)?.some((person) => bearers.includes(person))) return true
  let last = i + 2
  while (
    last < i + 5 &&
    tokens[last]?.kind === 'word' &&
    (tokens[last]!.capital || tokens[last]!.joint === '-')
  )
    last++
  return hasSignAfter(context, last)
}

const isLoud = remember((name) => /\p{Lu}{2}/u.test(name))
const CAPITALS = /(?<![\p{L}.])\p{Lu}{2,}(?![\p{L}.])/gu

/** A name as it should stand: "HAYASHI Yoshimasa" → "Hayashi Yoshimasa"; "KP Sharma Oli" and "Haakon VII" stay. */
export function quietly(name: string, opensWithFamily: boolean): string {
  if (!isLoud(name)) return name
  return name.replace(CAPITALS, (word, at: number) =>
    NUMERALS.has(word) || (word.length === 2 && !(at === 0 && opensWithFamily))
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}
