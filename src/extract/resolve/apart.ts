/**
 * Namings that cannot be one person, whatever their words share:
 *
 *     King Hamad and Prince Salman bin Hamad     named side by side
 *     Sultan Ibrahim · Anwar Ibrahim             a monarch, and one who is none
 */
import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import type { PersonNaming } from '../recognize/people.ts'
import { remember } from '../remember.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import type { Person } from './registry-people.ts'
import { titleFits } from './title-fits.ts'

/** Whether a naming, by its index, cannot be of somebody. */
export type Apart = (naming: number, person: Person) => boolean

/** Tokens between two names that still stand side by side. */
const NEAR = 14
const isMonarch = remember((title) => /\b(?:king|queen|sultan|emir|amir|emperor|empress|pope)\b/.test(title))

/** @param namings in the order of the text */
export function apartIn(reading: Reading, namings: readonly PersonNaming[]): Apart {
  return (i, person) =>
    person.namings.some((k) => Math.abs(k - i) === 1 && areBeside(reading, namings, Math.min(i, k))) ||
    contradicts(reading.lexicon, namings, i, person)
}

/** "King Hamad and Prince Salman bin Hamad": naming k and the next are parted by titles and "and" or a comma alone. */
function areBeside({ tokens, sentenceOf }: Reading, namings: readonly PersonNaming[], k: number): boolean {
  const [a, b] = [namings[k]!, namings[k + 1]!]
  if (b.first <= a.last || b.first - a.last > NEAR || sentenceOf[a.first] !== sentenceOf[b.first])
    return false
  const between = tokens.slice(a.last, b.first)
  return between.some((t) => t.lower === 'and') && between.every(isTitular)
}

const MARKS = wordList(', . & -')
const SMALL = wordList('and the of for his her its')

const isTitular = (token: Token): boolean =>
  token.kind === 'mark' ? isIn(token, MARKS) : token.capital || isIn(token, SMALL) || isTitled(token.sense)

const isTitled = ({ officeHead, officeModifier, honorific }: Token['sense']): boolean =>
  officeHead || officeModifier || honorific

function contradicts(lexicon: Lexicon, namings: readonly PersonNaming[], i: number, person: Person): boolean {
  const { title, parts } = namings[i]!
  if (title === null || parts.length >= person.parts.length) return false
  const told = person.namings.flatMap((k) => namings[k]!.title ?? [])
  const offices = person.candidates.flatMap((fact) => fact.offices.map((o) => o.title.toLowerCase()))
  const titles = [...told, ...offices]
  if (titles.length > 0) return titles.every((t) => isMonarch(t) !== isMonarch(title))
  // "Prime Minister Abe" beside an Akie Abe of no office, where the registry knows a Prime Minister of that name.
  const bearers = parts.length === 1 ? (lexicon.bearers.get(parts[0]!) ?? []) : []
  return bearers.some(({ fact }) => fact.offices.some((o) => titleFits(title, o.title.toLowerCase())))
}
