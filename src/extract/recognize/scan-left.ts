/**
 * What stands left of the noun of a gathering (see `scan-right` for the rest):
 *
 *     last year's 6th CICA Ministerial | Meeting | of the Ministers of Foreign Affairs in Almaty
 *     left                               head      right
 */
import { isPossessive } from '../../text/tokens.ts'
import type { Naming, Reading } from '../reading.ts'
import { dictionary } from '../words/dictionary.ts'
import { isOfTwoWords, ordinalBehind } from '../words/numbers.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type Named, nameAt } from './named.ts'

export type LeftSide = {
  first: number
  ordinal: number | null
  body: Naming | null
  place: Naming | null
  states: Naming[]
  year: number | null
  /** "last year's", "next year's" */
  shift: -1 | 1 | null
  /** Words that say its kind, lower case: "informal", "ministers". */
  inner: string[]
}

type Tokens = Reading['tokens']

/** Words inside the naming of a gathering, left of its noun. */
export const INNER = wordList(
  'online hybrid ordinary extra commemorative enlarged expanded historic historical founding jubilee ministerial ministers minister leaders leader foreign informal special extraordinary emergency annual joint council level high heads head states state government governments of ' +
    'finance defence defense trade energy transport economic security unofficial ad hoc virtual plenary senior officials experts expert consultative coordination regular first-ever working trilateral',
)
/** The same where they have a capital: "the Arab Summit". */
const INNER_NAMES = wordList(
  'central caspian arab asia west east african european islamic gulf trilateral quadrilateral',
)
const SHIFTS = dictionary<-1 | 1>({ last: -1, previous: -1, next: 1, coming: 1 })
/** Whose a gathering can be: "ministers' meeting", "this year's summit". */
const OWNERS = wordList('ministers leaders officials year heads states')
const BETWEEN_STATES = wordList(', and the')
/** Before every text: ends the walk. */
const STOP = -1

/** What stands left of the head: its ordinal, body, place and kind. */
export function scanLeft({ tokens }: Reading, named: Named, head: number, floor: number): LeftSide {
  const seen: LeftSide = {
    first: head,
    ordinal: null,
    body: null,
    place: null,
    states: [],
    year: null,
    shift: null,
    inner: [],
  }
  let i = head - 1
  while (i >= floor) {
    i =
      pastName(named, seen, i, head) ??
      pastOrdinal(tokens, seen, i) ??
      pastWord(tokens, seen, i) ??
      pastLink(tokens, named, seen, i) ??
      (tokens[i]!.text === ')' ? pastBracket(tokens, named, i) : STOP)
  }
  return seen
}

// Each notes what it takes at a place and tells where to go on, or null where it takes nothing.

function pastName(named: Named, seen: LeftSide, at: number, head: number): number | null {
  const name = nameAt(named, at)
  if (!name || name.last > head) return null
  const { kind, first, form } = name
  if (kind === 'organization' && !seen.body) seen.body = name
  else if (kind === 'place' && !seen.place && !seen.body) seen.place = name
  else if (kind === 'state' && !seen.body && form !== 'people') seen.states.unshift(name)
  else return STOP
  seen.first = first
  return first - 1
}

function pastOrdinal(tokens: Tokens, seen: LeftSide, at: number): number | null {
  if (seen.ordinal !== null) return null
  const { text } = tokens[at]!
  const ordinal = ordinalBehind(tokens[at - 1], tokens[at]!)
  if (ordinal === null || (text.length === 1 && text !== 'V' && text !== 'X')) return null
  seen.ordinal = ordinal
  seen.first = isOfTwoWords(ordinal, text) ? at - 1 : at
  return seen.first - 1
}

function pastWord(tokens: Tokens, seen: LeftSide, at: number): number | null {
  const token = tokens[at]!
  const { lower, capital, kind, sense } = token
  if (sense.year > 0 && seen.year === null) seen.year = sense.year
  else if (
    (isIn(token, INNER) && (lower !== 'of' || seen.inner.length > 0)) ||
    (capital && kind === 'word' && isIn(token, INNER_NAMES) && tokens[at - 1]?.text !== '.')
  )
    seen.inner.unshift(lower)
  else return null
  if (seen.inner[0] !== 'of') seen.first = at
  return at - 1
}

/** "leaders' | summit", "last year's | summit", "5+1" */
function pastLink(tokens: Tokens, named: Named, seen: LeftSide, at: number): number | null {
  const token = tokens[at]!
  const joins = token.text === '+' || (token.text === '–' && seen.ordinal === null)
  if (!joins && !isPossessive(token)) return null
  const shift = tokens[at - 1]?.lower === 'year' ? SHIFTS.get(tokens[at - 2]?.lower ?? '') : undefined
  if (shift !== undefined) {
    seen.shift = shift
    seen.first = at - 2
    return at - 3
  }
  return joins || isIn(tokens[at - 1], OWNERS) || nameAt(named, at - 1) ? at - 1 : STOP
}

/** "(CICA) | Summit", "(China, Japan and Korea) | Summit": past a bracket with a short form or states. */
function pastBracket(tokens: Tokens, named: Named, close: number): number {
  if (tokens[close - 2]?.text === '(') return close - 3
  for (let i = close - 1; i > close - 12 && i >= 0; i--) {
    if (tokens[i]!.text === '(') return i - 1
    if (nameAt(named, i)?.kind !== 'state' && !isIn(tokens[i], BETWEEN_STATES)) return STOP
  }
  return STOP
}
