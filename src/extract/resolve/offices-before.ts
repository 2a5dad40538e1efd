/** Offices before names: "President Putin", "Presidents X of A and Y of B", "the leaders of A and B, X and Y". */

import type { Naming } from '../reading.ts'
import { nameAt } from '../recognize/named.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import { HONORIFICS } from '../words/offices.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import {
  isOfBodies,
  type Links,
  linkOffice,
  type OfficeLink,
  overHonorifics,
  ownerBehind,
} from './office-link.ts'
import { isAnothers } from './titles-of-others.ts'

/** What may join two offices of one holder. */
const JOINTS = wordList('and / & – — -')

/** Offices before a name; several joined by "and" all count. */
export function officesBefore(links: Links): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  links.offices.forEach((office, o) => {
    const at = overHonorifics(links, office.last, office)
    const person = links.starts[at]
    const next = links.offices[o + 1]
    if (person === undefined) {
      const joined = next && next.first - office.last === 1 && isIn(tokens[office.last], JOINTS)
      const second = joined ? bearer(links, next) : undefined
      if (second !== undefined && !office.plural)
        out.push(
          linkOffice(
            links,
            second,
            office,
            next!.whose[0] ?? ownerBehind(links, links.people[second]!)?.whose ?? null,
          ),
        )
      else if (office.plural) out.push(...zipped(links, office))
      return
    }
    if (isAnothers(links, office, person) || isApart(links, office, at)) return
    if (office.plural) {
      const paired = [...zipped(links, office), ...bracketed(links, office), ...alternating(links, office)]
      // "to the presidents of A and B, X said": one name is not as many as states.
      const many = office.whose.length > 1 && tokens[office.last]?.text === ','
      out.push(...(paired.length > 0 ? paired : many ? [] : listed(links, office, person)))
    } else {
      const said = ownerBehind(links, links.people[person]!)
      const own = office.whose.length > 0 && office.whose[0]!.kind !== 'meeting'
      const held = ofPrincipal(links, o) ?? office
      const home = !own && said?.whose.kind === 'state' && isOfBodies(office.said)
      if (home) out.push({ ...linkOffice(links, person, office, said.whose, said.last), title: null })
      const whose = own || home ? null : (said?.whose ?? null)
      out.push(linkOffice(links, person, held, whose, own ? 0 : said?.last))
      if (!own && !home && said?.whose.kind === 'state') out.push(...likewise(links, office, said.last))
    }
  })
  return out
}

/**
 * "Secretaries-General¶ Salim Rao (Oman), 1996–2000", "Lin Yun, Minister of Trade¶ Aruna Rao, …": an office in another
 * block than the name behind it is its title only where it stands alone above it, as below a letter.
 */
function isApart({ reading }: Links, office: OfficeNaming, name: number): boolean {
  const { sentences, sentenceOf, read, tokens } = reading
  const [own, next] = [sentences[sentenceOf[office.first]!]!, sentences[sentenceOf[name]!]!]
  if (own.block === next.block) return false
  const opens = own.first === office.first || tokens[office.first - 1]!.lower === 'the'
  const { kind } = read.blocks[next.block]!
  return !opens || office.plural || kind === 'row' || kind === 'item'
}

/** Whether the name behind an office, past what goes with names, bears it; the index of the person, or undefined. */
export function bearer(links: Links, office: OfficeNaming): number | undefined {
  const at = overHonorifics(links, office.last, office)
  const person = links.starts[at]
  return person !== undefined && isApart(links, office, at) ? undefined : person
}

/** "Presidents Hamid Karzai of Afghanistan, Ilham Aliyev of Azerbaijan and …". */
function listed(links: Links, office: OfficeNaming, first: number): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  let person: number | undefined = first
  while (person !== undefined) {
    const said = ownerBehind(links, links.people[person]!)
    out.push(linkOffice(links, person, office, said?.whose ?? null, said?.last))
    let i: number = said ? said.last : links.people[person]!.last
    if (tokens[i]?.text === ')') i++
    if (tokens[i]?.text === ',') i++
    if (tokens[i]?.lower === 'and') i++
    person = links.starts[i]
  }
  return out
}

/** "President A of X, | B of Y and C of Z": each holds the same, as long as his state is named. */
function likewise(links: Links, office: OfficeNaming, from: number): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  for (let at = from; ; ) {
    if (tokens[at]?.text === ',') at++
    if (tokens[at]?.lower === 'and') at++
    const person = at > from ? links.starts[at] : undefined
    const said = person === undefined ? null : ownerBehind(links, links.people[person]!)
    if (said?.whose.kind !== 'state' || tokens[links.people[person!]!.last]?.lower !== 'of') return out
    out.push({ ...linkOffice(links, person!, office, said.whose, said.last), first: at })
    at = said.last
  }
}

const BETWEEN_OFFICES = wordList(', and the')

/** "the Foreign Ministers of Australia (Mr. Downer), China (Mr. Li) and …": each in brackets behind a state. */
function bracketed(links: Links, office: OfficeNaming): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  let whose = office.whose.length === 1 ? office.whose[0]! : null
  while (whose && tokens[whose.last]?.text === '(') {
    const person = links.starts[overHonorifics(links, whose.last + 1, office)]
    if (person === undefined || tokens[links.people[person]!.last]?.text !== ')') break
    const link = linkOffice(links, person, office, whose, links.people[person]!.last + 1)
    if (out.length > 0) link.first = whose.first
    out.push(link)
    let i = link.last
    while (isIn(tokens[i], BETWEEN_OFFICES)) i++
    const next = nameAt(links, i)
    whose = next?.first === i ? next : null
  }
  return out.length > 1 ? out : []
}

const OWNING = wordList('of from the')

/**
 * "the Foreign Ministers of Spain José Albares, Latvia Baiba Braže and …", "the ministers of Nepal, A, of Oman, B, and
 * of Fiji, C": each right behind a state.
 */
function alternating(links: Links, office: OfficeNaming): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  let whose = office.whose.length === 1 ? office.whose[0]! : null
  let opens = 0
  while (whose) {
    const at = tokens[whose.last]?.text === ',' ? whose.last + 1 : whose.last
    const person = links.starts[overHonorifics(links, at, { ...office, whose: [] })]
    if (person === undefined) break
    const link = linkOffice(links, person, office, whose)
    if (out.length > 0) link.first = opens
    out.push(link)
    let i = links.people[person]!.last
    while (tokens[i]?.lower === ',' || tokens[i]?.lower === 'and') i++
    opens = i
    while (isIn(tokens[i], OWNING)) i++
    const next = nameAt(links, i)
    whose = next?.first === i && i > links.people[person]!.last ? next : null
  }
  return out.length > 1 ? out : []
}

/** "Special Representative of the King of Oman, A": the first office is A's, of the second's state. */
function ofPrincipal({ reading: { tokens }, offices }: Links, o: number): OfficeNaming | null {
  const [own, principal] = [offices[o - 1], offices[o]!]
  if (!own || own.plural || own.whose.length > 0) return null
  const at = tokens[own.last + 1]?.lower === 'the' ? own.last + 2 : own.last + 1
  // "a special envoy of Secretary-General A": whose name it is needs no asking.
  if (principal.whose.length === 0 && tokens[principal.last]?.text !== ',') return null
  return tokens[own.last]!.lower === 'of' && at === principal.first
    ? { ...own, whose: principal.whose, scope: principal.whose.length > 0 ? own.scope : principal.scope }
    : null
}

const LABELLING = wordSet(', : – — -- (')
const BETWEEN_NAMES = wordList(', and respectively')

/** "the leaders of China and Iran -- Xi Jinping and Hassan Rouhani": as many names as states. */
function zipped(links: Links, office: OfficeNaming): OfficeLink[] {
  const { tokens, sentences, sentenceOf } = links.reading
  const owners = ownersTold(links, office)
  if (owners.length < 2) return []
  let i = office.last
  if (!LABELLING.has(tokens[i]?.text ?? '')) return []
  const end = sentences[sentenceOf[office.first]!]!.last
  const found: number[] = []
  // "A and B, and C": who stands behind the last of as many is of none of the states.
  let closes = false
  for (i++; i < end && !(closes && found.length === owners.length); ) {
    const person = links.starts[i]
    closes ||= tokens[i]!.lower === 'and'
    if (person !== undefined) {
      found.push(person)
      i = links.people[person]!.last
    } else if (
      isIn(tokens[i], BETWEEN_NAMES) ||
      HONORIFICS.has(tokens[i]!.lower.replace('.', '')) ||
      tokens[i]!.text === '.'
    )
      i++
    else break
  }
  if (found.length !== owners.length) return []
  return found.map((person, k) => {
    const link = linkOffice(links, person, office, owners[k]!)
    return { ...link, first: office.possessive ? link.first : Math.min(link.first, owners[0]!.first) }
  })
}

/** How far before "their" those are whose it is, in tokens. */
const THEIR_REACH = 8

/** Those an office of several is of: named with it, before "whose", or the list before "their". */
function ownersTold(links: Links, office: OfficeNaming): readonly Naming[] {
  if (office.possessive === 'whose') return ownersBefore(links, office.first - 2)
  if (office.possessive !== 'their') return office.whose
  for (let i = office.first - 2; i >= Math.max(0, office.first - THEIR_REACH); i--)
    if (nameAt(links, i)) return ownersBefore(links, i)
  return []
}

const STEPS = wordList(', and the of')

/** "India and Nepal, whose ministers": the states up to a token. */
function ownersBefore(links: Links, last: number): Naming[] {
  const { tokens } = links.reading
  const owners: Naming[] = []
  for (let i = last; i >= 0; ) {
    const naming = nameAt(links, i)
    if (naming) {
      owners.unshift(naming)
      i = naming.first - 1
    } else if (isIn(tokens[i], STEPS)) i--
    else break
  }
  return owners
}
