/** The registry made ready for reading: tries over names and indexes by what a rule asks for. Built once a run. */
import type { MeetingFact, OrganizationFact, PersonFact, Registry, StateFact } from '../model/registry.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'
import { createWordTable, oneCopy, plainWords, type WordTable } from '../text/word-table.ts'
import { remember } from './remember.ts'
import { addName, createTrie, opening, type TokenTrie } from './token-trie.ts'
import { createSenses, type Sense } from './words/sense.ts'

/** A known person with the folded words of each spelling of the name. */
export type KnownPerson = { fact: PersonFact; spellings: string[][] }

/** An office of a known person: its title in lower case, what it is of ("state/KAZ"), and the years it was held in. */
export type KnownOffice = { title: string; of: string; from: number; to: number }

export type Lexicon = {
  states: Map<string, StateFact>
  organizations: Map<string, OrganizationFact>
  /** The same by what their namings refer to: "organization/cica". */
  bodies: Map<string, OrganizationFact>
  meetings: MeetingFact[]
  /** Meetings by their organization. */
  meetingsOf: Map<string, MeetingFact[]>
  /** Meetings by the folded name of their city, then and today. */
  meetingsIn: Map<string, MeetingFact[]>
  people: Map<string, PersonFact>
  /** The offices of people by the person's id. */
  offices: Map<string, readonly KnownOffice[]>
  /** Fields of ministries that one state alone has: "External Affairs" → IND. */
  ministries: Map<string, string>
  /** Folded single parts of known people's names → those who bear them. */
  bearers: Map<string, KnownPerson[]>
  /** Words met while reading: worked out once, and forgotten when they are too many. */
  words: WordTable<Sense>
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function addStates(names: TokenTrie, states: readonly StateFact[]): void {
  for (const state of states) {
    const { id } = state
    const [ref, cityRef] = [oneCopy(`state/${id}`), oneCopy(`place/${id}`)]
    const own = { kind: 'state', id, ref, name: state.name, form: 'name', capital: false } as const
    const city = { kind: 'place', id, ref: cityRef, name: '', form: null, capital: false } as const
    for (const name of new Set([state.name, ...state.names])) {
      if (!/\p{L}{2}/u.test(name) && !/^U\.[SK]\.?/.test(name)) continue
      addName(names, name.replace(/^the /i, ''), own)
    }
    for (const name of state.adjectives) addName(names, name, { ...own, form: 'adjective' })
    for (const name of state.peoples) {
      if (!state.adjectives.includes(name)) addName(names, name, { ...own, form: 'people' })
    }
    const taken = new Set([state.name, ...state.names, ...state.adjectives])
    for (const { name } of state.capitals) {
      if (!taken.has(name)) addName(names, name, { ...city, name, capital: true })
      taken.add(name)
    }
    for (const name of state.cities) {
      if (!taken.has(name)) addName(names, name, { ...city, name })
    }
  }
}

/** The ref of the state or body that an office is of: "state/KAZ". */
export const ownerRef = remember((of) => (/^[A-Z]{3}$/.test(of) ? `state/${of}` : `organization/${of}`))

const officesOf = ({ offices }: PersonFact): KnownOffice[] =>
  offices.map(({ title, of, from, to }) => ({
    title: oneCopy(title.toLowerCase()),
    of: ownerRef(of),
    from: from ? Number(from.slice(0, 4)) : Number.NEGATIVE_INFINITY,
    to: to ? Number(to.slice(0, 4)) : Number.POSITIVE_INFINITY,
  }))

function ministriesOf(people: readonly PersonFact[]): Map<string, string> {
  const states = new Map<string, Set<string>>()
  for (const { title, of } of people.flatMap((p) => p.offices)) {
    const field = /^Minister of (?!State\b)(.+)$/.exec(title)?.[1]
    if (field) states.set(field, (states.get(field) ?? new Set()).add(of))
  }
  return new Map([...states].flatMap(([field, own]) => (own.size === 1 ? [[field, [...own][0]!]] : [])))
}

/** @param registry as checked at the door */
export function compileLexicon(registry: Registry): Lexicon {
  const names = createTrie()
  addStates(names, registry.states)
  const bodies = new Map<string, OrganizationFact>()
  for (const organization of registry.organizations) {
    const { id, name } = organization
    const ref = oneCopy(`organization/${id}`)
    const own = { kind: 'organization', id, ref, name, form: null, capital: false } as const
    bodies.set(ref, organization)
    for (const spelling of new Set([name, organization.acronym, ...organization.aliases]))
      if (spelling) addName(names, spelling.replace(/^the /, ''), own)
  }
  const plain = plainWords()
  const bearers = new Map<string, KnownPerson[]>()
  for (const fact of registry.people) {
    const { id } = fact
    const person = {
      kind: 'person',
      id,
      ref: `actor/${id}`,
      name: fact.name,
      form: null,
      capital: false,
    } as const
    const known: KnownPerson = { fact, spellings: [] }
    const parts = new Set<string>()
    for (const name of new Set([fact.name, ...fact.aliases])) {
      const words = tokenize(oneCopy(name), plain)
      if (words.length > 1) addName(names, name, person)
      known.spellings.push(words.map((w) => w.folded))
      for (const word of words) if (word.capital && word.text.length > 1) parts.add(word.folded)
    }
    for (const part of parts) push(bearers, part, known)
  }
  const meetingsOf = new Map<string, MeetingFact[]>()
  const meetingsIn = new Map<string, MeetingFact[]>()
  for (const meeting of registry.meetings) {
    push(meetingsOf, meeting.organization, meeting)
    const cities = [meeting.city, meeting.cityThen].flatMap((city) => (city ? [fold(city)] : []))
    for (const city of new Set(cities)) push(meetingsIn, city, meeting)
  }
  return {
    states: new Map(registry.states.map((s) => [s.id, s])),
    organizations: new Map(registry.organizations.map((o) => [o.id, o])),
    bodies,
    meetings: registry.meetings,
    meetingsOf,
    meetingsIn,
    people: new Map(registry.people.map((p) => [p.id, p])),
    offices: new Map(registry.people.map((p) => [p.id, officesOf(p)])),
    ministries: ministriesOf(registry.people),
    bearers,
    words: createWordTable(createSenses((folded) => opening(names, folded))),
  }
}
