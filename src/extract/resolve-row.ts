/** The phrases of one sentence with what they refer to: "Li met Wang and thanked him" → him is Wang. */
import { type Chunk, type Phrase, phraseLike, type Row } from './chunks.ts'
import { isAllOf } from './frame-subjects.ts'
import { oppositeOf } from './opposites.ts'
import { isFree, meantBy, otherParty, type Walk } from './pronouns-in-row.ts'
import { hasAny } from './reading.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { copyOf, type Known, type Mind } from './told.ts'
import { wordList } from './words/word-list.ts'

/**
 * Resolves the phrases of a sentence in order: a subject told in it is nearer than one told before. A sentence in
 * which nothing refers back comes back as it is.
 */
export function resolveRow(
  row: Row,
  start: Mind,
  meeting: number | null,
  known: Known,
  bare: ReadonlyMap<number, MeetingNaming>,
): Row {
  if (!row.some((chunk) => chunk.type === 'phrase' && mayReferBack(chunk, start))) return row
  const mind = copyOf(start)
  mind.meeting = meeting
  const walk: Walk = { row, known, bare, start, mind, led: null }
  let out: Chunk[] | null = null
  for (let i = 0; i < row.length; i++) {
    const chunk = row[i]!
    const resolved = chunk.type === 'phrase' ? resolve(walk, chunk, i) : chunk
    if (resolved === chunk) continue
    out ??= row.slice()
    out[i] = resolved
  }
  return out ?? row
}

function resolve(walk: Walk, phrase: Phrase, i: number): Phrase {
  const { row, known, bare, mind } = walk
  if (phrase.refs.length > 0) note(walk, phrase, i)
  if (!mayReferBack(phrase, mind)) return phrase
  if (isAllOf(phrase) && isOfThose(row[i - 1])) return phrase
  const meant = phrase.noun.beside ? oppositeOf(known, mind, row, i) : meantBy(walk, phrase.head, i)
  if (meant !== null) return phraseLike(phrase, { refs: [meant] })
  if (isPairWord(phrase, known) && (phrase.head === 'both' || PAIRING.has(phrase.determiner)))
    mind.pair = pairBefore(row, i, known) ?? mind.pair
  const isOther = phrase.head === 'it' && !isFree(row, i)
  const party = isOther ? (otherParty(row, i, mind, known) ?? mind.party) : mind.party
  const resolved = resolvePhrase(phrase, mind, known, bare, party)
  if (!phrase.noun.own) note(walk, resolved, i)
  return resolved
}

/** Keeps a single subject in mind. */
function note(walk: Walk, phrase: Phrase, i: number): void {
  const { mind, known, row } = walk
  const only = phrase.refs.length === 1 ? phrase.refs[0]! : null
  if (only === null) return
  const before = leads(row, i)
  if (before === 'prep') return
  const { kind } = known.entities[only]!
  if (before === 'verb') {
    // "Egypt sent its minister, A; he and B met".
    if (walk.led === 'party' && kind === 'actor') mind.subject = only
  } else if (kind === 'actor') {
    walk.led = 'actor'
    mind.subject = only
    if (mind.actors[0] !== only) mind.actors = [only, ...mind.actors.filter((a) => a !== only)]
  } else if (kind !== 'meeting') {
    walk.led ??= 'party'
    mind.party = only
  }
}

/** What stands before a phrase, or before the list of two that it ends: "with A and | B". */
function leads(row: Row, i: number): Chunk['type'] | null {
  const at = row[i - 1]?.type === 'conj' && row[i - 2]?.type === 'phrase' ? i - 3 : i - 1
  return at < 0 ? null : row[at]!.type
}

/** Whether a phrase that names nobody can mean somebody, as most nouns cannot. */
const mayReferBack = ({ refs, office, noun, head }: Phrase, { voice }: Mind): boolean =>
  refs.length === 0 && (office !== null || noun.refersBack || voice !== null || head === 'i')

/** "A and B | both came", "which | both joined": of those just named, and of no others. */
const isOfThose = (before: Chunk | undefined): boolean =>
  before?.type === 'rel' || (before?.type === 'phrase' && before.refs.length > 0)

/** Determiners of two who were just named. */
const PAIRING = new Set(['the', 'both'])

/** "the two", "both", "both sides", "the two leaders" */
const isPairWord = (phrase: Phrase, { scene }: Known): boolean =>
  phrase.head === 'two' ||
  phrase.head === 'both' ||
  (phrase.noun.pair && (phrase.determiner === 'both' || hasAny(scene.reading, phrase, TWO)))

const TWO = wordList('two')

/** "A invited B when the two met": the only two people of the sentence so far; null for others. */
function pairBefore(row: Row, i: number, { entities }: Known): number[] | null {
  const actors = new Set<number>()
  for (let k = 0; k < i; k++) {
    const chunk = row[k]!
    if (chunk.type === 'phrase') for (const r of chunk.refs) if (entities[r]!.kind === 'actor') actors.add(r)
  }
  return actors.size === 2 ? [...actors] : joinedBefore(row, i)
}

/** "Fiji thanked Chad and Mali; both …": the two that "and" has joined last; null where none are. */
function joinedBefore(row: Row, i: number): number[] | null {
  for (let k = i - 2; k > 0; k--) {
    const [a, link, b] = [row[k - 1]!, row[k]!, row[k + 1]!]
    if (link.type !== 'conj' || a.type !== 'phrase' || b.type !== 'phrase') continue
    const both = [...a.refs, ...b.refs]
    if (both.length === 2 && a.refs.length === 1) return both
  }
  return null
}
