/** The entities of one document, each with every naming of it. */
import type { EntityKind } from '../../model/kinds.ts'
import type { Naming, Reading } from '../reading.ts'
import { wordsOf } from '../reading.ts'
import { meetingRule } from '../recognize/meeting-naming.ts'
import type { PersonNaming } from '../recognize/people.ts'
import { remember } from '../remember.ts'
import type { MeetingEntity } from './meeting-draft.ts'
import { resolvePeople } from './people.ts'
import type { Person } from './registry-people.ts'

/** @property nested inside a longer naming */
export type Place = { first: number; last: number; rule: string; nested: boolean }

/** All are written out alike, whatever their kind: the engine then reads them fastest. */
export type Entity = {
  kind: EntityKind
  /** What all its namings refer to: "state/KAZ", "organization/~steppe wire"; null for people and gatherings. */
  ref: string | null
  /** Registry id without its kind, or null. */
  registry: string | null
  name: string
  places: Place[]
  acronym: string | null
  /** Actors only. */
  person: Person | null
  /** Gatherings only. */
  meeting: MeetingEntity | null
}

// Lists that every stage reads are pushed together: `map` makes another sort of list once it is optimized, and all
// that is optimized for the first sort is thrown away then.

function placesOf(group: readonly Naming[]): Place[] {
  const places: Place[] = []
  for (const { first, last, rule, nested } of group) places.push({ first, last, rule, nested })
  return places
}

/** Longest-named first; registry names win. */
function named(reading: Reading, kind: EntityKind, group: readonly Naming[]): Entity {
  const { ref } = group[0]!
  const id = ref.slice(kind.length + 1)
  const registry = id.startsWith('~') ? null : id
  let { name } = group[0]!
  if (!registry) for (const other of group) if (other.name.length > name.length) name = other.name
  const acronym = kind === 'organization' ? acronymOf(reading, group) : null
  return { kind, ref, registry, name, places: placesOf(group), acronym, person: null, meeting: null }
}

/** The first entity of a kind among some, or null. */
export function firstOfKind(
  entities: readonly Entity[],
  refs: readonly number[],
  kind: EntityKind,
): number | null {
  for (const ref of refs) if (entities[ref]!.kind === kind) return ref
  return null
}

/** What stands in brackets behind a name: "Ministry of Foreign Affairs (Nepal)" → "Nepal". */
export const bracketed = (name: string): string | undefined =>
  name.endsWith(')') ? /\(([^)]+)\)$/.exec(name)?.[1] : undefined

/** The state of a name, by its index; -1 for none. */
export const stateNamed = (entities: readonly Entity[], name: string | undefined): number =>
  name === undefined ? -1 : entities.findIndex((e) => e.kind === 'state' && e.name === name)

const isShortForm = remember(
  (words) => /^[A-Z][A-Za-z0-9+-]{1,8}$/.test(words) && /[A-Z].*[A-Z0-9]/.test(words),
)

/** The first short form with two capitals under which a body is named. */
function acronymOf(reading: Reading, group: readonly Naming[]): string | null {
  for (const { first, last } of group) {
    const start = reading.tokens[first]!.start
    if (reading.tokens[last - 1]!.end - start > 9) continue
    const words = wordsOf(reading, first, last)
    if (isShortForm(words)) return words
  }
  return null
}

/** Groups states and organizations by what they refer to, people by resolution; meetings come resolved. */
export function collectEntities(
  reading: Reading,
  names: readonly Naming[],
  people: readonly PersonNaming[],
  meetings: readonly MeetingEntity[],
): Entity[] {
  const groups = new Map<string, Naming[]>()
  for (const naming of names) {
    if (naming.kind !== 'state' && naming.kind !== 'organization') continue
    const group = groups.get(naming.ref)
    if (group) group.push(naming)
    else groups.set(naming.ref, [naming])
  }
  const entities: Entity[] = []
  for (const group of groups.values()) entities.push(named(reading, group[0]!.kind as EntityKind, group))
  for (const person of resolvePeople(reading, people)) {
    const places = placesOf(person.namings.map((n) => people[n]!))
    const { registry, name } = person
    entities.push({ kind: 'actor', ref: null, registry, name, places, acronym: null, person, meeting: null })
  }
  for (const meeting of meetings) {
    const places: Place[] = []
    for (const naming of meeting.namings) {
      const { first, last } = naming
      places.push({ first, last, rule: meetingRule(naming), nested: false })
    }
    const { registry, name } = meeting
    entities.push({
      kind: 'meeting',
      ref: null,
      registry,
      name,
      places,
      acronym: null,
      person: null,
      meeting,
    })
  }
  return entities
}
