/**
 * Gatherings told by an ordinal without a meeting's noun behind it: "the sixth East Asia Summit", "the Fourth ARF",
 * "the second was hosted by India", "the fifth, in Bishkek", "the first of the Conference on …".
 */
import type { Naming, Reading } from '../reading.ts'
import { remember } from '../remember.ts'
import { GATHERING_NOUNS } from '../words/gatherings.ts'
import { isOfTwoWords, ordinalBehind } from '../words/numbers.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { convener, councilLevel, isCouncil } from './meeting-level.ts'
import { bareAt, type MeetingLevel, type MeetingNaming } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'

/** What a gathering told by its ordinal alone goes on with: "the second was held", "the third by Myanmar". */
const HELD = wordSet(
  'held hosted convened chaired opened scheduled planned due to called organised organized expected',
)
const HAPPENS = wordSet('took takes met meets opened opens convened came followed ended will')
/** Several gatherings, of which the ordinals behind are one each: "Summits were held …". */
const PLURALS = new Map<string, MeetingLevel>([
  ['summits', 'summit'],
  ['ministerials', 'ministerial'],
  ['sessions', 'session'],
  ['forums', 'forum'],
  ['conferences', 'conference'],
])

/** What a body's name says its gatherings are: "East Asia Summit" → "summit"; '' for nothing. */
const nounIn = remember((name): string => {
  const lower = name.toLowerCase()
  const head =
    /(?:^|\s)(summit|forum|conference|dialogue|meeting|(?<!national |legislative |constituent |people’s |people's )assembly)$/.exec(
      lower,
    )
  return (head ?? /\b(conference|forum)\b/.exec(lower))?.[1] ?? ''
})

/** "the sixth East Asia Summit", "the Fourth ARF": a body called after its gatherings, with an ordinal before it. */
export function bodyAsMeeting(reading: Reading, named: Named, i: number): MeetingNaming | null {
  const body = nameAt(named, i)
  if (body?.kind !== 'organization' || body.first !== i) return null
  const { tokens, sentenceOf } = reading
  const before = tokens[i - 1]
  const ordinal = before ? ordinalBehind(tokens[i - 2], before) : null
  if (ordinal === null || (before!.text.length === 1 && before!.text !== 'V' && before!.text !== 'X'))
    return null
  const first = isOfTwoWords(ordinal, before!.text) ? i - 2 : i - 1
  if (isCouncil(body)) return councilAsMeeting(reading, body, first, ordinal)
  const own = nounIn(body.name)
  // "the sixth CICA summit" is read by its noun; "the first ASEAN chairmanship" is none.
  const behind = tokens[body.last]
  if (
    own === '' ||
    (behind?.kind === 'word' &&
      sentenceOf[body.last] === sentenceOf[i] &&
      (behind.capital || behind.sense.gathering !== null || !isSmall(behind.lower)))
  )
    return null
  return {
    ...bareAt(first, body.last - 1, ownLevel(own, body)),
    organization: body,
    ordinal,
    place: placeAt(reading, named, body.last),
    bare: false,
  }
}

/** The United Nations' assembly sits in sessions; any other gathering is one of its row. */
const ownLevel = (own: string, { ref }: Naming): MeetingLevel =>
  ref === 'organization/unga' ? 'session' : GATHERING_NOUNS.get(own) === 'summit' ? 'summit' : 'forum'

const GATHERED = wordList('held convened met took')

/** "The second Council of Ministers, held in Suva": a council sits, and its sittings are counted. */
function councilAsMeeting(
  reading: Reading,
  body: Naming,
  first: number,
  ordinal: number,
): MeetingNaming | null {
  const { tokens } = reading
  const at = tokens[body.last]?.text === ',' ? body.last + 1 : body.last
  if (!isIn(tokens[at], GATHERED)) return null
  return {
    ...bareAt(first, body.last - 1, councilLevel(body.name)),
    organization: convener(reading, body),
    ordinal,
    bare: false,
  }
}

const SMALL = wordSet(
  'in on at was were is are will would has had took takes met and of by to for from with which ' +
    'that who as after before during since opened ended held hosted chaired convened adopted called ' +
    'brought gathered due scheduled planned',
)

/** A word that may stand behind a gathering's name: no noun that the name only qualifies. */
const isSmall = (lower: string) => SMALL.has(lower)

/** "in Hanoi", ", in Bali", "(Cebu": where the gathering was held. */
function placeAt(reading: Reading, named: Named, at: number): Naming | null {
  const { tokens } = reading
  let i = tokens[at]?.text === ',' ? at + 1 : at
  // "the second, held in Astana".
  if (i > at && tokens[i]?.lower === 'held') i++
  if (tokens[i]?.lower !== 'in' && tokens[i]?.text !== '(') return null
  const place = nameAt(named, i + 1)
  return place && (place.kind === 'place' || (place.kind === 'state' && place.form === 'name')) ? place : null
}

/** "the fifth, in Bishkek", "The second was hosted by India", where gatherings were spoken of just before. */
export function ordinalAlone(
  reading: Reading,
  named: Named,
  i: number,
  before: MeetingNaming | undefined,
): MeetingNaming | null {
  const { tokens, sentenceOf } = reading
  if (tokens[i - 1]?.lower !== 'the') return null
  const ordinal = tokens[i]!.sense.ordinal
  if (ordinal === null || tokens[i]!.text.length < 3) return null
  const near = before && sentenceOf[i]! - sentenceOf[before.first]! <= 1 ? before : undefined
  // "The first one took place in 2010."
  const end = tokens[i + 1]?.lower === 'one' ? i + 1 : i
  const level = near?.level ?? pluralBefore(reading, i)
  if (!level) return null
  const at = tokens[i + 1]?.lower === 'of' ? (tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2) : 0
  const body = at ? nameAt(named, at) : null
  const dated = overDate(reading, end + 1)
  const apposed = tokens[i - 2]?.text === ',' && !(near && follows(reading, near, ordinal))
  const place = apposed && tokens[i + 1]?.text !== ',' ? null : placeAt(reading, named, end + 1)
  if (
    body?.kind !== 'organization' &&
    place === null &&
    !goesOn(reading, end, near) &&
    !(dated !== null && goesOn(reading, dated, near)) &&
    !isAtOne(reading, i, near)
  )
    return null
  const organization = body?.kind === 'organization' ? body : (near?.organization ?? null)
  return {
    ...bareAt(i, end, level),
    last: body?.kind === 'organization' ? body.last : end + 1,
    alone: true,
    organization,
    series: organization ? null : (near?.series ?? null),
    ordinal,
    place,
    bare: false,
  }
}

/** "the third, | on 18-20 May 2021 in Suva, | was chaired": the comma that closes a day behind an ordinal, or null. */
function overDate({ tokens }: Reading, at: number): number | null {
  if (tokens[at]?.text !== ',' || (tokens[at + 1]?.lower !== 'on' && tokens[at + 1]?.lower !== 'in'))
    return null
  let i = at + 2
  while (i < at + 14 && tokens[i] && tokens[i]!.text !== ',' && tokens[i]!.text !== '.') i++
  const isDated = tokens.slice(at + 2, i).some((t) => t.sense.month > 0 || t.sense.year > 0)
  return isDated && tokens[i]?.text === ',' ? i : null
}

const BE = wordSet('was is were')

/** Whether the ordinal at i is the subject of what gatherings do: "was held", "took place", "by Myanmar in …". */
function goesOn(reading: Reading, i: number, near: MeetingNaming | undefined): boolean {
  const { tokens } = reading
  const [next, then] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? '']
  if (BE.has(next)) return HELD.has(then)
  if (next === 'will') return then === 'be' || HAPPENS.has(then) || then === 'take'
  if (HAPPENS.has(next)) return true
  // "the second was hosted by India, the third by Myanmar": only behind another one of them.
  return (next === 'by' || next === 'at') && near !== undefined && near.first < i && isOrdinal(reading, near)
}

/** "was present at the second.", "At the fifth, Oman was …": behind one of them that is counted too. */
function isAtOne({ tokens }: Reading, i: number, near: MeetingNaming | undefined): boolean {
  if (tokens[i - 2]?.lower !== 'at' || near === undefined || near.ordinal === null) return false
  const next = tokens[i + 1]?.text
  return next === '.' || next === ',' || next === ';'
}

/** "…, the third in Bishkek, the fourth in Tashkent": the next of its kind. "…, the first in Bhutan" is none. */
const follows = (reading: Reading, near: MeetingNaming, ordinal: number) =>
  near.ordinal !== null && (isOrdinal(reading, near) ? ordinal > near.ordinal : ordinal === near.ordinal + 1)

const isOrdinal = (reading: Reading, { first, last }: MeetingNaming) =>
  last - first === 1 && reading.tokens[first]!.sense.ordinal !== null

/** The level of gatherings told in the plural within the last two sentences. */
function pluralBefore(reading: Reading, i: number): MeetingLevel | null {
  const { tokens, sentences, sentenceOf } = reading
  const from = sentences[Math.max(0, sentenceOf[i]! - 1)]!
  if (from.block !== sentences[sentenceOf[i]!]!.block) return null
  for (let t = i - 1; t >= from.first; t--) {
    const level = tokens[t]!.sense.gatheringNoun === null ? undefined : PLURALS.get(tokens[t]!.lower)
    if (level) return level
  }
  return null
}
