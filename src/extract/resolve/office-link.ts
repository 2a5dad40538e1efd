/** An office, or only whose somebody is, beside a name: "Kazakh President Tokayev" → Tokayev, president, Kazakhstan. */
import { overShortForm } from '../over-short-form.ts'
import type { Naming, PerToken, Reading } from '../reading.ts'
import { isHonorific, POINTS } from '../recognize/honorifics.ts'
import { type Named, nameAt } from '../recognize/named.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import type { PersonNaming } from '../recognize/people.ts'
import { FORMER } from '../recognize/title-words.ts'
import { remember } from '../remember.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'

export type OfficeLink = {
  /** Index of the person's naming. */
  person: number
  /** Title as written, in the singular; null where only the affiliation is said ("Russia's Putin"). */
  title: string | null
  /** State or body; null while it must be found elsewhere. */
  whose: Naming | null
  scope: OfficeNaming['scope']
  possessive: string | null
  /** "his Kazakh counterpart": the title is another person's. */
  counterpart: boolean
  former: boolean
  /** First token of the name. */
  at: number
  first: number
  last: number
}

export type Links = Named & {
  reading: Reading
  people: readonly PersonNaming[]
  offices: readonly OfficeNaming[]
  /** Index of the person whose naming starts at each token. */
  starts: PerToken<number>
  /** The office before each token that stands right behind one. */
  ends: PerToken<OfficeNaming>
}

/** Offices that only bodies have: "the secretary-general, A of Fiji" tells where A comes from. */
export const isOfBodies = remember((said) => /\b(?:secretary[ -]general|executive secretary)$/.test(said))

export function linkOffice(
  links: Links,
  person: number,
  office: OfficeNaming,
  whose: Naming | null,
  end = 0,
): OfficeLink {
  const naming = links.people[person]!
  const { tokens } = links.reading
  return {
    person,
    title: office.singular,
    whose: whose ?? office.whose[0] ?? null,
    scope: office.scope,
    possessive: office.possessive,
    counterpart: false,
    former: isIn(tokens[office.first - 1], FORMER) || office.former,
    at: naming.first,
    first: Math.min(office.first, naming.first),
    last: Math.max(office.last, naming.last, end),
  }
}

/** Ranks between an office and a name: "Foreign Minister of Pakistan, Senator Ishaq Dar". */
const RANKS = wordList('senator ambassador general professor admiral lieutenant')

const POSTING = wordList('in at to')

/** "its ambassador | in Astana |, Li": over where an envoy is posted, where his name follows behind a comma. */
function overPost(links: Links, at: number, office: OfficeNaming): number {
  const {
    starts,
    reading: { tokens },
  } = links
  if (!isIn(tokens[at], POSTING) || !/ambassador|envoy|consul|representative/.test(office.said)) return at
  const place = nameAt(links, at + 1)
  if (place?.first !== at + 1 || place.kind === 'actor') return at
  const end = place.last
  return tokens[end]?.text === ',' ? end : starts[end] !== undefined ? end : at
}

const ARTICLES = wordList('the then a an our')

/** Steps over "H.E. Mr., a comma where the office says whose it is, an opening quote or bracket. */
export function overHonorifics(links: Links, at: number, office: OfficeNaming): number {
  const { tokens } = links.reading
  let i = overPost(links, at, office)
  if (
    tokens[i]?.text === ',' &&
    (office.whose.length > 0 || office.possessive || isIn(tokens[office.first - 1], ARTICLES))
  )
    i++
  while (tokens[i] && i < at + 12 && isHonour(tokens, i, at)) i++
  return i
}

/** Marks that open a quotation or a bracket around a name. */
const OPENING = new Set(['[', '"', '“', '('])
/** "His Royal Highness" */
const STYLES = wordList('his her excellency majesty highness royal')

/** Whether a token between an office, which ends at `at`, and a name is passed over. */
function isHonour(tokens: readonly Token[], k: number, at: number): boolean {
  const token = tokens[k]!
  const { kind, sense, text, lower } = token
  if (sense.pointedHonorific || isHonorific(tokens, k)) return true
  if (kind !== 'mark')
    return isIn(token, STYLES) || (isIn(token, RANKS) && (k > at || lower === 'ambassador'))
  if (OPENING.has(text)) return true
  return POINTS.has(text) && (tokens[k - 1]!.sense.honorific || isHonorific(tokens, k - 1))
}

const PARTING = wordList(', and .')

const isListed = (tokens: Links['reading']['tokens'], { first }: PersonNaming, last: number): boolean =>
  (tokens[first - 1]?.lower === ',' || tokens[first - 1]?.lower === 'and') && isIn(tokens[last], PARTING)

/** The state or body right behind a name: "Vladimir Putin of Russia", "Erlan Idrissov (Kazakhstan)". */
export function ownerBehind(links: Links, person: PersonNaming): { whose: Naming; last: number } | null {
  const { tokens } = links.reading
  // Chinese names carry their characters in brackets: "Gong Jianwei (宫建伟)".
  const i = nameAt(links, person.last + 1) ? person.last : overShortForm(tokens, person.last)
  const opener = tokens[i]?.lower
  if (opener !== 'of' && opener !== '(' && opener !== 'from') return null
  let j = i + 1
  while (tokens[j]?.lower === 'the') j++
  const naming = nameAt(links, j)
  if (naming?.first !== j || (naming.kind !== 'state' && naming.kind !== 'organization')) return null
  // "A of Fiji, B from Oman and C": only in a list, as people also come and go from states.
  if (opener === 'from' && (naming.kind !== 'state' || !isListed(tokens, person, naming.last))) return null
  return { whose: naming, last: naming.last }
}
