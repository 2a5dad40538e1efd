/** The head of an office where one stands, and its title: "Deputy PM" → Deputy Prime Minister. */
import { type Reading, wordsOf } from '../reading.ts'
import type { OfficeHead } from '../words/office-heads.ts'
import { isIn, wordList } from '../words/word-list.ts'

const RULERS = wordList('amir emir sultan')
const BEHIND_RULER = wordList('general president minister chief designate elect')

/** The office that opens at token i, or null. */
export function headAt(reading: Reading, i: number): OfficeHead | null {
  const token = reading.tokens[i]!
  const { sense } = token
  // "Hossein Amir-Abdollahian": a part of a name.
  const behind = reading.tokens[i + 1]
  if (
    behind?.joint === '-' &&
    behind.capital &&
    (reading.tokens[i - 1]?.capital || isIn(token, RULERS)) &&
    !isIn(behind, BEHIND_RULER)
  )
    return null
  const head = sense.offices?.find(({ words }) => isWritten(reading, i, words)) ?? null
  if (head?.short && !isShort(reading, i, head.short.as)) return null
  return head && isGivenName(reading, i) ? null : head
}

function isWritten({ tokens }: Reading, at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[at + k]?.lower !== words[k]) return false
  return true
}

const RADIO = wordList('radio station band stereo')

/** "PM Modi", "Japan's FM"; but "5 PM", "FM radio". */
function isShort({ tokens }: Reading, i: number, as: string): boolean {
  if (tokens[i]!.text !== as || tokens[i]!.joint === '') return false
  return tokens[i - 1]?.kind !== 'number' && !isIn(tokens[i + 1], RADIO)
}

const AMIRS = wordList('amir sultan')

const BEFORE_NAME = wordList('mr dr eng prof bin ibn excellency h.e h.e.')

const FATHERLY = wordList('bin ibn al ahmed')

/** "Amir Khan Muttaqi", "Sultan Al Jaber": a title that is a given name as well, and more than a name behind it. */
function isGivenName({ tokens }: Reading, i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]]
  if (!isIn(token, AMIRS) || !token.capital) return false
  if (tokens[i - 1]?.lower === 'bin' || tokens[i - 1]?.lower === 'ibn') return true
  if (next?.joint !== ' ') return false
  if (isIn(next, FATHERLY)) return true
  // "Dr. Sultan Salem Saeed", but "His Majesty Sultan Haitham".
  const before = tokens[i - 1]?.text === '.' ? tokens[i - 2] : tokens[i - 1]
  if (isIn(before, BEFORE_NAME)) return true
  return token.lower === 'amir' && next.kind === 'word' && next.capital && !next.sense.honorific
}

/** "Deputy PM" is a Deputy Prime Minister. */
export function titleOf(
  reading: Reading,
  first: number,
  at: number,
  last: number,
  { short }: OfficeHead,
): string {
  if (!short) return wordsOf(reading, first, last)
  const before = first < at ? `${wordsOf(reading, first, at)} ` : ''
  const behind = last > at + 1 ? ` ${wordsOf(reading, at + 1, last)}` : ''
  return before + short.title + behind
}
