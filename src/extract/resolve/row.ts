/** The phrases of one sentence with what they refer to: "Li met Wang and thanked him" → him is Wang. */
import { type Chunk, type Phrase, phraseLike } from '../chunks.ts'
import type { MeetingNaming } from '../recognize/meeting-naming.ts'
import { copyOf, type Mind } from '../told.ts'
import { type Known, resolvePhrase } from './phrases.ts'

/** "It was attended by …": what is held and attended is a gathering. */
const HELD = new Set(['attend', 'hold', 'chair', 'host', 'preside', 'address', 'convene'])

/** "to attend it": what people go to is a gathering; "to hold it" may be a chair. */
const ATTENDED = new Set(['attend', 'address', 'chair', 'preside', 'join'])

/** Resolves the phrases of a sentence in order: a subject told in it is nearer than one told before. */
export function resolveRow(
  raw: readonly Chunk[],
  start: Mind,
  meeting: number | null,
  known: Known,
  bare: ReadonlyMap<number, MeetingNaming>,
): Chunk[] {
  const mind = copyOf(start)
  mind.meeting = meeting
  // What subjects the sentence has had so far.
  let led: 'actor' | 'party' | null = null
  const note = (phrase: Phrase, i: number) => {
    const only = phrase.refs.length === 1 ? phrase.refs[0]! : null
    const before = i > 0 ? raw[i - 1]!.type : null
    if (only === null || before === 'prep') return
    const { kind } = known.entities[only]!
    if (before === 'verb') {
      // "Egypt sent its minister, A; he and B met".
      if (led === 'party' && kind === 'actor') mind.subject = only
    } else if (kind === 'actor') {
      led = 'actor'
      mind.subject = only
      if (mind.actors[0] !== only) mind.actors = [only, ...mind.actors.filter((a) => a !== only)]
    } else if (kind !== 'meeting') {
      led ??= 'party'
      mind.party = only
    }
  }
  return raw.map((chunk, i) => {
    if (chunk.type !== 'phrase') return chunk
    if (chunk.refs.length > 0) {
      note(chunk, i)
      return chunk
    }
    if (meansNobody(chunk, mind)) return chunk
    const voice = chunk.head === 'i' && !mind.voice ? quoted(raw, i, known) : null
    if (voice !== null) return phraseLike(chunk, { refs: [voice] })
    const next = raw[i + 1]
    if (
      chunk.head === 'it' &&
      mind.meeting !== null &&
      next?.type === 'verb' &&
      (next.passive ? HELD.has(next.lemma) : next.lemma === 'bring')
    )
      return phraseLike(chunk, { refs: [mind.meeting] })
    const before = i > 0 ? raw[i - 1] : undefined
    const free = before?.type !== 'prep' && before?.type !== 'verb'
    const joined = before?.type === 'verb' && before.lemma === 'join' ? bodyTold(raw, i, start, known) : null
    if (
      chunk.head === 'it' &&
      mind.meeting !== null &&
      before?.type === 'verb' &&
      ATTENDED.has(before.lemma) &&
      joined === null
    )
      return phraseLike(chunk, { refs: [mind.meeting] })
    // "The SCO has eight members; India joined it in 2017".
    if (chunk.head === 'it' && joined !== null) return phraseLike(chunk, { refs: [joined] })
    const other = chunk.head === 'it' && !free ? otherParty(raw, i, mind, known) : undefined
    if (chunk.head === 'him' && !free) {
      const him = otherActor(raw, i, start, known)
      if (him !== null) return phraseLike(chunk, { refs: [him] })
    }
    if (isPairWord(chunk) && PAIRING.has(chunk.determiner)) mind.pair = pairBefore(raw, i, known) ?? mind.pair
    const resolved = resolvePhrase(chunk, mind, known, bare, other?.refs[0] ?? mind.party)
    if (!chunk.noun.own) note(resolved, i)
    return resolved
  })
}

/** Whether nobody can be meant by a phrase, as by most nouns. */
const meansNobody = ({ office, noun, head }: Phrase, { voice }: Mind): boolean =>
  office === null && !noun.refersBack && voice === null && head !== 'i'

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

/** "“I thank Oman,” | A said": who says what stands in quotation marks; null outside of them. */
function quoted(raw: readonly Chunk[], i: number, { entities, scene }: Known): number | null {
  const { tokens } = scene.reading
  const isQuote = (text: string) => /^["“”]$/.test(text)
  const opened =
    tokens.slice(raw[0]!.first, raw[i]!.first + 1).filter((t) => isQuote(t.text)).length % 2 === 1
  if (!opened) return null
  for (let k = i + 1; k < raw.length; k++) {
    const [chunk, verb] = [raw[k]!, raw[k + 1]]
    const before = tokens[chunk.first - 1]!.text
    const closes = isQuote(tokens[chunk.first]!.text) || isQuote(before)
    if (chunk.type !== 'phrase' || !closes) continue
    const only = chunk.refs.length === 1 && entities[chunk.refs[0]!]!.kind === 'actor' ? chunk.refs[0]! : null
    return verb?.type === 'verb' && verb.form === 'finite' && SAID.has(verb.lemma) ? only : null
  }
  return null
}

/** Determiners of two who were just named. */
const PAIRING = new Set(['the', 'both'])
const isPairWord = ({ head }: Phrase): boolean => head === 'two' || head === 'both'

/** "A invited B when the two met": the only two people of the sentence so far; null for others. */
function pairBefore(raw: readonly Chunk[], i: number, { entities }: Known): number[] | null {
  const actors = new Set<number>()
  for (let k = 0; k < i; k++) {
    const chunk = raw[k]!
    if (chunk.type === 'phrase') for (const r of chunk.refs) if (entities[r]!.kind === 'actor') actors.add(r)
  }
  return actors.size === 2 ? [...actors] : null
}

/** The body a sentence speaks of before a place, else the one told of before it; null for none. */
function bodyTold(raw: readonly Chunk[], i: number, { party }: Mind, { entities }: Known): number | null {
  const isBody = (r: number | null | undefined): r is number =>
    r != null && entities[r]!.kind === 'organization'
  const named = raw
    .slice(0, i)
    .findLast((c): c is Phrase => c.type === 'phrase' && c.refs.length === 1 && isBody(c.refs[0]))
  return named?.refs[0] ?? (isBody(party) ? party : null)
}

/** "called on it": the party told last that is not the subject. */
const otherParty = (raw: readonly Chunk[], i: number, mind: Mind, known: Known) =>
  raw
    .slice(0, i)
    .findLast(
      (c): c is Phrase =>
        c.type === 'phrase' &&
        c.refs.length === 1 &&
        /^(?:state|organization)$/.test(known.entities[c.refs[0]!]!.kind) &&
        c.refs[0] !== mind.party,
    )

/** "X, to which Y had invited him": not the subject of the clause, but the one told before. */
function otherActor(raw: readonly Chunk[], i: number, start: Mind, known: Known): number | null {
  const actors = raw
    .slice(0, i)
    .flatMap((c, k) =>
      c.type === 'phrase' && c.refs.length === 1 && known.entities[c.refs[0]!]!.kind === 'actor'
        ? [{ who: c.refs[0]!, free: raw[k - 1]?.type !== 'prep' && raw[k - 1]?.type !== 'verb' }]
        : [],
    )
  const own = actors.filter((a) => a.free).at(-1)?.who
  const earlier = actors.find((a) => a.who !== own)?.who
  return earlier ?? (start.subject !== own ? start.subject : null)
}
