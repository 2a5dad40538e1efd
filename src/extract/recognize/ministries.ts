/**
 * Ministries, named after their state: "Ministry of Trade of India", "the Kazakh Foreign Ministry", "the foreign
 * ministry" where the document makes clear whose.
 */

import { fold } from '../../text/fold.ts'
import { isPossessive } from '../../text/tokens.ts'
import { coverage, type Naming, namingOf, type Reading, textOf } from '../reading.ts'
import { dictionary } from '../words/dictionary.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { homeState } from './home-state.ts'
import { isHonorific } from './honorifics.ts'
import { type Named, nameAt } from './named.ts'

/** What a ministry can mind. */
const FIELD = wordList(
  'foreign external internal interior affairs international cooperation trade commerce industry ' +
    'economy economic finance defence defense energy petroleum gas natural resources environment ' +
    'ecology health education higher science technology transport communications digital development ' +
    'agriculture water justice tourism culture sports youth labour labor security investment ' +
    'information integration oil railways planning emergency public human social welfare safety ' +
    'mining road roads rural forest forests climate change and of & ,',
)
const CANONICAL = dictionary<string>({
  foreign: 'Foreign Affairs',
  'foreign affairs': 'Foreign Affairs',
  'external affairs': 'External Affairs',
  defense: 'Defence',
})

const title = (words: string) => words.replace(/\b(?!and\b|of\b)\p{L}/gu, (c) => c.toUpperCase())

const JOINTS = wordList('of and , &')

/** Where "of industry, mining and trade" ends; `last` when no field follows. A capital may say any field. */
function fieldEnd(reading: Reading, named: Named, last: number): number {
  const { tokens } = reading
  if (tokens[last]?.lower !== 'of') return last
  const isName = tokens[last - 1]!.capital
  const isField = (i: number) => {
    const token = tokens[i]
    if (!token || nameAt(named, i)) return false
    if (isIn(token, FIELD)) return true
    const { officeHead, notName } = token.sense
    return (
      isName && token.kind === 'word' && token.capital && !officeHead && !notName && !isHonorific(tokens, i)
    )
  }
  const opens = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
  if (!isField(opens)) return last
  let end = opens
  while (isField(end)) end++
  while (isIn(tokens[end - 1], JOINTS)) end--
  return end
}

type Field = { first: number; last: number; said: string }

const OWNING = wordList('and of ,')

/** What a ministry minds: "of trade" behind the word, else "foreign" before it; null where nothing is said. */
function fieldOf(reading: Reading, named: Named, at: number): Field | null {
  const { tokens } = reading
  const last = at + 1
  if (tokens[at]!.text === 'MFA') {
    // "Ministry of Foreign Affairs (MFA)" has said it already.
    return tokens[at - 1]?.text === '(' ? null : { first: at, last, said: 'foreign affairs' }
  }
  const end = fieldEnd(reading, named, last)
  if (end > last) {
    const said = textOf(reading, last + 1, end)
      .replace(/^the /, '')
      .replace(/ ,/g, ',')
    return { first: at, last: end, said }
  }
  let first = at
  while (isIn(tokens[first - 1], FIELD) && !isIn(tokens[first - 1], OWNING)) first--
  return first < at ? { first, last, said: textOf(reading, first, at) } : null
}

function stateAt(named: Named, at: number): Naming | null {
  const naming = nameAt(named, at)
  return naming?.kind === 'state' ? naming : null
}

/** Blocks that the head of a paper takes. */
const LETTERHEAD = 2

/** "MINISTRY OF TRADE¶ REPUBLIC OF FIJI": whose it is, on the next line of a letterhead. */
function isSetBelow({ tokens, sentences, sentenceOf, read }: Reading, i: number, last: number): boolean {
  const next = tokens[last]
  if (!next || !tokens[i]!.sense.shouted || !next.sense.shouted) return false
  if (sentences[sentenceOf[i]!]!.block > LETTERHEAD) return false
  return (
    read.text.slice(tokens[last - 1]!.end, next.start).includes('\n') || sentenceOf[i] !== sentenceOf[last]
  )
}

/** "Ministry of Trade | of India": the state that stands behind and is a part of the name. */
function stateBehind({ tokens }: Reading, named: Named, { last }: Field): Naming | null {
  if (tokens[last]?.lower !== 'of') return null
  return stateAt(named, tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1)
}

/** The state that is no part of the name: before it ("Kazakh |", "Nepal's |"), or on the next line of a letterhead. */
function stateBeside(reading: Reading, named: Named, at: number, { first, last }: Field): Naming | null {
  const below = isSetBelow(reading, at, last) ? stateAt(named, last) : null
  const isOwned = isPossessive(reading.tokens[first - 1])
  return below ?? stateAt(named, first - 1) ?? (isOwned ? stateAt(named, first - 2) : null)
}

/** The ministry that a token names, or null. @param home whose a bare one is, worked out for the first; null where the document leaves it open */
function ministryAt(reading: Reading, named: Named, at: number, home: () => Naming | null): Naming | null {
  const { lexicon } = reading
  const { capital, text } = reading.tokens[at]!
  const field = fieldOf(reading, named, at)
  if (!field) return null
  const behind = stateBehind(reading, named, field)
  const state = behind ?? stateBeside(reading, named, at, field)
  const minds = CANONICAL.get(field.said) ?? title(field.said)
  const whose = state?.ref.slice(6) ?? lexicon.ministries.get(minds) ?? home()?.ref.slice(6)
  // Nobody's in particular, it is named only where it is written as a name.
  if (!whose && (!capital || text === 'MFA')) return null
  const plain = `Ministry of ${minds}`
  const name = whose ? `${plain} (${lexicon.states.get(whose)!.name})` : plain
  const opens = state?.last === field.first && state.form === 'adjective' ? state.first : field.first
  const last = behind?.last ?? field.last
  const ref = `organization/~${fold(name)}`
  return namingOf({ kind: 'organization', first: opens, last, ref, name, rule: 'organization/ministry' })
}

/** Finds them in the order of the text. @param names those found before */
export function findMinistries(reading: Reading, names: readonly Naming[]): Naming[] {
  const { ministries } = reading.openings
  if (ministries.length === 0) return []
  const cover = coverage(reading, names)
  let home: Naming | null | undefined
  const homeOf = () => {
    if (home === undefined) home = homeState(reading, names, cover)
    return home
  }
  const named = { cover, known: names }
  const found: Naming[] = []
  for (const i of ministries) {
    const ministry = ministryAt(reading, named, i, homeOf)
    if (ministry) found.push(ministry)
  }
  return found
}
