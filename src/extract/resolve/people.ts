/** One person however named: "Deputy Prime Minister Prak Sokhonn", "Sokhonn", "[Sokhonn]". */
import type { PersonFact } from '../../model/registry.ts'
import { fold } from '../../text/fold.ts'
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

function subset(small: readonly string[], large: readonly string[]): boolean {
  for (const part of small) if (!large.includes(part)) return false
  return true
}

/** "Mohammed bin Salman bin Abdulaziz": what stands between the own name and the last is the fathers'. */
function fits(parts: readonly string[], person: Person): boolean {
  if (!subset(parts, person.parts)) return false
  if (!/ (?:bin|ibn|bint) /i.test(person.name)) return true
  return parts[0] === person.parts[0] || (parts.length === 1 && parts[0] === person.parts.at(-1))
}

/** People by each part of their name. */
type ByPart = Map<string, Person[]>

function admit(person: Person, people: Person[], byPart: ByPart): void {
  people.push(person)
  for (const part of new Set(person.parts)) {
    const bearers = byPart.get(part)
    if (bearers) bearers.push(person)
    else byPart.set(part, [person])
  }
}

/** Fuller forms first, so that a part finds the whole it belongs to. */
function clusterFull(namings: readonly PersonNaming[], people: Person[], byPart: ByPart): void {
  const order = namings
    .map((n, i) => ({ n, i }))
    .filter(({ n }) => n.parts.length >= 2)
    .toSorted((a, b) => b.n.parts.length - a.n.parts.length || a.i - b.i)
  for (const { n, i } of order) {
    const homes = (byPart.get(n.parts[0]!) ?? []).filter((p) => fits(n.parts, p))
    if (homes.length === 1) homes[0]!.namings.push(i)
    else admit({ namings: [i], name: n.name, parts: n.parts, registry: null }, people, byPart)
  }
}

/** A single name goes to the one person that bears it; among several to the one named last before it. */
function placeParts(namings: readonly PersonNaming[], people: Person[], byPart: ByPart): void {
  namings.forEach((n, i) => {
    if (n.parts.length !== 1) return
    const homes = (byPart.get(n.parts[0]!) ?? []).filter((p) => fits(n.parts, p))
    const home = homes.length > 1 ? latestBefore(homes, i) : homes[0]
    if (home) home.namings.push(i)
    else if (n.sure || n.last - n.first > 1)
      admit({ namings: [i], name: n.name, parts: n.parts, registry: null }, people, byPart)
  })
}

/** Of people who share a part, the one named last before naming i. */
function latestBefore(people: readonly Person[], i: number): Person {
  const before = (p: Person) => p.namings.reduce((last, k) => (k < i && k > last ? k : last), -1)
  const places = people.map(before)
  return people[places.indexOf(Math.max(...places))]!
}

/** Registry people whose name has all the parts; a single part must be the family's or the only name. */
export function registryCandidates(lexicon: Lexicon, person: Person): PersonFact[] {
  const byLast = lexicon.nameParts.get(person.parts.at(-1)!)
  const byFirst = person.parts.length > 1 ? lexicon.nameParts.get(person.parts[0]!) : undefined
  const ids = byLast && byFirst ? new Set([...byLast, ...byFirst]) : (byLast ?? byFirst ?? [])
  const facts: PersonFact[] = []
  for (const id of ids)
    if (lexicon.spellings.get(id)!.some((known) => spells(person, known))) facts.push(lexicon.people.get(id)!)
  return facts
}

/** What stands before or behind a father's name: who has one is nobody else of the same first names. */
const FATHERS = /(?:^|[ -])(?:bin|ibn|bint|binti|o(?:g|ğ|gh)l[uyiı]|uulu|uly|q[iı]z[iı]|kyzy|gyzy)(?: |$)/i

/** Whether a name in a text and one of the registry are the same, one of them perhaps in full. */
function spells({ parts, name }: Person, known: readonly string[]): boolean {
  if (subset(parts, known)) return true
  if (parts.length < 2 || known.length < 2 || !subset(known, parts)) return false
  // "Heydar Aliyev-oglu Mammadov" is no Heydar Aliyev; "Claudia Sheinbaum Pardo" is Claudia Sheinbaum.
  return known.includes(parts.at(-1)!) || (!FATHERS.test(name) && known.every((part, i) => part === parts[i]))
}

/** The letters before a family name: "V.V. Putin" → v, v; none where a name is written out. */
function initialsOf(name: string): string[] {
  const before = /^((?:\p{Lu}\p{Ll}?\. ?)+)\p{Lu}/u.exec(name)?.[1]
  return before?.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** "V.V. Putin": the registry's people of that family whose own name starts so. */
function byInitials(lexicon: Lexicon, { name, parts }: Person): PersonFact[] {
  const [initial] = initialsOf(name)
  const [family] = parts
  if (initial === undefined || parts.length !== 1) return []
  const ids = lexicon.nameParts.get(family!) ?? []
  return [...new Set(ids)]
    .map((id) => lexicon.people.get(id)!)
    .filter((fact) => {
      const own = fold(fact.name).split(' ')
      const isFamily = fact.family === null ? own.includes(family!) : fold(fact.family) === family
      return isFamily && own.some((word) => word !== family && word.startsWith(initial))
    })
}

/** Groups namings into people. Namings that fit nobody are dropped: doubt yields nothing. */
export function resolvePeople(namings: readonly PersonNaming[], lexicon: Lexicon): Person[] {
  const people: Person[] = []
  const byPart: ByPart = new Map()
  clusterFull(namings, people, byPart)
  placeParts(namings, people, byPart)
  for (const person of people) {
    person.namings.sort((a, b) => a - b)
    const candidates =
      person.parts.length >= 2 ? registryCandidates(lexicon, person) : byInitials(lexicon, person)
    if (candidates.length === 1) person.registry = candidates[0]!.id
  }
  return people.toSorted((a, b) => a.namings[0]! - b.namings[0]!)
}
