/** Capitals that are no person's name: "Energy Policy Paper", "Speakers | Warn", "Tamil Nadu", "King Hamad | Airport". */

import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { hasInitials, isSmallToo, officeBefore, type Run, type RunContext, type Sign } from './name-words.ts'

/** What a name before it names: "Xi Jinping Avenue" */
export const NEXT_THING = wordList(
  'palace island islands pipeline summit airport strait sea river region province district process ' +
    'agreement accord declaration treaty project initiative corridor hotel hall stadium forum doctrine ' +
    'plan protocol format formula square street village city town port border crossing railway highway ' +
    'company group bank university institute newspaper agency daily state county prefecture regency ' +
    'township ward party coalition police club team temple mosque church hospital beach dam bridge area ' +
    'neighbourhood neighborhood suburb award prize cup trophy festival show brand store app phone ' +
    'smartphone',
)
/** "the song Besharam Rang", "the village Batu Kikir". */
export const THING_BEFORE = wordSet(
  'song film movie album book novel series drama show game ship vessel ferry boat cyclone typhoon storm hurricane operation village town city district province river lake mountain ' +
    'island hotel restaurant temple mosque app brand model satellite rocket missile spacecraft horse magazine',
)
/** Prepositions of place. */
export const PLACING = wordList(
  'in at near into across outside inside around through from to toward towards via off',
)

const HEADS_IN_NAMES = wordList(
  'house hub times post mission network program trust union party bank society press',
)

/** Capitals that are no person: things, bodies, slogans. */
export function isThing(context: RunContext, run: Run): boolean {
  const { tokens } = context.reading
  let size = 0
  let titles = 0
  let heads = false
  let tail = tokens[run.first]!
  for (let i = run.first; i < run.last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const { sense } = token
    size++
    tail = token
    if (sense.titleWord) titles++
    if (sense.organizationHead && !sense.familyName && !isIn(token, HEADS_IN_NAMES)) heads = true
  }
  if (size > 1 && heads) return true
  if (tail.sense.thingHead) return true
  // "IndiGo", "TotalEnergies"; but "McKenzie", "DeSantis".
  if (
    size === 1 &&
    tail.sense.camel &&
    /^(?!Mc|Mac|De|Di|Du|Le|La|Van|Fitz|Al|El)\p{Lu}\p{Ll}+\p{Lu}/u.test(tail.text)
  )
    return true
  if (run.words.every(({ sense }) => sense.titleWord || sense.thingHead || sense.notName)) return true
  return size > 1 && (titles * 2 >= size || isWrittenSmall(context, run))
}

/** Whether the text has all words of a run in lower case as well. */
function isWrittenSmall(context: RunContext, run: Run): boolean {
  const { tokens } = context.reading
  for (let i = run.first; i < run.last; i++)
    if (tokens[i]!.kind === 'word' && !isSmallToo(context, tokens[i]!.lower)) return false
  return true
}

/** Everyday words in capitals: "Policy Paper", "Assembly Plenary", but "Jack Straw". */
export function isOrdinary(context: RunContext, run: Run): boolean {
  const { words } = run
  // "Comments Print Mail LargeSUVA": the furniture of a page.
  if (words.length > 3 && words.filter((t) => t.sense.ordinary).length * 2 > words.length) return true
  if (!words.at(-1)?.sense.ordinary) return false
  return (
    words.every((t) => t.sense.ordinary) ||
    !(words[0]!.sense.givenName || hasInitials(context.reading.tokens, run))
  )
}

/** What offices and bodies are for: "General | Affairs". */
const FIELDS = wordList('affairs relations matters cooperation services')

/**
 * Whether a sign before a run of everyday words bears it out as a name. Many office holders do something, and so do
 * those of a headline: "Leaders | Gather", but "Secretary Price", "Mr. Straw".
 */
export function isBorneOut(context: RunContext, run: Run, sign: Sign | null): boolean {
  const { reading } = context
  if (sign === null || sign === 'noun') return false
  if (sign === 'counterpart') return true
  const { words } = run
  if (words.length > 1) return !words.every((t) => t.sense.ordinary)
  if (isIn(words[0], FIELDS)) return false
  const { block } = reading.sentences[reading.sentenceOf[run.first]!]!
  if (sign === 'office' && reading.read.blocks[block]!.kind === 'heading') return false
  return officeBefore(context, run.first)?.plural !== true
}

/** "Allama Iqbal | International Airport": the capitals behind end in a thing. */
export function namesThing(context: RunContext, at: number): boolean {
  const { tokens, sentenceOf } = context.reading
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i]
    // A line below is another.
    if (sentenceOf[i] !== sentenceOf[at - 1]) return false
    if (token?.kind !== 'word' || !token.capital || token.joint !== ' ') return false
    if (isIn(token, NEXT_THING) || token.sense.thingHead) return true
  }
  return false
}

/** "in Coimbatore, Tamil Nadu": what a place lies in, up to a mark or the end. */
export function isRegion({ reading }: RunContext, run: Run): boolean {
  const { tokens, sentences, sentenceOf } = reading
  const { first, last } = sentences[sentenceOf[run.first]!]!
  if (tokens[run.first - 1]?.text !== ',' || (run.last < last && tokens[run.last]!.kind !== 'mark'))
    return false
  let i = run.first - 2
  while (i > first && tokens[i]!.kind === 'word' && tokens[i]!.capital) i--
  // "In Suva, Tandi Waqa …": the clause begins behind the comma.
  return i > first && i < run.first - 2 && isIn(tokens[i], PLACING)
}
