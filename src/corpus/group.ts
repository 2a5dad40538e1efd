/** Occurrences taken for one entity so far, and what a judge says of two such groups. */
import type { ObjectionId, Side, Signal } from '../model/review.ts'
import { groupBy } from './group-by.ts'
import { joinProfiles, type Occurrence, type Profile, profileOf } from './occurrence.ts'

export type Group = {
  /** For order only; the graph's key is made from the name when all is joined. */
  key: string
  occurrences: readonly Occurrence[]
  /** Distinct, sorted. */
  names: readonly string[]
  registry: string | null
  profile: Profile
}

export type Verdict = {
  same: boolean
  /** Joined only if it is the only such partner: a short form fits many. */
  onlyIfSole: boolean
  signals: Signal[]
  objections: ObjectionId[]
}

/** What speaks for and against two groups being one; null where nothing does. Symmetric. */
export type Judge = (a: Group, b: Group) => Verdict | null

export const occurrenceId = (o: { document: string; index: number }): string => `${o.document}\0${o.index}`

export function groupOf(key: string, occurrences: readonly Occurrence[]): Group {
  return {
    key,
    occurrences,
    names: [...new Set(occurrences.map((o) => o.entity.name))].toSorted(),
    registry: occurrences.find((o) => o.entity.registry)?.entity.registry ?? null,
    profile: joinProfiles(occurrences.map(profileOf)),
  }
}

/** The occurrences of each name, for a report. */
export function sidesOf(occurrences: readonly Occurrence[]): Side[] {
  const byName = groupBy(occurrences, (o) => o.entity.name)
  return [...byName.keys()].toSorted().map((name) => sideOf(name, byName.get(name)!))
}

/** What a report says of some occurrences under a name. */
export function sideOf(name: string, occurrences: readonly Occurrence[]): Side {
  const named = occurrences.find((o) => o.entity.mentions.length > 0)
  const mention = named?.entity.mentions[0]
  return {
    name,
    documents: [...new Set(occurrences.map((o) => o.document))].toSorted(),
    at: named && mention ? { document: named.document, start: mention.start, end: mention.end } : null,
  }
}
