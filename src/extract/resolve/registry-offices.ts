/** What the registry says of an actor's office: whose it is, where the document names that state or body. */
import type { PersonFact } from '../../model/registry.ts'
import { ownerRef } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import type { PersonNaming } from '../recognize/people.ts'
import { remember } from '../remember.ts'
import type { Entity } from './entities.ts'

export type Index = {
  reading: Reading
  entities: readonly Entity[]
  people: readonly PersonNaming[]
  /** Entity of each person naming; -1 dropped. */
  actorOf: readonly number[]
  /** Entity of a ref ("state/KAZ"), or -1. */
  entityOf: (ref: string) => number
  year: number | null
  /** The state that the document speaks of most by far, or null. */
  mainState: number | null
  /** The state whose paper it is by its first lines, or null. */
  masthead: number | null
  /** The body that it names most by far, or null. */
  mainBody: number | null
}

/** Registry entries for an actor that the year allows; dates rank a reading, they never exclude the only one. */
function factsFor(index: Index, actor: number): PersonFact[] {
  const entity = index.entities[actor]!
  if (entity.registry) return [index.reading.lexicon.people.get(entity.registry)!]
  return entity.person!.candidates.filter(
    (f) =>
      entity.person!.parts.length > 1 ||
      entity.person!.parts.every(
        (p) => p === lower(f.family) || f.family === null || lower(f.family)?.endsWith(p),
      ),
  )
}

const lower = (s: string | null) => s?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() ?? null

/** What sort of office a title is, however worded: "Minister of Foreign Affairs" → foreign. */
export const officeKind = remember((title): string => {
  const t = title.toLowerCase().replace(/-/g, ' ')
  if (/prime minister|premier|chairman of the cabinet|head of government/.test(t)) return 'premier'
  if (/foreign|external affairs|secretary of state/.test(t)) return 'foreign'
  if (/vice president/.test(t)) return 'vice'
  if (/president|head of state|leader/.test(t)) return 'president'
  if (/king|emperor|agong|sultan|emir|amir/.test(t)) return 'monarch'
  if (/secretary general/.test(t)) return 'secretary-general'
  if (/executive director/.test(t)) return 'executive-director'
  return t
})

/** An office of the registry with the entity it is of; -1 where none is named. */
type Hit = { person: PersonFact; office: PersonFact['offices'][number]; whose: number }

/** The registry's offices of an actor that a title can mean. */
function hitsFor(index: Index, actor: number, title: string | null): Hit[] {
  const kind = title === null ? null : officeKind(title)
  const hits: Hit[] = []
  for (const person of factsFor(index, actor))
    for (const office of person.offices)
      if (kind === null || officeKind(office.title) === kind)
        hits.push({ person, office, whose: index.entityOf(ownerRef(office.of)) })
  return hits
}

const inOffice = ({ year }: Index, office: PersonFact['offices'][number]): boolean =>
  year !== null &&
  (!office.from || Number(office.from.slice(0, 4)) <= year) &&
  (!office.to || Number(office.to.slice(0, 4)) >= year)

/** The state or body that the registry gives for an actor with this title, where the document names it. */
export function byRegistry(
  index: Index,
  actor: number,
  title: string | null,
): { whose: number; person: PersonFact } | null {
  const named = hitsFor(index, actor, title).filter((h) => h.whose >= 0)
  const fits = named.filter((h) => inOffice(index, h.office))
  const pool = fits.length > 0 ? fits : named
  const owners = new Set(pool.map((h) => h.whose))
  const people = new Set(pool.map((h) => h.person.id))
  if (owners.size !== 1 || (people.size > 1 && index.entities[actor]!.person!.parts.length < 2)) return null
  return { whose: pool[0]!.whose, person: pool[0]!.person }
}

/** Whether the registry knows the actor's office, and the document names no state or body that it is of. */
export function isKnownElsewhere(index: Index, actor: number, title: string | null): boolean {
  const hits = hitsFor(index, actor, title).filter((h) => inOffice(index, h.office))
  return hits.length > 0 && hits.every((h) => h.whose < 0)
}
