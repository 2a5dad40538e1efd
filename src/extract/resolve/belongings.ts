/** Whose somebody is, without an office: "his Kazakh counterpart Li", "Russia's Putin", "Idrissov (Kazakhstan)". */
import { isPossessive } from '../../text/tokens.ts'
import type { Naming } from '../reading.ts'
import { nameAt } from '../recognize/named.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type Links, type OfficeLink, ownerBehind } from './office-link.ts'

/** That a person is of a state or body, and no more; `end` is where the words end that say so. */
function belonging(links: Links, person: number, whose: Naming, end: number): OfficeLink {
  const { first, last } = links.people[person]!
  return {
    person,
    title: null,
    whose,
    scope: 'either',
    possessive: null,
    counterpart: false,
    former: false,
    at: first,
    first: Math.min(whose.first, first),
    last: Math.max(end, last),
  }
}

/** "his Kazakh counterpart Mukhtar Tileuberdi", "Jeyhun Bayramov, his Azerbaijani counterpart". */
export function counterparts(links: Links): OfficeLink[] {
  const { tokens, openings } = links.reading
  const out: OfficeLink[] = []
  for (const i of openings.opposites) {
    const whose = tokens[i]!.sense.opposite ? ownerOf(links, i) : null
    if (whose?.kind !== 'state') continue
    const person =
      personBehind(links, i, Math.max(i + 1, whose.last)) ?? personBefore(links, Math.min(whose.first, i))
    if (person !== undefined)
      out.push({ ...belonging(links, person, whose, i + 1), scope: 'state', counterpart: true })
  }
  return out
}

const BEFORE_OWNER = wordList('in from of')

/** Of whom a counterpart is: "his Kazakh |", "Nepal's |", "| from Oman". */
function ownerOf(links: Links, counterpart: number): Naming | null {
  const { tokens } = links.reading
  const before = nameAt(links, counterpart - 1)
  if (before) return before
  const isFrom = isIn(tokens[counterpart + 1], BEFORE_OWNER)
  const behind = isFrom ? nameAt(links, counterpart + 2) : null
  return behind ?? (isPossessive(tokens[counterpart - 1]) ? nameAt(links, counterpart - 2) : null)
}

/** Who is named behind a counterpart in its sentence, past what goes with names. */
function personBehind({ reading, starts }: Links, counterpart: number, end: number): number | undefined {
  const { tokens, sentenceOf } = reading
  let i = end
  while (tokens[i] && (tokens[i]!.text === ',' || tokens[i]!.sense.honorific || tokens[i]!.text === '.')) i++
  return sentenceOf[i] === sentenceOf[counterpart] ? starts[i] : undefined
}

const OWNERS = wordList('his her their the my our')

/** "A, | my counterpart from Oman", "A, | his Omani counterpart". */
function personBefore({ reading: { tokens }, people }: Links, first: number): number | undefined {
  const isOwned = isIn(tokens[first - 1], OWNERS)
  const comma = isOwned ? first - 2 : first - 1
  const person = tokens[comma]?.text === ',' ? people.findIndex((p) => p.last === comma) : -1
  return person < 0 ? undefined : person
}

/** What may stand between the states of counterparts, and between these and their names. */
const LISTED = wordList(', and -- – — : ( mr mrs ms .')

/** "his Russian, Pakistani and Iranian counterparts -- A, B and C": as many names as states. */
export function manyCounterparts(links: Links): OfficeLink[] {
  const { tokens, openings } = links.reading
  const out: OfficeLink[] = []
  for (const i of openings.opposites) {
    const states = tokens[i]!.sense.opposites ? statesBefore(links, i) : []
    const people = states.length > 1 ? peopleBehind(links, i + 1, states.length) : []
    if (people.length !== states.length) continue
    people.forEach((person, k) => {
      const { last } = links.people[person]!
      const link = belonging(links, person, states[k]!, last)
      out.push({ ...link, scope: 'state', counterpart: true, first: states[0]!.first, last })
    })
  }
  return out
}

/** Most states that one list of counterparts names. */
const MOST = 12

function statesBefore(links: Links, counterparts: number): Naming[] {
  const { tokens } = links.reading
  const states: Naming[] = []
  for (let k = counterparts - 1; k >= 0 && states.length < MOST; ) {
    const naming = nameAt(links, k)
    if (naming?.kind === 'state') states.unshift(naming)
    else if (naming || !isIn(tokens[k], LISTED)) break
    k = naming ? naming.first - 1 : k - 1
  }
  return states
}

function peopleBehind({ reading: { tokens }, starts, people }: Links, from: number, most: number): number[] {
  const found: number[] = []
  for (let i = from; i < tokens.length && found.length < most; ) {
    const person = starts[i]
    if (person !== undefined) found.push(person)
    else if (!isIn(tokens[i], LISTED)) break
    i = person === undefined ? i + 1 : people[person]!.last
  }
  return found
}

/** "Russia's Vladimir Putin", "Vladimir Putin of Russia", "Erlan Idrissov (Kazakhstan)": whose, but not what. */
export function affiliations(links: Links, titled: ReadonlySet<number>): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  links.people.forEach((person, p) => {
    if (titled.has(p)) return
    const owner = isPossessive(tokens[person.first - 1]) ? nameAt(links, person.first - 2) : null
    const whose = ownerBehind(links, person)?.whose ?? (owner?.kind === 'state' ? owner : null)
    if (whose) out.push(belonging(links, p, whose, whose.last))
  })
  return out
}
