/** Gatherings over documents: one series and level, and the same number or the same time, with nothing against it. */

import { type DateSpan, earliest, latest } from '../model/dates.ts'
import type { ObjectionId, Signal } from '../model/review.ts'
import { fold } from '../text/fold.ts'
import { type Group, groupOf, type Judge } from './group.ts'
import { type Occurrence, shared } from './occurrence.ts'
import { slug } from './slug.ts'

/** Levels of which a body holds many a year: the year alone does not tell which. */
const FREQUENT = new Set(['meeting', 'conference', 'forum', 'dialogue', 'session', 'experts'])

/** A name with a number or a year says which gathering it is; another stands for itself until more is known. */
export function meetingBase(o: Occurrence): string {
  const { registry, name } = o.entity
  if (registry) return `#${registry}`
  return /\d/.test(name) ? slug(name) : `${slug(name)}\0${o.document}\0${o.index}`
}

export const groupMeetings = (base: string, occurrences: readonly Occurrence[]): Group[] => [
  groupOf(base, occurrences),
]

export const meetingBlocks = (group: Group): string[] => {
  const { series, level } = group.occurrences[0]!.entity
  return series ? [`${fold(series)}|${level ?? ''}`] : []
}

const values = <T>(group: Group, pick: (o: Occurrence) => T | null | undefined): T[] => [
  ...new Set(group.occurrences.map(pick).filter((v): v is T => v !== null && v !== undefined)),
]

function compare<T>(
  a: Group,
  b: Group,
  pick: (o: Occurrence) => T | null | undefined,
  same: (x: T, y: T) => boolean,
) {
  const [x, y] = [values(a, pick), values(b, pick)]
  if (x.length === 0 || y.length === 0) return null
  return x.some((v) => y.some((w) => same(v, w)))
}

const touch = (a: DateSpan, b: DateSpan) =>
  earliest(a.from) <= latest(b.to) && earliest(b.from) <= latest(a.to)

export const judgeMeetings: Judge = (a, b) => {
  if (a.registry && b.registry) return null
  const { series, level } = a.occurrences[0]!.entity
  const frequent = FREQUENT.has(level ?? 'meeting')
  const ordinal = compare(
    a,
    b,
    (o) => o.entity.ordinal,
    (x, y) => x === y,
  )
  const date = compare(a, b, (o) => o.entity.date, touch)
  const exact = [a, b].every((g) => values(g, (o) => o.entity.date).some((d) => d.precision !== 'year'))
  const city = compare(
    a,
    b,
    (o) => o.entity.city,
    (x, y) => fold(x) === fold(y),
  )
  const signals: Signal[] = [
    { signal: 'series', detail: `${series}, ${level}` },
    ...(ordinal ? [{ signal: 'ordinal' as const }] : []),
    ...(date ? [{ signal: 'date' as const }] : []),
    ...(city ? [{ signal: 'city' as const }] : []),
  ]
  const objections: ObjectionId[] = [
    ...(ordinal === false ? (['other-ordinal'] as const) : []),
    ...(date === false ? (['other-date'] as const) : []),
    // Cities are renamed: with the number or the day known they decide nothing.
    ...(city === false && !ordinal && !(date && exact) ? (['other-city'] as const) : []),
    ...(shared(a.profile.documents, b.profile.documents).length > 0 ? (['named-together'] as const) : []),
  ]
  const told = ordinal === true || (date === true && (exact || !frequent))
  // Two of one series that are plainly two are no near miss.
  if (objections.includes('other-ordinal') || (objections.includes('other-date') && !ordinal)) return null
  if (objections.includes('named-together') && !ordinal) return null
  const same = told && objections.length === 0
  return {
    same,
    onlyIfSole: ordinal !== true,
    signals,
    objections: same ? [] : objections.length > 0 ? objections : ['second-signal'],
  }
}
