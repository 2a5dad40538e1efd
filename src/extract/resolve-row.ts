/** The phrases of one sentence with what they refer to: "Li met Wang and thanked him" → him is Wang. */
import { type Chunk, type Phrase, phraseLike, type Row } from './chunks.ts'
import { isAllOf } from './frame-subjects.ts'
import { oppositeOf } from './opposites.ts'
import { hasAny } from './reading.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { copyOf, type Known, type Mind } from './told.ts'
import { wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

/** "It was attended by …": what is held and attended is a gathering. */
const HELD = new Set(['attend', 'hold', 'chair', 'co-chair', 'host', 'preside', 'address', 'convene', 'open'])

/** "set up a Joint Committee; it is chaired by A": what sits and has a chair. */
const CHAIRED = new Set(['chair', 'co-chair', 'head', 'lead'])
const SITTING = /\b(?:committee|council|commission|group|board|forum|dialogue)\b/i

/** "to attend it": what people go to is a gathering; "to hold it" may be a chair. */
const ATTENDED = new Set(['attend', 'address', 'chair', 'preside', 'join'])

/** A sentence while its phrases are resolved. */
type Walk = {
  row: Row
  known: Known
  bare: ReadonlyMap<number, MeetingNaming>
  /** What was in mind before the sentence. */
  start: Mind
  /** The same with what it has told so far. */
  mind: Mind
  /** What subjects it has had so far. */
  led: 'actor' | 'party' | null
}

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

/** Whom a pronoun means by the words beside it; null where what is in mind must tell. */
function meantBy(walk: Walk, pronoun: string, i: number): number | null {
  const { row, known, start, mind } = walk
  if (pronoun === 'i') return mind.voice ? null : quoted(row, i, known)
  if (pronoun === 'him' || isHer(row[i]!)) return isFree(row, i) ? null : otherActor(row, i, start, known)
  return pronoun === 'it' ? thingMeant(walk, i) : null
}

/** "thanked her": she herself, nothing of hers. */
const isHer = (chunk: Chunk): boolean =>
  chunk.type === 'phrase' && chunk.determiner === 'her' && chunk.last - chunk.first === 1

function thingMeant({ row, known, start, mind: { meeting } }: Walk, i: number): number | null {
  const [before, next] = [row[i - 1], row[i + 1]]
  const isHeld = next?.type === 'verb' && (next.passive ? HELD.has(next.lemma) : next.lemma === 'bring')
  if (isHeld && CHAIRED.has(next.lemma)) {
    const sitting = bodyBefore(row, i, known)
    if (sitting !== null && SITTING.test(known.entities[sitting]!.name)) return sitting
  }
  if (isHeld && meeting !== null) return meeting
  if (before?.type !== 'verb') return null
  // "The SCO has eight members; India joined it in 2017".
  const joined = before.lemma === 'join' ? bodyTold(row, i, start, known) : null
  return joined ?? (ATTENDED.has(before.lemma) ? meeting : null)
}

/** Whether the phrase at i stands behind no preposition and no verb. */
const isFree = (row: Row, i: number): boolean =>
  i === 0 || (row[i - 1]!.type !== 'prep' && row[i - 1]!.type !== 'verb')

/** Whether a phrase that names nobody can mean somebody, as most nouns cannot. */
const mayReferBack = ({ refs, office, noun, head }: Phrase, { voice }: Mind): boolean =>
  refs.length === 0 && (office !== null || noun.refersBack || voice !== null || head === 'i')

const SAID = new Set([
  'say',
  'add',
  'tell',
  'tweet',
  'post',
  'write',
  'note',
  'state',
  'stress',
  'declare',
  'remark',
])

const QUOTES = wordSet('" “ ”')

/** "“I thank Oman,” | A said": who says what stands in quotation marks; null outside of them. */
function quoted(row: Row, i: number, { entities, scene }: Known): number | null {
  const { tokens } = scene.reading
  const isQuote = (text: string) => QUOTES.has(text)
  const opened =
    tokens.slice(row[0]!.first, row[i]!.first + 1).filter((t) => isQuote(t.text)).length % 2 === 1
  if (!opened) return null
  for (let k = i + 1; k < row.length; k++) {
    const [chunk, verb] = [row[k]!, row[k + 1]]
    const before = tokens[chunk.first - 1]!.text
    const closes = isQuote(tokens[chunk.first]!.text) || isQuote(before)
    if (chunk.type !== 'phrase' || !closes) continue
    const only = chunk.refs.length === 1 && entities[chunk.refs[0]!]!.kind === 'actor' ? chunk.refs[0]! : null
    return verb?.type === 'verb' && verb.form === 'finite' && SAID.has(verb.lemma) ? only : null
  }
  return null
}

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

/** The body that a sentence speaks of last before a place; null for none. */
function bodyBefore(row: Row, i: number, { entities }: Known): number | null {
  const named = row
    .slice(0, i)
    .findLast(
      (c): c is Phrase =>
        c.type === 'phrase' && c.refs.length === 1 && entities[c.refs[0]!]!.kind === 'organization',
    )
  return named?.refs[0] ?? null
}

/** The body a sentence speaks of before a place, else the one told of before it; null for none. */
function bodyTold(row: Row, i: number, { party }: Mind, known: Known): number | null {
  const isBody = party !== null && known.entities[party]!.kind === 'organization'
  return bodyBefore(row, i, known) ?? (isBody ? party : null)
}

/** "called on it": the party told last that is not the subject. */
function otherParty(row: Row, i: number, mind: Mind, { entities }: Known): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = row[k]!
    const only = chunk.type === 'phrase' && chunk.refs.length === 1 ? chunk.refs[0]! : mind.party
    if (only === mind.party) continue
    const { kind } = entities[only!]!
    if (kind === 'state' || kind === 'organization') return only
  }
  return null
}

/** "X, to which Y had invited him": not the subject of the clause, but the one told before. */
function otherActor(row: Row, i: number, start: Mind, known: Known): number | null {
  const actors = row
    .slice(0, i)
    .flatMap((c, k) =>
      c.type === 'phrase' && c.refs.length === 1 && known.entities[c.refs[0]!]!.kind === 'actor'
        ? [{ who: c.refs[0]!, free: row[k - 1]?.type !== 'prep' && row[k - 1]?.type !== 'verb' }]
        : [],
    )
  const own = actors.filter((a) => a.free).at(-1)?.who
  const earlier = actors.find((a) => a.who !== own)?.who
  return earlier ?? (start.subject !== own ? start.subject : null) ?? mateOf(start.pair, own, known)
}

/** "A and B met. A thanked him": the other of the two who were told of together. */
function mateOf(pair: readonly number[], own: number | undefined, { entities }: Known): number | null {
  if (own === undefined || pair.length !== 2 || !pair.includes(own)) return null
  const other = pair[0] === own ? pair[1]! : pair[0]!
  return entities[other]!.kind === 'actor' ? other : null
}
