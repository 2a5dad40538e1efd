/** Dates that are a noun's, a bracket's or the report's, and so no verb's: "the attacks of last year", "(1981)". */
import { isPossessive } from '../text/tokens.ts'
import { type Chunk, lastWord, type Verb } from './chunks.ts'
import type { Reading } from './reading.ts'
import { LONG_DASHES } from './words/marks.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

const THANKING = wordSet(
  'thank praise commend congratulate criticize criticise condemn accuse blame recall remember note welcome regret ' +
    'deplore',
)

/** "thanked B for its help in a prisoner exchange last year": the day of what the thanks were for. */
export function isOfOccasion(row: readonly Chunk[], verb: Verb, k: number): boolean {
  const date = row[k]!
  if (!THANKING.has(verb.lemma) || date.type !== 'date' || date.date.value?.precision === 'day') return false
  const between = row.slice(row.indexOf(verb), k - (row[k - 1]?.type === 'prep' ? 1 : 0))
  return between.some((c) => c.type === 'prep')
}

const AROUND = new Set(['after', 'before', 'since'])

/** "his first journey after the summit in Cairo last May": the month or year of what it came after. */
export function isOfBefore(row: readonly Chunk[], k: number): boolean {
  const date = row[k]!
  if (date.type !== 'date' || date.date.value?.precision === 'day') return false
  for (let j = k - 1; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'prep' || chunk.type === 'sub') {
      if (AROUND.has(chunk.word)) return row[k - 1]!.type === 'phrase' || j < k - 2
    } else if (
      chunk.type !== 'phrase' &&
      !(chunk.type === 'mark' && (chunk.word === '(' || chunk.word === ')'))
    )
      return false
  }
  return false
}

/** Parts of a time: "in the spring of 2012" is no attribute of a thing. */
const TIMES = wordSet(
  'end beginning start middle half part quarter week month year summer spring autumn winter eve day morning evening night close',
)

/** "condemned the attacks of last year": the date of the noun before it. */
export function isOfNoun(row: readonly Chunk[], k: number): boolean {
  if (k < 2) return false
  const [noun, of] = [row[k - 2], row[k - 1]]
  return of?.type === 'prep' && of.word === 'of' && noun?.type === 'phrase' && !TIMES.has(lastWord(noun.head))
}

/** "A, | the | 2019–20 | chair of B, | welcomed C": the years of who is meant; those of a thing say when it was. */
export function isAttribute({ tokens }: Reading, row: readonly Chunk[], k: number): boolean {
  const [before, date, noun] = [row[k - 1], row[k]!, row[k + 1]]
  if (before?.type !== 'phrase' || noun?.type !== 'phrase') return false
  if (before.last !== date.first || date.last !== noun.first || noun.refs.length > 0) return false
  const [opener, { sense }] = [tokens[date.first - 1]!, tokens[noun.first]!]
  return (opener.sense.determiner || isPossessive(opener)) && (sense.officeHead || sense.personNoun)
}

const VISITS = wordSet('visit visits trip trips tour journey')

/** "Ties grew | with the visit of A to Oman in May": the time of a visit that only says by what. */
export function isOfVisit(row: readonly Chunk[], k: number): boolean {
  for (let j = k - 1; j > 0 && row[j]!.type !== 'verb'; j--) {
    const [before, chunk] = [row[j - 1]!, row[j]!]
    if (chunk.type === 'phrase' && VISITS.has(lastWord(chunk.head)))
      return before.type === 'prep' && before.word === 'with'
  }
  return false
}

/** Tokens of a bracket, at most, before its date. */
const BRACKET = 6

/** "resolution 497 (1981)", "the 37th session (Suva, 18 May 2010)": the number's, or the noun's with its place. */
export function isInBrackets({ tokens }: Reading, first: number, last: number): boolean {
  if (tokens[last]?.text !== ')') return false
  for (let i = first - 1; i > Math.max(0, first - BRACKET); i--)
    if (tokens[i]!.text === '(')
      return i < first - 1 ? tokens[first - 1]!.text === ',' : tokens[i - 1]?.kind === 'number'
  return false
}

/** "a programme of cooperation for 2022–2026": the years that a paper is for. */
export const isOfPaper = (reading: Reading, { first, date }: Extract<Chunk, { type: 'date' }>): boolean =>
  date.value?.precision === 'year' && reading.tokens[first - 1]?.lower === 'for'

/** "adopted a roadmap for the group, a platform revived in 2017": the date of a word that only describes. */
export function isOfInsertion(reading: Reading, row: readonly Chunk[], k: number): boolean {
  const at = row[k - 1]?.type === 'prep' ? row[k - 1]!.first : row[k]!.first
  const before = row.find((c) => c.last === at)
  return before?.type === 'phrase' && reading.tokens[at - 1]!.sense.ed
}

/** What is said by the way of who somebody is. */
const CHOSEN = new Set([
  'elect',
  're-elect',
  'reelect',
  'appoint',
  'inaugurate',
  'nominate',
  'name',
  'release',
])

/** What goes on about how somebody was chosen: ", elected in 2016 after the death of B, met C". */
const CHOSEN_ON = wordList(', after by with to for')

/** "A, | elected last month, | was welcomed": the date of what is put in between commas. */
export function isOfApposition({ tokens }: Reading, { lemma, first, last }: Verb, date: Chunk): boolean {
  if (!CHOSEN.has(lemma) || last !== first + 1 || date.first - last > 1) return false
  return tokens[first - 1]?.text === ',' && isIn(tokens[date.last], CHOSEN_ON)
}
/** "BEIJING, June 20 (Xinhua) — …": the day of the report, not of what it tells. */
export function isDateline(reading: Reading, row: readonly Chunk[], k: number): boolean {
  const date = row[k]!
  const sentence = reading.sentences[reading.sentenceOf[date.first]!]!
  if (sentence.block > 6 || date.first === sentence.first || date.first - sentence.first > 8) return false
  for (let i = sentence.first; i < date.first; i++) {
    const token = reading.tokens[i]!
    if (token.kind !== 'mark' && !token.capital) return false
  }
  const rest = reading.tokens.slice(date.last, date.last + 9)
  return rest[0]?.text === '(' || rest.slice(0, 3).some((t) => LONG_DASHES.has(t.text))
}
