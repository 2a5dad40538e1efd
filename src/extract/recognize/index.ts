/**
 * The recognizers in their order. Each sees what those before it found; where two claim the same words, the earlier
 * keeps them.
 */
import {
  byFirst,
  coverage,
  type DateNaming,
  type Naming,
  namingOf,
  nestedLike,
  type Reading,
} from '../reading.ts'
import type { Claim } from '../trace.ts'
import { findAcronyms } from './acronyms.ts'
import { findBodiesInContext } from './bodies-in-context.ts'
import { findDates } from './dates.ts'
import { findDefinedBodies } from './defined-bodies.ts'
import { withFullForms } from './full-forms.ts'
import { findKnownNames } from './known-names.ts'
import { type MeetingNaming, meetingRule } from './meeting-naming.ts'
import { findMeetings } from './meetings.ts'
import { findMinistries } from './ministries.ts'
import { namedGatherings } from './named-gatherings.ts'
import { findOffices, type OfficeNaming } from './offices.ts'
import { findOrganizations } from './organizations.ts'
import { findOwnSecretariats } from './own-secretariats.ts'
import { findPeople, type PersonNaming } from './people.ts'

export type Recognized = {
  dates: readonly DateNaming[]
  /** States, places, organizations; those inside a longer naming are marked nested. */
  names: readonly Naming[]
  meetings: readonly MeetingNaming[]
  offices: readonly OfficeNaming[]
  people: readonly PersonNaming[]
}

type Span = { first: number; last: number }

/** Asked for spans in the order of the text, the first of others that shares a token with each; null for none. */
function overlapping<T extends Span>(others: readonly T[]): (span: Span) => T | null {
  const ordered = inOrder(others)
  let next = 0
  return ({ first, last }) => {
    while (next < ordered.length && ordered[next]!.last <= first) next++
    const other = ordered[next]
    return other !== undefined && other.first < last ? other : null
  }
}

/** Longer namings cover shorter ones; a covered body stays as nested, other covered namings go. */
function overlay(
  reading: Reading,
  longer: readonly Naming[],
  shorter: readonly Naming[],
  keep: (inner: Naming, outer: Naming) => boolean,
): readonly Naming[] {
  if (longer.length === 0) return inOrder(shorter)
  const rest: Naming[] = []
  const over = overlapping(longer)
  for (const inner of inOrder(shorter)) {
    const outer = over(inner)
    const nested = outer !== null && keep(inner, outer)
    if (!outer) rest.push(inner)
    else if (nested) rest.push(nestedLike(inner))
    if (outer) noteLoss(reading, inner, outer, nested ? 'nested' : 'lost')
  }
  return merge(longer, rest)
}

const byPlace = (a: Span, b: Span) => a.first - b.first || b.last - a.last

/** In the order of the text; most lists already are. */
function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  for (let i = 1; i < spans.length; i++)
    if (byPlace(spans[i - 1]!, spans[i]!) > 0) return spans.toSorted(byPlace)
  return spans
}

/** Both lists as one in the order of the text; at the same place those of the first come first. */
function merge<T extends Span>(first: readonly T[], second: readonly T[]): readonly T[] {
  const [before, others] = [inOrder(first), inOrder(second)]
  if (before.length === 0) return others
  if (others.length === 0) return before
  const out: T[] = []
  let next = 0
  for (const span of before) {
    while (next < others.length && byPlace(others[next]!, span) < 0) out.push(others[next++]!)
    out.push(span)
  }
  while (next < others.length) out.push(others[next++]!)
  return out
}

function noteLoss(reading: Reading, claim: Claim, to: Claim, fate: 'nested' | 'lost'): void {
  reading.trace?.push({ about: 'claim', claim, fate, to, why: fate === 'lost' ? 'the words are taken' : '' })
}

/** Those of some claims that share no token with others. */
function clear<T extends Claim>(
  reading: Reading,
  claims: readonly T[],
  others: readonly (Span | Claim)[],
): readonly T[] {
  if (claims.length === 0 || others.length === 0) return claims
  const over = overlapping(others)
  return inOrder(claims).filter((claim) => {
    const other = over(claim)
    if (other) noteLoss(reading, claim, { rule: 'date', ...other }, 'lost')
    return other === null
  })
}

/** "Jun", "Jun.": no more than the month's name. */
const isMonth = (date: DateNaming) =>
  date.relative?.type === 'month' && date.relative.shift === null && date.last - date.first <= 2

function uncovered<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  if (spans.length === 0 || others.length === 0) return spans
  const over = overlapping(others)
  return inOrder(spans).filter((span) => over(span) === null)
}

export function recognize(reading: Reading): Recognized {
  const dates = findDates(reading)
  // Known names first: they cut the runs of capitals that the patterns below would glue.
  const known = findKnownNames(reading)
  // Ministries before other bodies: their state is part of what they are.
  const ministries = findMinistries(reading, known)
  const stated = overlay(reading, ministries, known, (inner) => inner.kind === 'state')
  // Bodies by head noun may enclose known bodies ("CICA Business Council") but not cut them.
  const headed = clear(reading, findOrganizations(reading, stated), ministries)
  const bodies = overlay(reading, findDefinedBodies(reading, merge(headed, stated)), headed, () => false)
  const { names, acronyms } = findAcronyms(
    reading,
    overlay(reading, bodies, stated, (inner) => inner.kind === 'organization'),
  )
  const named = overlay(reading, names, acronyms, () => false)
  // What is left of the capitals is a body only where its company says so.
  const shown = overlay(reading, findBodiesInContext(reading, named), named, () => false)
  const bodiesAll = withFullForms(
    reading,
    overlay(reading, findOwnSecretariats(reading, shown), shown, () => false),
  )
  const dateAt = byFirst(reading, dates)
  const conferences = namedGatherings(reading, bodiesAll, dateAt)
  const all =
    conferences.size === 0 ? bodiesAll : bodiesAll.filter((n) => n.nested || !isGathering(conferences, n))
  // Meetings enclose bodies; offices and people take what is left.
  const outer = all.filter((n) => !n.nested)
  const outermost = { cover: coverage(reading, outer), known: outer }
  const meetings = findMeetings(reading, outermost, dateAt, conferences)
  const offices = findOffices(reading, outermost)
  const gatherings = asNamings(meetings.filter((m) => !m.bare))
  const taken = overlay(reading, gatherings, all, () => true)
  // "Lei Jun", "Theresa May": a month alone is a part of the name it ends; other dates are none.
  const [months, rest] = [dates.filter(isMonth), dates.filter((d) => !isMonth(d))]
  const people = clear(reading, findPeople(reading, taken, offices), rest)
  // A city that is a part of somebody's name is no city: "Nguyen Van Hue".
  const cities = all.filter((n) => n.kind === 'place')
  const kept = clear(reading, cities, people)
  const stay = kept.length === cities.length ? all : all.filter((n) => n.kind !== 'place' || kept.includes(n))
  const told = uncovered(months, people)
  return {
    dates: merge(rest, told),
    names: nestIn(stay, gatherings),
    meetings,
    offices,
    people,
  }
}

const isGathering = (conferences: ReadonlyMap<number, MeetingNaming>, { kind, first, last }: Naming) =>
  kind === 'organization' && conferences.get(first)?.last === last

/** Gatherings as namings that take their words; all namings look alike to the engine. */
function asNamings(meetings: readonly MeetingNaming[]): Naming[] {
  const namings: Naming[] = []
  for (const meeting of meetings) {
    const { first, last } = meeting
    namings.push(namingOf({ kind: 'meeting', first, last, ref: '', name: '', rule: meetingRule(meeting) }))
  }
  return namings
}

/** Bodies and states inside a gathering's name are nested in it. */
function nestIn(names: readonly Naming[], gatherings: readonly Naming[]): readonly Naming[] {
  if (gatherings.length === 0) return names
  const over = overlapping(gatherings)
  return inOrder(names).map((n) => {
    const around = over(n)
    return around !== null && around.first <= n.first && n.last <= around.last ? nestedLike(n) : n
  })
}
