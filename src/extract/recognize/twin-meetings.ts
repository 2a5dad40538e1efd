/** Gatherings numbered together: "the 40th and 41st ASEAN Summits", "the third, fourth and fifth sessions of the Council". */
import type { Naming, Reading } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { convener, levelOf } from './meeting-level.ts'
import { bareAt, type MeetingNaming } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'
import { INNER } from './scan-left.ts'
import { placeAt } from './scan-right.ts'

/** What joins an ordinal to the next. */
const JOINTS = wordList(', and &')

/** The gatherings whose first ordinal stands at i, each with its own; none for a single one. */
export function twinMeetings(reading: Reading, named: Named, i: number): MeetingNaming[] {
  const { tokens } = reading
  if (!isIn(tokens[i + 1], JOINTS)) return []
  const ordinals = ordinalsFrom(reading, i)
  if (ordinals.length < 2) return []
  let at = ordinals.at(-1)!.at + 1
  let body: Naming | null = null
  const words: string[] = []
  for (; at < tokens.length; at++) {
    const naming = nameAt(named, at)
    if (naming && (naming.kind !== 'organization' || body)) return []
    if (naming) {
      body = naming
      at = naming.last - 1
    } else if (isIn(tokens[at], INNER)) words.push(tokens[at]!.lower)
    else break
  }
  const noun = tokens[at]?.sense.gatheringNoun ?? null
  if (noun === null || tokens[at]!.lower === noun) return []
  let last = at + 1
  const of = tokens[last]?.lower === 'of' ? (tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1) : -1
  const behind = !body && of > 0 ? nameAt(named, of) : null
  if (behind?.kind === 'organization') {
    body = behind
    last = behind.last
  }
  const level = levelOf(noun, words)
  // "12th & 13th Meetings": of whatever sits.
  if (!body && level !== 'summit' && level !== 'ministerial') return []
  const place = placeAt(reading, named, last)
  return ordinals.map(({ at: first, ordinal }, n) => ({
    ...bareAt(first, n === ordinals.length - 1 ? last - 1 : first, level),
    organization: convener(reading, body),
    ordinal,
    place,
    bare: false,
  }))
}

/** "40th and 41st", "third, fourth and fifth": ordinals one behind the other. */
function ordinalsFrom({ tokens }: Reading, i: number): { at: number; ordinal: number }[] {
  const found: { at: number; ordinal: number }[] = []
  let joined = false
  for (let at = i; at < tokens.length; at++) {
    const ordinal = tokens[at]!.sense.ordinal
    if (ordinal === null) break
    found.push({ at, ordinal })
    if (joined) break
    if (tokens[at + 1]?.text === ',' && tokens[at + 2]?.lower !== 'and') at++
    else {
      at += tokens[at + 1]?.text === ',' ? 2 : 1
      joined = tokens[at]?.lower === 'and' || tokens[at]?.lower === '&'
      if (!joined) break
    }
  }
  return joined ? found : []
}
