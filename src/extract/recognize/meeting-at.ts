/** A gathering by its noun, with what stands left and right of it: "last year's 6th CICA | Summit | in Almaty". */
import { type DateNaming, type Naming, type Reading, textOf } from '../reading.ts'
import { isOccasion } from './forum-occasions.ts'
import { jointBefore, jointBehind, seriesOf } from './joint-meetings.ts'
import { isComing, isSetFor, isSpecial } from './lone-gatherings.ts'
import { convener, councilLevel, isCouncil, levelOf } from './meeting-level.ts'
import { bareAt, type MeetingNaming } from './meeting-naming.ts'
import { scanLeft } from './scan-left.ts'
import { scanRight } from './scan-right.ts'
import { isOfOther, regionsBody, seriesBehind } from './series.ts'

/** "a two-day summit of the bloc": the body's that is spoken of. */
const OF_GROUP = /^of the (?:group|grouping|bloc|organi[sz]ation|association|alliance|union)$/

/** The gathering whose noun stands at `head`, or null where the words name none. */
export function meetingAt(
  reading: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  dateAt: ReadonlyMap<number, DateNaming>,
  head: number,
  floor: number,
  ceiling: number,
): MeetingNaming | null {
  const { tokens } = reading
  const body = cover[head]! >= 0 ? known[cover[head]!]! : null
  const named = { cover, known }
  const sides = body ? null : jointBefore(reading, named, head)
  const left = scanLeft(reading, cover, known, sides?.first ?? body?.first ?? head, floor)
  const right = scanRight(reading, cover, known, head, ceiling)
  const joint =
    sides ?? (right.body && !body ? jointBehind(reading, named, right.body, right.body.last) : null)
  const level0 = levelOf(tokens[head]!.lower, [...left.inner, ...right.inner])
  const regional =
    level0 === 'summit' || level0 === 'special-summit' ? regionsBody(reading, known, left.inner) : null
  const organization =
    joint || right.series !== null ? null : (convener(reading, body ?? right.body ?? left.body) ?? regional)
  const own = right.body ?? left.body
  const bodies = sides && sides.bodies.length > 0 ? sides.bodies : own ? [own] : []
  const words = [...left.inner, ...(sides?.inner ?? []), ...right.inner]
  const council = left.body ?? (isCouncil(right.council) ? right.council : right.body)
  const level =
    council && council.ref !== organization?.ref && (organization || !joint)
      ? councilLevel(council.name, left.inner)
      : body
        ? tokens[head]!.sense.gathering === 'summit'
          ? 'summit'
          : 'forum'
        : levelOf(tokens[head]!.lower, words)
  const before = tokens[left.first - 1]?.lower ?? ''
  const owned = /^(?:his|her|their|our|its)$/.test(before)
  if (level === 'meeting' && owned && !organization && !(before === 'its' && left.ordinal !== null))
    return null
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
  // "10th plenary meeting", "15th Meeting (AM)": a sitting of a session.
  if (level === 'meeting' && left.ordinal !== null && isSitting(tokens, head, organization))
    return bareAt(left.first, head, level, capital)
  const occasion = body !== null && isOccasion(reading, body, dateAt)
  const ownSeries =
    left.ordinal !== null && weak && !organization && !joint && right.series === null
      ? seriesBehind(reading, cover, known, head)
      : null
  if (level === 'meeting' && left.ordinal !== null && !organization && !joint && isOfOther(reading, head))
    if (!ownSeries) return null
  const strong =
    left.ordinal !== null ||
    ((organization !== null || joint !== null) && !body) ||
    left.shift !== null ||
    left.year !== null ||
    occasion
  const series =
    joint?.name ??
    right.series ??
    ownSeries?.name ??
    (!organization && left.states.length >= 2 && level === 'summit'
      ? seriesOf(reading, left.first, head)
      : null)
  const numbered = left.ordinal !== null || left.year !== null || right.year !== null || left.shift !== null
  if (body && !numbered && !occasion) return null
  if (tokens[head]!.lower === 'assembly' || tokens[head]!.lower === 'talks') {
    if (!(tokens[head]!.lower === 'talks' && organization && left.body)) return null
  }
  const coming =
    isComing(reading, left.first, head) || (capital && isSpecial(level) && isSetFor(reading, head, dateAt))
  if (weak && !strong && !coming && !(level === 'session' && left.ordinal !== null)) {
    return /^(?:the|this)$/.test(before) || /^(?:the|this)$/.test(tokens[left.first]?.lower ?? '')
      ? bareAt(left.first, head, level, capital)
      : null
  }
  // "the first meeting of its kind" counts, and names nothing.
  if (
    weak &&
    !organization &&
    !joint &&
    textOf(reading, head + 1, Math.min(head + 4, tokens.length)) === 'of its kind'
  )
    return null
  if (level === 'meeting' && left.ordinal === null && !right.body && !left.body && !joint) return null
  if (
    (level === 'forum' || level === 'conference' || level === 'dialogue') &&
    left.ordinal === null &&
    left.year === null &&
    right.year === null &&
    !left.body &&
    !joint &&
    !occasion
  )
    return bareAt(left.first, head, level, capital)
  const ofGroup = level === 'summit' && OF_GROUP.test(textOf(reading, head + 1, Math.min(head + 4, ceiling)))
  const told =
    coming ||
    ofGroup ||
    left.ordinal !== null ||
    organization ||
    series ||
    left.shift ||
    left.year ||
    (place && level === 'summit')
  if (!told) return bareAt(left.first, head, level, capital)
  return {
    first: left.first,
    last: Math.max(right.last, head + 1, ownSeries?.last ?? 0, joint && 'last' in joint ? joint.last : 0),
    organization,
    series,
    level,
    ordinal: left.ordinal,
    year: left.year ?? right.year,
    yearShift: left.shift,
    place,
    bare: false,
    indefinite: indefinite && !ofGroup,
    capital,
    ...(joint && bodies.length > 0 ? { sides: bodies } : {}),
  }
}

const isSitting = (tokens: Reading['tokens'], head: number, body: Naming | null): boolean =>
  (body === null || /Assembly|Council|Committee/.test(body.name)) &&
  (tokens[head - 1]?.lower === 'plenary' ||
    (tokens[head + 1]?.text === '(' && /^(?:am|pm)$/.test(tokens[head + 2]?.lower ?? '')))
