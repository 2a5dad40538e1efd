/** Names that the registry knows: states, their adjectives and peoples, cities, organizations. Longest first. */

import type { Known } from '../known.ts'
import { type Naming, nestedLike, type Reading } from '../reading.ts'
import { longestAt } from '../token-trie.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { isPersonsPart } from './place-or-person.ts'

/** People are left to `findPeople`, which sees the whole name. */
type NamedKnown = Exclude<Known, { kind: 'person' }>
type Body = Extract<Known, { kind: 'organization' }>
type State = Extract<Known, { kind: 'state' }>

const RANK = { organization: 0, state: 1, place: 2 } as const
const STATE_RULES = { name: 'state/name', adjective: 'state/adjective', people: 'state/people' } as const

/** Initials of states that are initials of people as well: "President of the RK", but "RK Singh". */
const SHORT_STATES = new Set(['RK', 'RF'])

/** "South China Sea", "Indian Ocean": waters and lands, no states. */
const WATERS = wordList('sea ocean gulf strait straits desert plateau mountains')

/** Lower-case or title words that some names consist of: they need a capital beyond a sentence's start. */
function isRisky(known: Known, reading: Reading, at: number, length: number): boolean {
  if (length > 1) return length === 2 && isOfRegion(known, reading, at)
  const token = reading.tokens[at]!
  if (!token.capital) return true
  // "WHO IS WHO AT THE SUMMIT"
  if (
    token.text === 'WHO' &&
    (reading.tokens[at + 1]?.text === 'IS' || reading.tokens[at - 1]?.text === 'IS')
  )
    return true
  if (token.sense.shouted && SHORT_STATES.has(token.text) && reading.tokens[at - 1]?.lower !== 'the')
    return true
  const [before, after] = [reading.tokens[at - 1], reading.tokens[at + 1]]
  if (known.kind === 'state' && after?.capital && isIn(after, WATERS)) return true
  // "the Korean peninsula"
  if (known.kind === 'state' && known.form === 'adjective' && after?.lower === 'peninsula') return true
  // "He spoke in French.": a language.
  if (known.kind === 'state' && known.form === 'adjective' && isLanguage(before, after)) return true
  if (known.kind === 'state' && before?.text === 'New' && token.joint === ' ') return true
  if ((known.kind === 'state' || known.kind === 'place') && isPersonsPart(known, reading, at)) return true
  // "Nur-Sultan Karimov": a city joined by a hyphen to other capitals is a part of a name.
  const opens = reading.sentences[reading.sentenceOf[at]!]!.first === at
  if (known.kind === 'place' && after?.joint === '-' && after.capital && after.kind === 'word') return true
  return (
    known.kind === 'place' &&
    !opens &&
    before !== undefined &&
    before.joint !== '' &&
    token.joint === '-' &&
    before.capital
  )
}

const REGION_NOUNS = wordList(
  'states countries nations region subregion sub-region leaders ministers economies customs bank monetary ' +
    'economic community',
)

/** "the Central African | states": of the region, not of the one state called after it. */
const isOfRegion = (known: Known, { tokens }: Reading, at: number): boolean =>
  known.kind === 'state' &&
  known.form === 'adjective' &&
  tokens[at]!.lower === 'central' &&
  isIn(tokens[at + 2], REGION_NOUNS)

/** "in French", "into Russian," "from Spanish)": with nothing behind it that the adjective goes with. */
const isLanguage = (before: Token | undefined, after: Token | undefined): boolean =>
  (before?.lower === 'in' || before?.lower === 'into') &&
  (after === undefined || after.kind === 'mark') &&
  after?.text !== '-' &&
  !/^['’]/.test(after?.text ?? '')

const FORM_RANK = { name: 0, adjective: 1, people: 2 } as const

/** A state by its name before its adjective before its people. */
function stateOf(values: readonly Known[]): State | null {
  let best: State | null = null
  for (const known of values)
    if (known.kind === 'state' && (best === null || FORM_RANK[known.form] < FORM_RANK[best.form]))
      best = known
  return best
}

/** Finds them in the order of the text. */
export function findKnownNames(reading: Reading): Naming[] {
  const { tokens, sentences, sentenceOf, openings } = reading
  const found: Naming[] = []
  let end = 0
  for (const i of openings.names) {
    if (i < end) continue
    const limit = sentences[sentenceOf[i]!]!.last
    const hit = longestAt(tokens, i, limit)
    if (!hit) continue
    const last = i + hit.length
    const best = bestOf(hit.values)
    if (best && (isRisky(best, reading, i, hit.length) || isStatesOwn(best, reading, last))) {
      refuse(reading, best.kind, i, last)
      continue
    }
    end = last
    if (!best) continue
    const longer = overBracket(best, reading, i, hit.length, limit)
    if (longer) {
      found.push(...longer)
      end = longer[0]!.last
      continue
    }
    found.push(named(best, hit.values, i, last))
    const parent = parentInside(best, reading, i, last)
    if (parent) found.push(parent)
  }
  return found
}

/** A body before a state before a place; null where the words name only people. */
function bestOf(values: readonly Known[]): NamedKnown | null {
  let best: NamedKnown | null = null
  for (const known of values)
    if (known.kind !== 'person' && (best === null || RANK[known.kind] < RANK[best.kind])) best = known
  return best
}

/** "the Economic and Social Council of Benin": a council of the United Nations by its name, and a state's by whose it is. */
function isStatesOwn(known: Known, { tokens, lexicon }: Reading, end: number): boolean {
  if (known.kind !== 'organization' || tokens[end]?.lower !== 'of') return false
  if (lexicon.organizations.get(known.id)!.parent !== 'un') return false
  const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
  const hit = tokens[at] ? longestAt(tokens, at, tokens.length) : null
  return hit?.values.some((v) => v.kind === 'state' && v.form === 'name') ?? false
}

function refuse(reading: Reading, kind: string, first: number, last: number): void {
  const claim = { first, last, rule: `${kind}/registry-name` }
  const why = 'the words mean something else as well'
  reading.trace?.push({ about: 'claim', claim, fate: 'refused', to: null, why })
}

/** "United Nations (UN) General Assembly": a known name with a short form of its first part in brackets; or null. */
function overBracket(
  known: NamedKnown,
  reading: Reading,
  at: number,
  length: number,
  limit: number,
): Naming[] | null {
  const { tokens } = reading
  const open = at + length
  if (known.kind !== 'organization' || tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')')
    return null
  const short = longestAt(tokens, open + 1, open + 2)?.values
  const own = short?.find(isBody(known.id))
  if (!own) return null
  const rest = tokens.slice(open + 3, Math.min(limit, open + 9))
  const whole = [...tokens.slice(at, open), ...rest]
  const hit = longestAt(whole, 0, whole.length)
  const longer = hit?.values.find((v) => v.kind === 'organization')
  if (!hit || !longer || hit.length <= length) return null
  return [
    named(longer, [longer], at, at + hit.length + 3),
    nestedLike(named(known, [known], at, open)),
    nestedLike(named(own, [own], open + 1, open + 2)),
  ]
}

const isBody =
  (id: string) =>
  (known: Known): known is Body =>
    known.kind === 'organization' && known.id === id

/** "United Nations" in "General Assembly of the United Nations": a parent inside the name is named too. */
function parentInside(known: Known, reading: Reading, first: number, last: number): Naming | null {
  if (known.kind !== 'organization' || last - first < 2) return null
  const { parent } = reading.lexicon.organizations.get(known.id)!
  if (!parent) return null
  const isParent = isBody(parent)
  for (let i = first; i < last; i++) {
    const inner = longestAt(reading.tokens, i, i === first ? last - 1 : last)
    const hit = inner?.values.find(isParent)
    if (inner && hit) return nestedLike(named(hit, [hit], i, i + inner.length))
  }
  return null
}

function named(best: NamedKnown, values: readonly Known[], first: number, last: number): Naming {
  if (best.kind === 'state') {
    const { ref, name, form } = stateOf(values)!
    return { kind: 'state', first, last, ref, name, rule: STATE_RULES[form], form, nested: false }
  }
  const { kind, ref, name } = best
  return { kind, first, last, ref, name, rule: `${kind}/registry-name`, form: null, nested: false }
}
