/** The entities of one document, each with every naming of it. */
import type { EntityKind } from '../../model/kinds.ts'
import type { Naming, Reading } from '../reading.ts'
import { wordsOf } from '../reading.ts'
import { meetingRule } from '../recognize/meeting-naming.ts'
import type { PersonNaming } from '../recognize/people.ts'
import type { MeetingEntity } from './meeting-draft.ts'
import { type Person, resolvePeople } from './people.ts'

export type Place = { first: number; last: number; rule: string }

export type Entity = {
  kind: EntityKind
  /** Registry id without its kind, or null. */
  registry: string | null
  name: string
  places: Place[]
  acronym?: string
  person?: Person
  meeting?: MeetingEntity
}

/** Longest-named first; registry names win. */
function named(reading: Reading, kind: EntityKind, group: readonly Naming[]): Entity {
  const ref = group[0]!.ref.slice(kind.length + 1)
  const registry = ref.startsWith('~') ? null : ref
  const name = registry
    ? group[0]!.name
    : group.map((n) => n.name).toSorted((a, b) => b.length - a.length)[0]!
  const acronym = kind === 'organization' ? acronymOf(reading, group) : undefined
  const places = group.map(({ first, last, rule }) => ({ first, last, rule }))
  return { kind, registry, name, places, ...(acronym ? { acronym } : {}) }
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

/** The first short form with two capitals under which a body is named. */
function acronymOf(reading: Reading, group: readonly Naming[]): string | undefined {
  for (const { first, last } of group) {
    const start = reading.tokens[first]!.start
    if (reading.tokens[last - 1]!.end - start > 9) continue
    const words = wordsOf(reading, first, last)
    if (/^[A-Z][A-Za-z0-9+-]{1,8}$/.test(words) && /[A-Z].*[A-Z0-9]/.test(words)) return words
  }
  return undefined
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
  const entities = [...groups.values()].map((group) => named(reading, group[0]!.kind as EntityKind, group))
  for (const person of resolvePeople(people, reading.lexicon)) {
    const places = person.namings.map((n) => ({
      first: people[n]!.first,
      last: people[n]!.last,
      rule: people[n]!.rule,
    }))
    entities.push({ kind: 'actor', registry: person.registry, name: person.name, places, person })
  }
  for (const meeting of meetings) {
    const places = meeting.namings.map((n) => ({ first: n.first, last: n.last, rule: meetingRule(n) }))
    entities.push({ kind: 'meeting', registry: meeting.registry, name: meeting.name, places, meeting })
  }
  return entities
}
