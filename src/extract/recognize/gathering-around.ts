/** What the words around the noun of a gathering say of it, before anything is decided. */
import { type DateNaming, type Naming, type PerToken, type Reading, textOf } from '../reading.ts'
import { phraseSet } from '../words/word-set.ts'
import { isOccasion } from './forum-occasions.ts'
import { jointBefore, jointBehind, seriesOf } from './joint-meetings.ts'
import { isComing, isOnly, isSetFor, isSpecial } from './lone-gatherings.ts'
import { convener, councilLevel, isCouncil, levelOf } from './meeting-level.ts'
import type { MeetingLevel } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'
import { type LeftSide, scanLeft } from './scan-left.ts'
import { type RightSide, scanRight } from './scan-right.ts'
import { regionsBody, seriesBehind } from './series.ts'

export type Around = {
  head: number
  left: LeftSide
  right: RightSide
  level: MeetingLevel
  /** The body that the noun is part of: "Boao | Forum". */
  body: Naming | null
  /** Whose it is. */
  organization: Naming | null
  /** Its two sides, where it is theirs: "Russia–Africa". */
  joint: Joint | null
  /** A series that is no body's. */
  series: string | null
  /** Such a series behind the noun, with where it ends: "meeting of the … Mechanism". */
  mechanism: { name: string; last: number } | null
  /** The word before it all, lower case. */
  before: string
  /** The body's name stands for a gathering of it. */
  occasion: boolean
  /** "the next summit will", "the only summit so far": one of its own. */
  coming: boolean
  /** "summit of the bloc": whose it is was said before. */
  ofGroup: boolean
  /** "meeting of the Council of Ministers": of the council that the body spoken of has. */
  ofCouncil: boolean
}

export type Joint = { name: string; last: number | null; bodies: readonly Naming[] }

/** Levels that many gatherings have of which nobody counts a row. */
const WEAK = new Set<MeetingLevel>(['meeting', 'conference', 'forum', 'dialogue', 'session'])
export const isWeak = (level: MeetingLevel): boolean => WEAK.has(level)

/** "a two-day summit of the bloc": the body's that is spoken of. */
const OF_GROUP = phraseSet(
  'of the group, of the grouping, of the bloc, of the organisation, of the organization, ' +
    'of the association, of the alliance, of the union',
)

/** Where a gathering's noun stands, and where the words end that can belong to it. */
export type Site = {
  reading: Reading
  named: Named
  dateAt: PerToken<DateNaming>
  head: number
  floor: number
  ceiling: number
}

/** Looks left down to the floor and right up to the ceiling. */
export function lookAround(site: Site): Around {
  const { reading, named, dateAt, head, floor, ceiling } = site
  const { tokens } = reading
  const body = nameAt(named, head)
  const sides = body ? null : jointBefore(reading, named, head)
  const left = scanLeft(reading, named, sides?.first ?? body?.first ?? head, floor)
  const right = scanRight(reading, named, head, ceiling)
  const joint = sides ? { ...sides, last: null } : body ? null : sidesBehind(reading, named, right)
  const organization =
    joint || right.series !== null ? null : ownerOf(reading, named.known, head, { body, left, right })
  const level = levelAround(reading, head, sides?.inner ?? [], { body, left, right, joint, organization })
  const isOwned = organization !== null || joint !== null
  const mechanism =
    left.ordinal !== null && isWeak(level) && !isOwned && right.series === null
      ? seriesBehind(reading, named, head)
      : null
  return {
    head,
    left,
    right,
    level,
    body,
    organization,
    joint,
    mechanism,
    series:
      joint?.name ??
      right.series ??
      mechanism?.name ??
      (!organization && left.inner.includes('caspian') ? 'Caspian' : null) ??
      (!organization && left.states.length >= 2 && level === 'summit'
        ? seriesOf(reading, left.first, head)
        : null),
    before: tokens[left.first - 1]?.lower ?? '',
    occasion: body !== null && isOccasion(reading, body, dateAt),
    coming:
      isComing(reading, left.first, head, dateAt) ||
      isOnly(reading, left.first, head) ||
      (tokens[head]!.capital && isSpecial(level) && isSetFor(reading, head, dateAt)),
    ofGroup: level === 'summit' && OF_GROUP.has(textOf(reading, head + 1, Math.min(head + 4, ceiling))),
    ofCouncil: organization === null && isCouncil(right.body) && isHeldThen(site, right, level),
  }
}

/** "summit of the GCC and the Central Asian countries" */
function sidesBehind(reading: Reading, named: Named, { body }: RightSide): Joint | null {
  const joint = body && jointBehind(reading, named, body, body.last)
  return joint && { ...joint, bodies: [body] }
}

const SECURITY_COUNCIL = 'organization/unsc'
/** "8162nd Meeting (AM)": no other body counts its meetings so far. */
const isCouncilMeeting = (ordinal: number | null, noun: string): boolean =>
  ordinal !== null && ordinal >= 1000 && noun === 'meeting'

type Sides = Pick<Around, 'body' | 'left' | 'right'>

function ownerOf(
  reading: Reading,
  known: readonly Naming[],
  head: number,
  { body, left, right }: Sides,
): Naming | null {
  const owner = convener(reading, body ?? right.body ?? left.body)
  if (owner) return owner
  const { lower } = reading.tokens[head]!
  const level = levelOf(lower, [...left.inner, ...right.inner])
  const regions =
    level === 'summit' || level === 'special-summit' ? regionsBody(reading, known, left.inner) : null
  return (
    regions ??
    (isCouncilMeeting(left.ordinal, lower) ? (known.find((n) => n.ref === SECURITY_COUNCIL) ?? null) : null)
  )
}

/** "A meeting of the Council of Ministers was held on 4 May": a day is said, or a note opens with it. */
function isHeldThen(site: Site, right: RightSide, level: MeetingLevel): boolean {
  const { head, dateAt, ceiling } = site
  const { tokens, sentences, sentenceOf } = site.reading
  if (tokens[head]!.capital && sentences[sentenceOf[head]!]!.first === head) return true
  if (level === 'session') return false
  for (let i = right.last; i < ceiling; i++) if (dateAt[i] !== undefined) return true
  return false
}

/** @param between words between two sides and the noun: "US–Africa | Leaders' | Summit" */
function levelAround(
  reading: Reading,
  head: number,
  between: readonly string[],
  { body, left, right, joint, organization }: Sides & Pick<Around, 'joint' | 'organization'>,
): MeetingLevel {
  const council = left.body ?? (isCouncil(right.council) ? right.council : right.body)
  if (council && council.ref !== organization?.ref && (organization || !joint))
    return councilLevel(council.name, left.inner)
  const { lower, sense } = reading.tokens[head]!
  if (body) return sense.gathering === 'summit' ? 'summit' : 'forum'
  return levelOf(lower, [...left.inner, ...between, ...right.inner])
}
