/**
 * Which gathering a naming means: body + level + ordinal, or body + level + date. Same ordinal of another series is
 * another gathering; the registry completes days and the full name, but only what the text supports.
 */
import type { DateSpan } from '../../model/dates.ts'
import { fold } from '../../text/fold.ts'
import type { AnchoredDate } from '../anchor-dates.ts'
import type { Naming, Reading } from '../reading.ts'
import type { MeetingNaming } from '../recognize/meeting-naming.ts'
import { bySentence, dateByReference, dateByStory, ownDate } from './meeting-dates.ts'
import type { Draft, MeetingEntity } from './meeting-draft.ts'
import { meetingName } from './meeting-names.ts'
import { isPlanned, postponed } from './meeting-plans.ts'
import { complete, factFor } from './meeting-registry.ts'

const isFresh = (reading: Reading, naming: MeetingNaming) =>
  naming.indefinite ||
  reading.tokens
    .slice(Math.max(0, naming.first - 1), naming.first + 2)
    .some((t) => /^(?:next|another|previous|following)$/.test(t.lower))

/** "the SCO talks" beside "the SCO summit": a vague word for a gathering told already. */
const vague = (a: Draft, b: Draft) =>
  (a.level === 'meeting' || b.level === 'meeting') &&
  a.body !== null &&
  (a.ordinal === null || b.ordinal === null)

function same(a: Draft, b: Draft): boolean {
  const b0 = b.namings[0]!
  if (a.date === null && (b0.yearShift !== null || b0.year !== null) && a.namings[0]!.first < b0.first)
    return false
  if (b.fresh && !(a.date && b.date) && !(a.ordinal !== null && a.ordinal === b.ordinal)) return false
  if (a.body !== b.body || !(a.level === b.level || vague(a, b))) return false
  if (a.ordinal !== null && b.ordinal !== null) return a.ordinal === b.ordinal
  if (a.date && b.date) {
    const n = Math.min(a.date.from.length, b.date.from.length)
    return (
      a.date.from.slice(0, n) <= b.date.to.slice(0, n) && b.date.from.slice(0, n) <= a.date.to.slice(0, n)
    )
  }
  if (a.city && b.city) return fold(a.city) === fold(b.city)
  return a.city === null || b.city === null
}

/**
 * Resolves namings to gatherings, in the order of the text.
 * @param bodyOf names the body a naming without one belongs to (the body in focus), or null
 */
export function resolveMeetings(
  reading: Reading,
  namings: readonly MeetingNaming[],
  dates: readonly AnchoredDate[],
  published: DateSpan | null,
  bodyOf: (naming: MeetingNaming) => Naming | null,
): MeetingEntity[] {
  const drafts: Draft[] = []
  const told = bySentence(reading, namings)
  const days = bySentence(reading, dates)
  for (const naming of namings) {
    if (naming.bare) continue
    const body = naming.organization ?? (naming.series ? null : bodyOf(naming))
    const own = naming.yearShift === null ? ownDate(reading, naming, told, days) : null
    const draft = draftOf(reading, naming, body, own, published)
    const home = drafts.find((d) => same(d, draft))
    if (!home) {
      drafts.push(draft)
      continue
    }
    home.namings.push(naming)
    home.ordinal ??= draft.ordinal
    home.city ??= draft.city
    if (draft.date && (!home.date || (draft.date.precision === 'day' && home.date.precision !== 'day'))) {
      home.date = draft.date
      home.dateAt = draft.dateAt
    }
  }
  for (const draft of drafts) dateByReference(reading, draft, namings, told, days)
  for (const draft of drafts) {
    draft.planned = isPlanned(reading, draft, published)
    if (!draft.date && !draft.planned && draft.namings.every((m) => m.yearShift === null))
      dateByStory(reading, draft, days, published)
    complete(draft, factFor(reading, draft, published), published)
    if (draft.namings.some((m) => postponed(reading, m)))
      Object.assign(draft, { date: null, dateAt: null, planned: true })
    draft.name = meetingName(draft)
  }
  return drafts.filter(
    (d, i) =>
      drafts.findIndex((e) => e === d || (e.registry !== null && e.registry === d.registry)) === i ||
      !absorb(drafts, d),
  )
}

/** Two drafts that the registry shows to be one are joined. */
function absorb(drafts: Draft[], draft: Draft): boolean {
  const home = drafts.find((d) => d !== draft && d.registry === draft.registry)
  home?.namings.push(...draft.namings)
  return home !== undefined
}

function draftOf(
  reading: Reading,
  naming: MeetingNaming,
  body: Naming | null,
  own: AnchoredDate | null,
  published: DateSpan | null,
): Draft {
  let date = own?.value ?? null
  const base = published?.from.slice(0, 4)
  const year = naming.year ?? (naming.yearShift && base ? Number(base) + naming.yearShift : null)
  if (year && !date?.from.startsWith(String(year)))
    date = {
      from: String(year),
      to: String(year),
      precision: 'year',
      basis: naming.year ? 'stated' : 'document',
    }
  const city = naming.place?.kind === 'place' ? naming.place.name : null
  return {
    namings: [naming],
    registry: null,
    name: '',
    body: body?.ref ?? (naming.series ? `series/${fold(naming.series)}` : null),
    bodyName: body ? shortName(reading, body) : naming.series,
    level: naming.level,
    ordinal: naming.ordinal,
    date,
    dateAt: own && date === own.value ? { first: own.first, last: own.last } : null,
    city,
    planned: false,
    fresh: isFresh(reading, naming),
  }
}

function shortName(reading: Reading, body: Naming): string {
  const fact = reading.lexicon.organizations.get(body.ref.replace('organization/', ''))
  return fact?.acronym ?? body.name
}
