/** The registry's gathering that a text means, and what it completes: days, city, ordinal. */
import type { DateSpan } from '../../model/dates.ts'
import type { MeetingFact } from '../../model/registry.ts'
import { fold } from '../../text/fold.ts'
import { dayNumber } from '../calendar.ts'
import type { Reading } from '../reading.ts'
import type { MeetingLevel } from '../recognize/meeting-naming.ts'
import type { Draft } from './meeting-draft.ts'

const REGISTRY_LEVELS: Partial<Record<MeetingLevel, string[]>> = {
  summit: ['summit'],
  ministerial: ['ministerial'],
  'special-ministerial': ['special-ministerial'],
  'informal-ministerial': ['informal-ministerial'],
  'heads-of-government': ['heads-of-government'],
  forum: ['summit', 'ministerial'],
  session: ['session'],
}

const ANY_LEVEL = Object.values(REGISTRY_LEVELS).flat()

/** Held within two months before the document: what a report without a date speaks of. */
const recent = (fact: MeetingFact, published: DateSpan) =>
  fact.to.length === 10 && published.to.length === 10 && dayNumber(published.to) - dayNumber(fact.to) <= 60

/** Held before the document, or within two months behind it. */
const isTold = (fact: MeetingFact, published: DateSpan) =>
  fact.from <= published.to ||
  (fact.from.length === 10 &&
    published.to.length === 10 &&
    dayNumber(fact.from) - dayNumber(published.to) <= 60)

const isNear = (fact: MeetingFact, published: DateSpan) =>
  fact.from.length === 10 &&
  published.to.length === 10 &&
  Math.abs(dayNumber(fact.from) - dayNumber(published.to)) <= 60

const bodyId = ({ body }: Pick<Draft, 'body'>): string | null =>
  body?.startsWith('organization/') ? body.slice('organization/'.length) : null

/** The registry's gathering that the text means, or null where it leaves a choice. */
export function factFor(reading: Reading, draft: Draft, published: DateSpan | null): MeetingFact | null {
  const id = bodyId(draft)
  // "The SCO met in Astana on 4 July": the day tells which of its gatherings that was.
  const byDay =
    draft.level === 'meeting' && draft.namings.some((n) => n.told) && draft.date?.precision === 'day'
  const levels = byDay ? ANY_LEVEL : REGISTRY_LEVELS[draft.level]
  if (!id || !levels) return null
  const { ordinal } = draft
  const facts = (reading.lexicon.meetingsOf.get(id) ?? []).filter(
    (f) => (ordinal === null || f.ordinal === ordinal) && levels.includes(f.level),
  )
  const reckoned = reckonedFact(draft, facts)
  if (reckoned) return reckoned
  const year = draft.date?.from.slice(0, 4)
  const fits = facts.filter((f) => {
    if (year && f.from.slice(0, 4) > year) return false
    if (year && f.to.slice(0, 4) < (draft.date?.to ?? year).slice(0, 4) && f.to.slice(0, 4) < year)
      return false
    if (
      draft.city &&
      f.city &&
      ordinal === null &&
      fold(f.city) !== fold(draft.city) &&
      fold(f.cityThen ?? '') !== fold(draft.city)
    )
      return false
    if (ordinal === null && !year) {
      if (draft.city) return Boolean(f.city) && (!published || isTold(f, published))
      return published !== null && f.from <= published.to && recent(f, published)
    }
    return true
  })
  const dated = fits.filter((f) => {
    if (!draft.date || draft.date.precision === 'year') return true
    const n = Math.min(draft.date.from.length, f.from.length)
    return draft.date.from.slice(0, n) <= f.to.slice(0, n) && f.from.slice(0, n) <= draft.date.to.slice(0, n)
  })
  // "the SCO summit in Bishkek", told in these days: that of several there which is near.
  if (dated.length > 1 && draft.city && ordinal === null && !year && published) {
    const near = dated.filter((f) => isNear(f, published))
    if (near.length === 1) return near[0]!
  }
  return dated.length === 1 ? dated[0]! : fits.length === 1 && ordinal !== null ? fits[0]! : null
}

/**
 * "A year earlier, at the second summit in Suva": a year counted from another may be one off; number and city tell.
 * @param facts those of the number
 */
function reckonedFact({ date, ordinal, city }: Draft, facts: readonly MeetingFact[]): MeetingFact | null {
  if (date?.precision !== 'year' || date.basis !== 'inferred' || ordinal === null || city === null)
    return null
  const fits = facts.filter(
    (f) =>
      Math.abs(Number(f.from.slice(0, 4)) - Number(date.from)) === 1 &&
      (fold(f.city ?? '') === fold(city) || fold(f.cityThen ?? '') === fold(city)),
  )
  return fits.length === 1 ? fits[0]! : null
}

/** "the 77th session, in September": the year of a month that the text leaves open is that of the number. */
export function settleYear(reading: Reading, { body, level, ordinal, date }: Draft): DateSpan | null {
  if (date?.basis !== 'document' || date.precision !== 'month' || ordinal === null) return date
  const levels = REGISTRY_LEVELS[level] ?? []
  const [fact, ...others] = (reading.lexicon.meetingsOf.get(bodyId({ body }) ?? '') ?? []).filter(
    (f) => f.ordinal === ordinal && levels.includes(f.level),
  )
  const year = fact?.from.slice(0, 4)
  if (!year || others.length > 0 || Math.abs(Number(year) - Number(date.from.slice(0, 4))) !== 1) return date
  const settled = `${year}${date.from.slice(4)}`
  return fact!.from.startsWith(settled.slice(0, fact!.from.length))
    ? { ...date, from: settled, to: settled }
    : date
}

/** Years back to which a text may tell of a gathering as one to come. */
const SINCE = 5

const yearsBetween = (a: Pick<DateSpan, 'from'>, b: Pick<DateSpan, 'from'>): number =>
  Number(b.from.slice(0, 4)) - Number(a.from.slice(0, 4))

/** Completes a past gathering's days from the registry; a planned one keeps the text's own precision. */
export function complete(draft: Draft, fact: MeetingFact | null, published: DateSpan | null): void {
  if (!fact) return
  draft.registry = fact.id
  if (draft.level === 'meeting') draft.level = fact.level as MeetingLevel
  const told = draft.namings.every((n) => n.told)
  if (!told && draft.ordinal === null && fact.ordinal !== null && draft.date?.precision === 'day')
    draft.ordinal = fact.ordinal
  // "Two years ago she invited him to the sixth summit": held since then.
  const isOver =
    published !== null &&
    draft.ordinal !== null &&
    fact.to < published.from &&
    yearsBetween(fact, published) <= SINCE
  if (isOver) draft.planned = false
  const past = !draft.planned && (!published || fact.from.slice(0, published.to.length) <= published.to)
  // A session lasts for months: the day beside it is that of what was said there.
  const isLong = draft.level === 'session' && fact.from.length === 4
  // "on the eve of the 13th summit": the year of one that is near, and no more.
  const numbered = draft.ordinal !== null && !draft.date && !draft.planned
  if (numbered && !past && published && isNear(fact, published)) {
    const year = fact.from.slice(0, 4)
    draft.date = { from: year, to: year, precision: 'year', basis: 'registry' }
    return
  }
  if (!past || (draft.date?.precision === 'day' && !isLong)) return
  if (draft.date && draft.date.from.length > fact.from.length && !isLong) return
  // Counted one off: no more than the year is put right, as the story counts from it.
  if (draft.date?.precision === 'year' && draft.date.from !== fact.from.slice(0, 4) && !isLong) {
    const year = fact.from.slice(0, 4)
    draft.date = { from: year, to: year, precision: 'year', basis: draft.date.basis }
    return
  }
  if (isLong) draft.dateAt = null
  draft.date = {
    from: fact.from,
    to: fact.to,
    precision: fact.from.length === 10 ? 'day' : fact.from.length === 7 ? 'month' : 'year',
    basis: 'registry',
  }
  draft.city ??= fact.cityThen ?? fact.city
}

/** The registry knows this very gathering and so its days. */
export const isRegistered = (reading: Reading, draft: Draft) =>
  draft.ordinal !== null &&
  (reading.lexicon.meetingsOf.get(bodyId(draft) ?? '') ?? []).some(
    (f) => f.ordinal === draft.ordinal && (REGISTRY_LEVELS[draft.level] ?? []).includes(f.level),
  )

/** "The East Asia Summit opened on 13 November 2014" is not "the first East Asia Summit", which the registry has in 2005. */
export function isOfOtherYear(reading: Reading, a: Draft, b: Draft): boolean {
  const [numbered, dated] = a.ordinal === null ? [b, a] : [a, b]
  const day = dated.date
  if (numbered.ordinal === null || dated.ordinal !== null || numbered.date || !day) return false
  const fact = (reading.lexicon.meetingsOf.get(bodyId(numbered) ?? '') ?? []).find(
    (f) => f.ordinal === numbered.ordinal && (REGISTRY_LEVELS[numbered.level] ?? []).includes(f.level),
  )
  return (
    fact !== undefined &&
    (fact.to.slice(0, 4) < day.from.slice(0, 4) || fact.from.slice(0, 4) > day.to.slice(0, 4))
  )
}
