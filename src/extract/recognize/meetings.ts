/**
 * Gatherings as written: "6th CICA Ministerial Meeting", "47th Session of the UN General Assembly", "last year's
 * summit in Dushanbe", "the Third Summit". Here only the words; which gathering they mean is decided in
 * `resolve/meetings`. A bare "the summit" is noted too (`bare`): no mention, but rules may lean on it.
 */
import type { DateNaming, Naming, PerToken, Reading } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { countedBody } from './counted-bodies.ts'
import { meetingAt } from './meeting-at.ts'
import { type MeetingNaming, writtenOut } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'
import { bodyAsMeeting, ordinalAlone } from './ordinal-meetings.ts'
import { roundAt } from './rounds.ts'
import { tabledMeetings } from './tabled-meetings.ts'
import { toldMeeting } from './told-meetings.ts'
import { twinMeetings } from './twin-meetings.ts'

/**
 * Finds gatherings; `named` are the names found before (bodies, states, places), and which covers each token.
 * @param conferences those with a name of their own, by their first token
 */
export function findMeetings(
  reading: Reading,
  named: Named,
  dateAt: PerToken<DateNaming>,
  conferences: ReadonlyMap<number, MeetingNaming>,
): MeetingNaming[] {
  const { tokens, sentences, sentenceOf, openings } = reading
  const settled = new Map([...conferences, ...tabledMeetings(reading, named, dateAt)])
  const found: MeetingNaming[] = []
  let end = 0
  for (const i of withSettled(openings.gatherings, settled)) {
    const sentence = sentences[sentenceOf[i]!]!
    const floor = Math.max(sentence.first, end)
    if (i < floor) continue
    const twins = tokens[i]!.sense.ordinal !== null ? twinMeetings(reading, named, i) : []
    if (twins.length > 0) {
      found.push(...twins.map(writtenOut))
      end = twins.at(-1)!.last
      continue
    }
    const alone =
      settled.get(i) ??
      countedBody(reading, named, i) ??
      roundAt(reading, named, i, found) ??
      ordinalAlone(reading, named, i, found.at(-1)) ??
      bodyAsMeeting(reading, named, i) ??
      toldMeeting(reading, named, dateAt, i)
    if (alone) {
      found.push(writtenOut(alone))
      end = alone.last
      continue
    }
    if (!mayHead(reading, named, i)) continue
    const made = meetingAt({ reading, named, dateAt, head: i, floor, ceiling: sentence.last })
    if (!made) continue
    found.push(writtenOut(made))
    end = made.last
  }
  return found
}

/** Where gatherings are told, with those places where one is settled already. */
function withSettled(
  told: readonly number[],
  settled: ReadonlyMap<number, MeetingNaming>,
): readonly number[] {
  if (settled.size === 0) return told
  return [...new Set([...told, ...settled.keys()])].toSorted((a, b) => a - b)
}

/** Whether the noun of a gathering stands at a token for one, and is no part of another name. */
function mayHead({ tokens }: Reading, named: Named, i: number): boolean {
  const { sense, lower } = tokens[i]!
  if (sense.gathering === null) return false
  const name = nameAt(named, i)
  if (name && (name.kind !== 'organization' || !endsBody(name, i))) return false
  const next = tokens[i + 1]?.lower ?? ''
  // "United Nations Conference Centre"
  if (BUILDINGS.has(next)) return false
  // "Dialogue Partners" are a status; "the first meeting between the two" is no body's.
  if (isOfTwo(lower, next)) return false
  return lower !== 'ministerial' || isMinisterial(tokens, i)
}

/** Where gatherings sit: no gatherings themselves. */
const BUILDINGS = new Set(['centre', 'center', 'hall', 'room', 'complex'])

const ARTICLES = wordList('the a informal')
const MINISTERIALS = wordList('meeting council conference session dialogue forum talks level')

/** "the ministerial", "OIC Ministerial": a noun, but no "ministerial meeting" and nothing "ministerial". */
const isMinisterial = (tokens: Reading['tokens'], i: number): boolean =>
  (tokens[i]!.capital || isIn(tokens[i - 1], ARTICLES)) && !isIn(tokens[i + 1], MINISTERIALS)

const DIALOGUE_WITH = wordSet(
  'partner partners partnership partnerships relations relationship country coordinator status',
)

const isOfTwo = (noun: string, next: string): boolean =>
  noun === 'meeting' || noun === 'talks'
    ? next === 'between' || next === 'with'
    : noun === 'dialogue' && DIALOGUE_WITH.has(next)

/** "East Asia Summit" and "Boao Forum" are bodies that end in a meeting's word. */
const endsBody = (naming: Naming, i: number) => naming.last - 1 === i
