/**
 * Conferences with a name of their own that were held once, and so are gatherings, no bodies: "the Gobi Peace
 * Conference of 1991", "the International Donors' Conference for Fiji was held in Suva".
 */
import { coverage, type DateNaming, type Naming, type PerToken, type Reading, textOf } from '../reading.ts'
import { wordSet } from '../words/word-set.ts'
import { bareAt, type MeetingNaming } from './meeting-naming.ts'
import { placeAt } from './scan-right.ts'

const HELD =
  /^(?:\( \w+ \) )?(?:, )?(?:which )?(?:(?:to be|was|were|is|will be|had been) )?(?:held|convened|hosted|opened|took place|takes place|take place|will take place|is taking place)\b/
/** Who is at it, or holds it. */
const AT =
  /\b(?:at|during|attend|attended|attending|host|hosted|hosting|convene|convened|organi[sz]ed?|held|hold|sidelines of|margins of|address|addressed|addressing|participated in|participate in|following|after) (?:the |a |an |its )?$/
/** What only a body has: "the Conference's Secretariat", "members of the Conference". */
const BODILY = /^(?:['’]s|secretariat|members?|states|said|urged|called|decided|adopted)\b/

/** The gatherings among the bodies that were read by their noun, by their first token. */
export function namedGatherings(
  reading: Reading,
  names: readonly Naming[],
  dates: PerToken<DateNaming>,
): Map<number, MeetingNaming> {
  const found = new Map<number, MeetingNaming>()
  const named = names.filter((n) => !n.nested && n.rule === 'organization/head-noun' && isNamedSo(reading, n))
  const shown = new Set(named.filter((n) => isHeld(reading, n, dates)).map((n) => n.ref))
  for (const n of named) if (isBodily(reading, n)) shown.delete(n.ref)
  for (const n of named) if (shown.has(n.ref)) found.set(n.first, gatheringOf(reading, n, names))
  return found
}

const nounOf = (reading: Reading, { first, last }: Naming): 'conference' | 'forum' | null => {
  for (let i = last - 1; i >= first; i--) {
    const { lower } = reading.tokens[i]!
    if (lower === 'conference' || lower === 'forum') return lower
  }
  return null
}

const isNamedSo = (reading: Reading, naming: Naming) => nounOf(reading, naming) !== null

const BEFORE_DATE = wordSet('of in on')

function isHeld(reading: Reading, naming: Naming, dates: PerToken<DateNaming>): boolean {
  const { first, last } = reading.sentences[reading.sentenceOf[naming.first]!]!
  const behind = textOf(reading, naming.last, Math.min(last, naming.last + 6))
  if (HELD.test(behind)) return hasDay(dates, naming.last, last) || /\bin [\p{L}]/u.test(behind)
  // A forum of that name may well meet each year.
  if (nounOf(reading, naming) === 'forum') return false
  const of = reading.tokens[naming.last]?.lower
  if (dates[naming.last] !== undefined || (BEFORE_DATE.has(of ?? '') && dates[naming.last + 1] !== undefined))
    return true
  return AT.test(`${textOf(reading, Math.max(first, naming.first - 3), naming.first)} `)
}

function hasDay(dates: PerToken<DateNaming>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (dates[i] !== undefined) return true
  return false
}

const isBodily = (reading: Reading, { last }: Naming): boolean =>
  BODILY.test(textOf(reading, last, Math.min(last + 1, reading.tokens.length)))

function gatheringOf(reading: Reading, naming: Naming, names: readonly Naming[]): MeetingNaming {
  const { tokens } = reading
  const before = tokens[naming.first - 1]
  const ordinal = before && before.text.length > 2 ? before.sense.ordinal : null
  return {
    ...bareAt(ordinal === null ? naming.first : naming.first - 1, naming.last - 1, nounOf(reading, naming)!),
    series: naming.name,
    ordinal,
    place: placeAt(reading, { cover: coverage(reading, names), known: names }, naming.last),
    bare: false,
  }
}
