/**
 * Gatherings as written: "6th CICA Ministerial Meeting", "47th Session of the UN General Assembly", "last year's
 * summit in Dushanbe", "the Third Summit". Here only the words; which gathering they mean is decided in
 * `resolve/meetings`. A bare "the summit" is noted too (`bare`): no mention, but rules may lean on it.
 */
import { coverage, type Naming, type Reading } from '../reading.ts'
import { ordinalOf } from '../words/numbers.ts'
import { convener, councilLevel, HEADS, levelOf } from './meeting-level.ts'
import type { MeetingLevel, MeetingNaming } from './meeting-naming.ts'
import { scanLeft, scanRight } from './scan-meeting.ts'

/** Finds gatherings; `known` are the names found before (bodies, states, places). */
export function findMeetings(reading: Reading, known: readonly Naming[]): MeetingNaming[] {
  const { tokens } = reading
  const cover = coverage(reading, known)
  const found: MeetingNaming[] = []
  for (const sentence of reading.sentences) {
    let floor = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      const alone = ordinalAlone(reading, cover, known, i, found.at(-1))
      if (alone) found.push(alone)
      const level = HEADS.get(tokens[i]!.lower)
      if (!level || (cover[i]! >= 0 && known[cover[i]!]!.kind !== 'organization')) continue
      if (cover[i]! >= 0 && !endsBody(known[cover[i]!]!, i)) continue
      if (
        tokens[i]!.lower === 'ministerial' &&
        !tokens[i]!.capital &&
        !/^(?:the|a|informal)$/.test(tokens[i - 1]?.lower ?? '')
      )
        continue
      if (
        tokens[i]!.lower === 'ministerial' &&
        /^(?:meeting|council|conference|session|dialogue|forum|talks)$/.test(tokens[i + 1]?.lower ?? '')
      )
        continue
      const made = meetingAt(reading, cover, known, i, floor, sentence.last)
      if (!made) continue
      found.push(made)
      floor = made.last
      i = Math.max(i, made.last - 1)
    }
  }
  return found
}

/**
 * "It was the first of the Conference on …", "the fifth, in Bishkek": an ordinal alone, where a gathering was spoken
 * of just before.
 */
function ordinalAlone(
  reading: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  i: number,
  before: MeetingNaming | undefined,
): MeetingNaming | null {
  const { tokens, sentenceOf } = reading
  if (tokens[i - 1]?.lower !== 'the') return null
  const ordinal = ordinalOf(tokens[i]!.text)
  if (
    ordinal === null ||
    tokens[i]!.text.length < 3 ||
    tokens[i - 1]?.lower !== 'the' ||
    !before ||
    sentenceOf[i]! - sentenceOf[before.first]! > 1
  )
    return null
  const at = tokens[i + 1]?.lower === 'of' ? (tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2) : 0
  const body = at && (cover[at] ?? -1) >= 0 ? known[cover[at]!]! : null
  const place =
    tokens[i + 1]?.text === ',' && tokens[i + 2]?.lower === 'in' && (cover[i + 3] ?? -1) >= 0
      ? known[cover[i + 3]!]!
      : null
  if (body?.kind !== 'organization' && place?.kind !== 'place') return null
  const organization = body?.kind === 'organization' ? body : before.organization
  return {
    ...bareAt(i, i, before.level, false),
    last: body ? body.last : i + 1,
    organization,
    ordinal,
    place: place?.kind === 'place' ? place : null,
    bare: false,
  }
}

/** "East Asia Summit" and "Boao Forum" are bodies that end in a meeting's word. */
const endsBody = (naming: Naming, i: number) => naming.last - 1 === i

function meetingAt(
  reading: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  head: number,
  floor: number,
  ceiling: number,
): MeetingNaming | null {
  const { tokens } = reading
  const body = cover[head]! >= 0 ? known[cover[head]!]! : null
  const left = scanLeft(reading, cover, known, body ? body.first : head, floor)
  const right = scanRight(reading, cover, known, head, ceiling)
  const organization = convener(reading, body ?? right.body ?? left.body)
  const words = [...left.inner, ...right.inner]
  const council = left.body ?? right.body
  const level =
    council && organization && council.ref !== organization.ref
      ? councilLevel(council.name)
      : body
        ? HEADS.get(tokens[head]!.lower) === 'summit'
          ? 'summit'
          : 'forum'
        : levelOf(tokens[head]!.lower, words)
  const before = tokens[left.first - 1]?.lower ?? ''
  if (level === 'meeting' && /^(?:his|her|their|our|its)$/.test(before) && !organization) return null
  const indefinite =
    before === 'a' || before === 'an' || before === 'another' || before === 'any' || before === 'no'
  const capital = tokens[head]!.capital
  const place = right.place ?? left.place
  const weak =
    level === 'meeting' ||
    level === 'conference' ||
    level === 'forum' ||
    level === 'dialogue' ||
    level === 'session'
  const strong =
    left.ordinal !== null || (organization !== null && !body) || left.shift !== null || left.year !== null
  const series =
    !organization && left.states.length + (left.inner.includes('central') ? 1 : 0) >= 2 && level === 'summit'
      ? seriesOf(reading, left.first, head)
      : null
  if (body && left.ordinal === null && left.year === null && right.year === null && left.shift === null)
    return null
  if (tokens[head]!.lower === 'assembly' || tokens[head]!.lower === 'talks') {
    if (!(tokens[head]!.lower === 'talks' && organization && left.body)) return null
  }
  if (weak && !strong && !(level === 'session' && left.ordinal !== null)) {
    return /^(?:the|this)$/.test(before) || /^(?:the|this)$/.test(tokens[left.first]?.lower ?? '')
      ? bareAt(left.first, head, level, capital)
      : null
  }
  if (level === 'meeting' && left.ordinal === null && !right.body && !left.body) return null
  if (
    (level === 'forum' || level === 'conference' || level === 'dialogue') &&
    left.ordinal === null &&
    left.year === null &&
    right.year === null &&
    !left.body
  )
    return bareAt(left.first, head, level, capital)
  const named =
    left.ordinal !== null ||
    organization ||
    series ||
    left.shift ||
    left.year ||
    (place && level === 'summit')
  if (!named) return bareAt(left.first, head, level, capital)
  return {
    first: left.first,
    last: Math.max(right.last, head + 1),
    organization,
    series,
    level,
    ordinal: left.ordinal,
    year: left.year ?? right.year,
    yearShift: left.shift,
    place,
    bare: false,
    indefinite,
    capital,
  }
}

const bareAt = (first: number, head: number, level: MeetingLevel, capital: boolean): MeetingNaming => ({
  first,
  last: head + 1,
  organization: null,
  series: null,
  level,
  ordinal: null,
  year: null,
  yearShift: null,
  place: null,
  bare: true,
  indefinite: false,
  capital,
})

function seriesOf(reading: Reading, first: number, head: number): string {
  const start = reading.tokens[first]!.start
  return reading.read.text
    .slice(start, reading.tokens[head]!.start)
    .replace(/^(?:\w+th|first|second|third)\s+/i, '')
    .trim()
}
