/** One person however named: "Deputy Prime Minister Prak Sokhonn", "Sokhonn", "[Sokhonn]". */
import type { PersonFact } from '../../model/registry.ts'
import { fold } from '../../text/fold.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Lexicon } from '../lexicon.ts'
import type { PersonNaming } from '../recognize/people.ts'

export type Person = {
  /** Indexes into the namings, in the order of the text. */
  namings: number[]
  /** The fullest form seen. */
  name: string
  parts: string[]
  /** Registry id, once it is beyond doubt. */
  registry: string | null
}

const subset = (small: readonly string[], large: readonly string[]) => small.every((p) => large.includes(p))

/** Fuller forms first, so that a part finds the whole it belongs to. */
function clusterFull(namings: readonly PersonNaming[]): Person[] {
  const people: Person[] = []
  const order = namings
    .map((n, i) => ({ n, i }))
    .filter(({ n }) => n.parts.length >= 2)
    .toSorted((a, b) => b.n.parts.length - a.n.parts.length || a.i - b.i)
  for (const { n, i } of order) {
    const homes = people.filter((p) => subset(n.parts, p.parts))
    if (homes.length === 1) homes[0]!.namings.push(i)
    else people.push({ namings: [i], name: n.name, parts: n.parts, registry: null })
  }
  return people
}

/** A single name goes to the one person that bears it; among several to the one named last before it. */
function placeParts(people: Person[], namings: readonly PersonNaming[]): void {
  namings.forEach((n, i) => {
    if (n.parts.length !== 1) return
    const homes = people.filter((p) => p.parts.includes(n.parts[0]!))
    const before = (p: Person) => Math.max(...p.namings.filter((k) => k < i), -1)
    const home = homes.length > 1 ? homes.toSorted((a, b) => before(b) - before(a))[0] : homes[0]
    if (home) home.namings.push(i)
    else if (n.sure || n.last - n.first > 1)
      people.push({ namings: [i], name: n.name, parts: n.parts, registry: null })
  })
}

/** Registry people whose name has all the parts; a single part must be the family's or the only name. */
export function registryCandidates(lexicon: Lexicon, person: Person): PersonFact[] {
  const ids = lexicon.nameParts.get(person.parts.at(-1)!) ?? []
  const more = lexicon.nameParts.get(person.parts[0]!) ?? []
  const facts = [...new Set([...ids, ...more])].map((id) => lexicon.people.get(id)!)
  return facts.filter((fact) =>
    [fact.name, ...fact.aliases].some((name) => {
      const parts = tokenize(name).map((t) => fold(t.text))
      return (
        subset(person.parts, parts) ||
        (person.parts.length >= 2 && parts.length >= 2 && subset(parts, person.parts))
      )
    }),
  )
}

/** Groups namings into people. Namings that fit nobody are dropped: doubt yields nothing. */
export function resolvePeople(namings: readonly PersonNaming[], lexicon: Lexicon): Person[] {
  const people = clusterFull(namings)
  placeParts(people, namings)
  for (const person of people) {
    person.namings.sort((a, b) => a - b)
    const candidates = person.parts.length >= 2 ? registryCandidates(lexicon, person) : []
    if (candidates.length === 1) person.registry = candidates[0]!.id
  }
  return people.toSorted((a, b) => a.namings[0]! - b.namings[0]!)
}
