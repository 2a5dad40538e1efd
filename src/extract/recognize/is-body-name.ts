import { WEAK_ORGANIZATION_HEADS } from '../words/organizations.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type BodyContext, isHead } from './body-run.ts'
import { nameAt } from './named.ts'

/** Whether the run [first, last) with this head is a name rather than a common noun that opens a sentence. */
export function isBodyName(context: BodyContext, first: number, head: number, last: number): boolean {
  const { tokens, sentences, sentenceOf } = context.reading
  if (last - first < 2) return false
  const { lower } = tokens[head]!
  const isWeak = WEAK_ORGANIZATION_HEADS.has(lower)
  // "Eurasian Economic Commission Board": a known body's own.
  const isOwned = nameAt(context, first)?.kind === 'organization'
  if (isOfStates(tokens, head, last)) return true
  if (isWeak && !isOwned && isCommon(tokens, first, head) && isCommon(tokens, head + 1, last)) return false
  if (first === head && opensNoName(tokens, head, last, isWeak)) return false
  if (isSitting(tokens, head) || isHouse(tokens, head)) return false
  if (first === head || last > head + 1 || tokens.slice(first, head).some((t) => !t.sense.notName))
    return true
  // "Central Bank", "National Assembly", but no "Central Conference": common words alone make no other name.
  const opens = sentences[sentenceOf[first]!]!.first === first
  return !opens && isIn(tokens[head - 1], QUALITIES) && lower !== 'conference' && lower !== 'meeting'
}

const UNIONS = wordList('community union organization organisation association council alliance')
const MEMBERS = wordList('states countries nations')
const ANY_STATES = wordList('member observer participating contracting partner')

/** "Economic Community of Central African States": what unites several states, by which they are. */
const isOfStates = (tokens: readonly Token[], head: number, last: number): boolean =>
  last > head + 4 &&
  isIn(tokens[head], UNIONS) &&
  tokens[head + 1]!.lower === 'of' &&
  isIn(tokens[last - 1], MEMBERS) &&
  !isIn(tokens[last - 2], ANY_STATES)

/** Whether nothing in [from, to) but common words stands. */
function isCommon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!tokens[i]!.sense.titleWord && !tokens[i]!.sense.notName) return false
  return true
}

const QUALITIES = wordList(
  'central national international supreme general constitutional federal european asian african arab islamic ' +
    'eurasian',
)

/** Whether a run that its head opens is no name: "Office of …", but "Office of the Narcotics Control Board". */
function opensNoName(tokens: readonly Token[], head: number, last: number, isWeak: boolean): boolean {
  // "Agreement on the Establishment of the ASEAN Secretariat": what is done, no firm.
  if (last === head + 1 || tokens[head]!.lower === 'establishment') return true
  return isWeak && !tokens.slice(head + 1, last).some(isHead)
}

/** "Twelfth Conference", "Boao Forum for Asia Annual Conference", "41st Extraordinary Assembly": gatherings. */
function isSitting(tokens: readonly Token[], head: number): boolean {
  const [before, behind] = [tokens[head - 1], tokens[head + 1]]
  switch (tokens[head]!.lower) {
    case 'conference':
    case 'meeting':
    case 'session':
      if (before?.lower === 'ministerial') return behind?.lower !== 'on'
      return before?.lower === 'annual' || (before?.sense.ordinal ?? null) !== null
    case 'assembly':
      return before?.lower === 'ordinary' || before?.lower === 'extraordinary'
    default:
      return false
  }
}

const HOUSES = wordList('centre center hall house')
const HOUSED = wordList('convention exhibition conference congress shopping expo detention wellness')

/** "Kenyatta International Convention Centre": a house, no body. */
const isHouse = (tokens: readonly Token[], head: number): boolean =>
  isIn(tokens[head], HOUSES) && isIn(tokens[head - 1], HOUSED)
