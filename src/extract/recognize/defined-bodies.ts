/**
 * Bodies that a text introduces by saying what they are, though their noun is that of a gathering: "The Steppe Leaders
 * Meeting (SLM) is a forum of …". Every naming of the same words means the body then.
 */
import { type Cover, coverage, type Naming, namingOf, type Reading, wordsOf } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { ownOf } from './body-name.ts'

const NOUNS = wordList('meeting summit dialogue forum conference consultation talks')
/** What such a body is said to be. */
const KINDS = wordList(
  'forum summit conference meeting dialogue mechanism platform format grouping framework gathering body process',
)
/** What may stand between the article and that noun: "an annual inter-governmental". */
const REACH = 6
const LONGEST = 7

/** Finds them among the words that `names` leave. */
export function findDefinedBodies(reading: Reading, names: readonly Naming[]): Naming[] {
  const { tokens, sentences, sentenceOf, openings } = reading
  let cover: Cover | null = null
  const found: Naming[] = []
  for (const i of openings.gatherings) {
    const token = tokens[i]!
    if (!token.capital || !isIn(token, NOUNS)) continue
    cover ??= coverage(reading, names)
    if (cover[i]! >= 0 || !isDefined(reading, i + 1)) continue
    const first = runStart(reading, names, cover, i, sentences[sentenceOf[i]!]!.first)
    if (i - first >= 2) found.push(...namingsOf(reading, first, i + 1))
  }
  return found
}

const ARTICLES = wordList('a an the')

/** "(SLM) is a summit conference": what stands behind the noun. */
function isDefined({ tokens }: Reading, at: number): boolean {
  let i = at
  if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')') i += 3
  if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'or') i += 4
  if ((tokens[i]?.lower !== 'is' && tokens[i]?.lower !== 'was') || !isIn(tokens[i + 1], ARTICLES))
    return false
  for (let k = i + 2; k < i + 2 + REACH && tokens[k]?.kind === 'word'; k++) {
    if (isIn(tokens[k], KINDS)) return true
    if (tokens[k]!.sense.bound) return false
  }
  return false
}

/** Where the capitals that end at the noun begin, an ordinal and a year left out. */
function runStart({ tokens }: Reading, names: readonly Naming[], cover: Cover, at: number, floor: number) {
  let first = at
  while (first > floor && at - first < LONGEST) {
    const { capital, kind, sense, lower } = tokens[first - 1]!
    const inside = cover[first - 1]!
    const isPart = inside >= 0 ? names[inside]!.kind !== 'organization' : capital && kind === 'word'
    if (!isPart || sense.ordinal !== null || sense.determiner || lower === 'the') break
    first--
  }
  return first
}

/** All namings of the same words, without an ordinal before them. */
function namingsOf(reading: Reading, first: number, last: number): Naming[] {
  const { tokens, openings } = reading
  const name = wordsOf(reading, first, last)
  const found: Naming[] = []
  for (const i of openings.gatherings) {
    const from = i + 1 - (last - first)
    if (from < 0 || tokens[i]!.text !== tokens[last - 1]!.text) continue
    let k = 0
    while (k < last - first && tokens[from + k]!.text === tokens[first + k]!.text) k++
    if (k < last - first) continue
    const rule = 'organization/defined'
    found.push(namingOf({ kind: 'organization', first: from, last: i + 1, ...ownOf(name), rule }))
  }
  return found
}
