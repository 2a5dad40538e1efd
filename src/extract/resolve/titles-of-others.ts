/** Titles beside a name that are another's: "A, chief of X, Ambassador B", "After talks with A, the King left". */
import type { OfficeNaming } from '../recognize/offices.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import type { Links } from './office-link.ts'

/** "Greeting the Russian minister, Tokayev praised …": the name behind the comma is who greets. */
function isBeforeSubject({ reading, people }: Links, office: OfficeNaming, person: number): boolean {
  const { tokens, sentences, sentenceOf } = reading
  if (tokens[office.last]?.text !== ',') return false
  const { first } = sentences[sentenceOf[office.first]!]!
  if (tokens[first]!.sense.verb?.form !== 'ing' || office.first - first > 5) return false
  const behind = tokens[people[person]!.last]
  return behind?.sense.verb != null && behind.sense.verb.form !== 'ing'
}

/** Whether the name behind an office and a comma is somebody else's. */
export const isAnothers = (links: Links, office: OfficeNaming, person: number): boolean =>
  isBeforeSubject(links, office, person) || isApposed(links, office)

/** Words between the comma before an apposition and its office. */
const BEFORE_TITLE = wordList('the a an former then now current late once previously')

/** "A, (former) Secretary-General of X, Ambassador B, …": a title in apposition is A's, who has none before the name. */
function isApposed(links: Links, office: OfficeNaming): boolean {
  if (links.reading.tokens[office.last]?.text !== ',' || office.whose.length === 0) return false
  const person = apposedTo(links, office)
  return person !== null && !isTitled(links, links.people[person]!.first)
}

const SETTING_OFF = wordSet(', – —')

/** Whose name stands before an office and the comma or dash between them. */
function apposedTo({ reading: { tokens }, starts, people }: Links, office: OfficeNaming): number | null {
  let at = office.first - 1
  while (isIn(tokens[at], BEFORE_TITLE)) at--
  if (!SETTING_OFF.has(tokens[at]?.text ?? '')) return null
  for (let first = at - 1; first > at - 7 && first >= 0; first--) {
    const person = starts[first]
    if (person !== undefined) return people[person]!.last === at ? person : null
  }
  return null
}

/**
 * Whether a title stands before a name, "H.E. Mr." between them or not: right before it, or before a comma in a list
 * that begins with a title, as "by the President of X, A, the Prime Minister of Y, B".
 */
function isTitled(links: Links, name: number): boolean {
  const { tokens } = links.reading
  let i = name
  while (i > name - 6 && links.ends[i] === undefined) {
    const { sense, text } = tokens[i - 1] ?? { sense: null, text: '' }
    if (text === ',') {
      const office = links.ends[i - 1]
      return office !== undefined && opensWithTitle(links, office)
    }
    if (!(sense?.pointedHonorific || sense?.honorific || sense?.style || text === '.')) return false
    i--
  }
  return links.ends[i] !== undefined
}

/** Whether a list of titles and names that an office stands in begins with a title: "by | the President of X, A, …". */
function opensWithTitle(links: Links, office: OfficeNaming): boolean {
  const { tokens } = links.reading
  if (tokens[office.first - 1]?.lower !== 'the') return false
  const before = apposedTo(links, office)
  return before === null
    ? isIn(tokens[office.first - 2], OPENERS)
    : isTitled(links, links.people[before]!.first)
}

/** What stands before a list of people. */
const OPENERS = wordList('by with were was are including of among to included and : ,')

/** "At the invitation of A, | the President of X arrived": a verb right behind the title is its own, A stands before it. */
export function isSubject({ reading, people }: Links, person: number, office: OfficeNaming): boolean {
  const { tokens, sentences, sentenceOf } = reading
  const verb = tokens[office.last]
  if (verb?.sense.verb == null || verb.sense.verb.form === 'ing' || tokens[office.first - 1]?.lower !== 'the')
    return false
  const name = people[person]!
  const opens = sentences[sentenceOf[name.first]!]!.first
  if (tokens[office.first - 2] !== tokens[name.last] || !isIn(tokens[opens], FRONTED)) return false
  for (let i = opens; i < name.first; i++) if (tokens[i]!.sense.verb?.form === 'past') return false
  return true
}

/** Words that open what stands before a subject: "At the invitation of A,". */
const FRONTED = wordList('at during in on after following before upon with besides alongside')
