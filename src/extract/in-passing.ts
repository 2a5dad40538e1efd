/**
 * Gatherings that are named only to say when or beside what something else was:
 *
 *     The ministers met | during the 72nd session   beside another: at its time
 *     his first journey | after the Cairo summit    apart: at another time
 *     the decision taken | at the Cairo summit      source: where something comes from
 */
import { isPossessive } from '../text/tokens.ts'
import type { Reading } from './reading.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

/** What stands between the words that say so and the naming. */
const SMALL = wordList(
  'the its their this a an upcoming forthcoming coming next last previous recent annual anniversary jubilee year first ' +
    "second third fourth fifth sixth seventh eighth ninth tenth ' ’ 's ’s",
)
/** Most of these words. */
const REACH = 5

/** What gatherings do with papers. */
const DONE = wordList(
  'adopted approved endorsed taken made reached agreed signed issued passed decided given set',
)
const AUXILIARY = wordList('is are was were be been being has have had and ,')

/** Who heads a gathering: "the chairman of the 37th session" says who somebody is. */
const HEADS = wordSet(
  'chair chairman chairwoman chairperson co-chair president head host presidency chairmanship',
)

/** Before a gathering that did something. */
const AT_WORK = new Set(['by', 'at', 'during'])
/** Before one at another time. */
const APART = new Set(['after', 'since', 'before', 'following'])

const HOSTING = new Set(['host', 'hosting', 'hold', 'holding', 'convene', 'organize'])
/** What makes of hosting a plan. */
const OFFERED = wordList('offered offers proposed proposes ready readiness suggested wants')

export type Passing = 'beside' | 'apart' | 'source' | null

const MARGINS = wordSet('margin margins sideline sidelines fringe fringes occasion')
const EVES = wordSet('ahead eve wake')
const PREPARING = wordSet(
  'prepare prepares prepared preparing preparation preparations preparatory groundwork',
)
const PRIOR = wordSet('prior run-up runup up')

/** Who agrees on something at a gathering. */
const GATHERED = wordSet('ministers leaders heads presidents officials states')

/** "as agreed | by the ministers | at the Cairo summit" */
function isAsAgreed(tokens: Reading['tokens'], at: number): boolean {
  for (let i = at - 1; i > at - REACH; i--) if (tokens[i]?.lower === 'by') return isIn(tokens[i - 1], DONE)
  return false
}

/** How a gathering named at a token is told in passing; null where it is what the text tells of. */
export function inPassing({ tokens }: Reading, first: number): Passing {
  let i = first - 1
  while (i > first - REACH && isIn(tokens[i], SMALL)) i--
  const [word, before] = [tokens[i]?.lower ?? '', tokens[i - 1]?.lower ?? '']
  if (AT_WORK.has(word) && DONE.has(before) && !isIn(tokens[i - 2], AUXILIARY)) return 'source'
  if (word === 'at' && GATHERED.has(before) && isAsAgreed(tokens, i - 1)) return 'source'
  if (word === 'during') return 'beside'
  // "offered to host the next summit"
  if (HOSTING.has(word) && isIn(tokens[before === 'to' ? i - 2 : i - 1], OFFERED)) return 'apart'
  if (APART.has(word)) return 'apart'
  if (word === 'of' && MARGINS.has(before)) return 'beside'
  if (word === 'of' && (EVES.has(before) || HEADS.has(before))) return 'apart'
  if (word === 'for' && PREPARING.has(before)) return 'apart'
  return word === 'to' && PRIOR.has(before) ? 'apart' : null
}

const WHO = wordList('who whom whose')

/** Tokens behind "who" in which its clause has come to a gathering. */
const CLAUSE = 12

/** "A, who had spoken at the Cairo summit": whether a relative clause about somebody names the gathering at a token. */
export function inClauseOnPerson({ tokens }: Reading, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - CLAUSE); i--) {
    const token = tokens[i]!
    if (isIn(token, WHO)) return true
    if (token.kind === 'mark' && !isPossessive(token)) return false
  }
  return false
}
