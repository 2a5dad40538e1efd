/** An entity in one document, and what tells it from a namesake. */
import type { FactEntity, FactRelation, Facts } from '../extract/read-document.ts'
import { officeKind } from '../extract/resolve/registry-offices.ts'
import { type YearRange, yearsOf } from '../model/dates.ts'
import { slug } from './slug.ts'

export type Occurrence = { document: string; index: number; entity: FactEntity; facts: Facts }

/** What is known of an entity from all its relations. */
export type Profile = {
  /** States and bodies it belongs to. */
  affiliations: Set<string>
  /** "foreign @ KAZ": sorts of office with whose they are. */
  offices: Set<string>
  /** Gatherings it has to do with. */
  gatherings: Set<string>
  documents: Set<string>
  /** First and last year it is told of; null when no date is known. */
  years: YearRange | null
}

const refOf = (entity: FactEntity) => entity.registry ?? slug(entity.name)

/** Where a body belongs, and whose office an actor holds. */
const BELONGING = new Set(['holds-office', 'part-of'])

/** The relations of each entity of a document, made once a document. */
const relationsByEntity = new WeakMap<Facts, Map<number, FactRelation[]>>()

function relationsOf({ facts, index }: Occurrence): readonly FactRelation[] {
  let known = relationsByEntity.get(facts)
  if (!known) {
    known = new Map()
    for (const relation of facts.relations)
      for (const end of new Set([relation.from, relation.to])) {
        const list = known.get(end)
        if (list) list.push(relation)
        else known.set(end, [relation])
      }
    relationsByEntity.set(facts, known)
  }
  return known.get(index) ?? []
}

/** What one document tells of an entity. */
export function profileOf(occurrence: Occurrence): Profile {
  const { document, index, facts } = occurrence
  const profile: Profile = {
    affiliations: new Set(),
    offices: new Set(),
    gatherings: new Set(),
    documents: new Set([document]),
    years: facts.published && yearsOf(facts.published),
  }
  for (const relation of relationsOf(occurrence)) {
    if (relation.date) profile.years = span(profile.years, yearsOf(relation.date))
    const other = facts.entities[relation.from === index ? relation.to : relation.from]!
    if (other.kind === 'meeting') profile.gatherings.add(refOf(other))
    if (relation.from !== index || !BELONGING.has(relation.type)) continue
    profile.affiliations.add(refOf(other))
    for (const title of relation.title?.split('; ') ?? [])
      profile.offices.add(`${officeKind(title)} @ ${refOf(other)}`)
  }
  return profile
}

function span(a: YearRange | null, b: YearRange | null): YearRange | null {
  if (!a || !b) return a ?? b
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

/** Adds what another tells, in place. */
export function addProfile(profile: Profile, more: Profile): void {
  for (const set of ['affiliations', 'offices', 'gatherings', 'documents'] as const)
    for (const each of more[set]) profile[set].add(each)
  profile.years = span(profile.years, more.years)
}

/** What several documents tell together. */
export function joinProfiles(profiles: readonly Profile[]): Profile {
  const whole: Profile = {
    affiliations: new Set(),
    offices: new Set(),
    gatherings: new Set(),
    documents: new Set(),
    years: null,
  }
  for (const profile of profiles) addProfile(whole, profile)
  return whole
}

/** What two sets share, in order. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((x) => b.has(x)).toSorted()
}

/** Years between the times two are told of; 0 where they touch or one is unknown. */
export function yearsApart(a: Profile, b: Profile): number {
  if (!a.years || !b.years) return 0
  return Math.max(0, a.years.from - b.years.to, b.years.from - a.years.to)
}
