/** Whom a pronoun means by the words around it: "it was attended", "thanked him", "I" in a quotation. */
import type { Chunk, Phrase, Row } from './chunks.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'
import type { Known, Mind } from './told.ts'
import { wordSet } from './words/word-set.ts'

/** "It was attended by …": what is held and attended is a gathering. */
const HELD = new Set(['attend', 'hold', 'chair', 'co-chair', 'host', 'preside', 'address', 'convene', 'open'])

/** "set up a Joint Committee; it is chaired by A": what sits and has a chair. */
const CHAIRED = new Set(['chair', 'co-chair', 'head', 'lead'])
const SITTING = /\b(?:committee|council|commission|group|board|forum|dialogue)\b/i

/** "to attend it": what people go to is a gathering; "to hold it" may be a chair. */
const ATTENDED = new Set(['attend', 'address', 'chair', 'host', 'preside', 'join'])

/** A sentence while its phrases are resolved. */
export type Walk = {
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

/** Whom a pronoun means by the words beside it; null where what is in mind must tell. */
export function meantBy(walk: Walk, pronoun: string, i: number): number | null {
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
export const isFree = (row: Row, i: number): boolean =>
  i === 0 || (row[i - 1]!.type !== 'prep' && row[i - 1]!.type !== 'verb')

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
export function otherParty(row: Row, i: number, mind: Mind, { entities }: Known): number | null {
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
