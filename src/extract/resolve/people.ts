/** One person however named: "Deputy Prime Minister Prak Sokhonn", "Sokhonn", "[Sokhonn]". */
import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import type { PersonNaming } from '../recognize/people.ts'
import { remember } from '../remember.ts'
import { type Apart, apartIn } from './apart.ts'
import { byInitials, type Person, registryCandidates, subset } from './registry-people.ts'

const namesFathers = remember((name) => / (?:bin|ibn|bint) /i.test(name))

/** "Mohammed bin Salman bin Abdulaziz": what stands between the own name and the last is the fathers'. */
function fits(parts: readonly string[], person: Person): boolean {
  if (!subset(parts, person.parts)) return false
  if (parts[0] === person.parts[0] || (parts.length === 1 && parts[0] === person.parts.at(-1))) return true
  return !namesFathers(person.name)
}

/** People by each part of their name. */
type ByPart = Map<string, Person[]>

/** Whoever was met so far, all and by each part of their name. */
type Known = { people: Person[]; byPart: ByPart; lexicon: Lexicon }

function admit({ name, parts }: PersonNaming, i: number, { people, byPart, lexicon }: Known): void {
  const candidates = registryCandidates(lexicon, { name, parts })
  const person: Person = { namings: [i], name, parts, candidates, registry: null }
  people.push(person)
  for (const part of new Set(person.parts)) {
    const bearers = byPart.get(part)
    if (bearers) bearers.push(person)
    else byPart.set(part, [person])
  }
}

/** The bearers of the rarest part: whoever bears all parts is among them. */
function fewest(parts: readonly string[], byPart: ByPart): readonly Person[] {
  let least: readonly Person[] | null = null
  for (const part of parts) {
    const bearers = byPart.get(part) ?? []
    if (!least || bearers.length < least.length) least = bearers
  }
  return least ?? []
}

/** Fuller forms first, so that a part finds the whole it belongs to. */
function clusterFull(namings: readonly PersonNaming[], known: Known, apart: Apart): void {
  const order = namings
    .map((n, i) => ({ n, i }))
    .filter(({ n }) => n.parts.length >= 2)
    .toSorted((a, b) => b.n.parts.length - a.n.parts.length || a.i - b.i)
  for (const { n, i } of order) {
    const homes = fewest(n.parts, known.byPart).filter((p) => fits(n.parts, p) && !apart(i, p))
    if (homes.length === 1) homes[0]!.namings.push(i)
    else admit(n, i, known)
  }
}

/** A single name goes to the one person that bears it; among several to the one named last before it. */
function placeParts(namings: readonly PersonNaming[], known: Known, apart: Apart): void {
  namings.forEach((n, i) => {
    if (n.parts.length !== 1) return
    const homes = (known.byPart.get(n.parts[0]!) ?? []).filter((p) => fits(n.parts, p) && !apart(i, p))
    // "King Salman" was told apart from a "Mohammed bin Salman": the bare name is his.
    const own = homes.find((p) => p.parts.length === 1)
    const home = own ?? (homes.length > 1 ? latestBefore(homes, i) : homes[0])
    if (home) home.namings.push(i)
    else if (n.sure || n.last - n.first > 1) admit(n, i, known)
  })
}

/** Of people who share a part, the one named last before naming i. */
function latestBefore(people: readonly Person[], i: number): Person {
  const before = (p: Person) => p.namings.reduce((last, k) => (k < i && k > last ? k : last), -1)
  const places = people.map(before)
  return people[places.indexOf(Math.max(...places))]!
}

/** Groups namings into people. Namings that fit nobody are dropped: doubt yields nothing. */
export function resolvePeople(reading: Reading, namings: readonly PersonNaming[]): Person[] {
  const { lexicon } = reading
  const apart = apartIn(reading, namings)
  const people: Person[] = []
  const known: Known = { people, byPart: new Map(), lexicon }
  clusterFull(namings, known, apart)
  placeParts(namings, known, apart)
  for (const person of people) {
    person.namings.sort((a, b) => a - b)
    const candidates = person.parts.length >= 2 ? person.candidates : byInitials(lexicon, person)
    if (candidates.length === 1) person.registry = candidates[0]!.id
  }
  return people.toSorted((a, b) => a.namings[0]! - b.namings[0]!)
}
