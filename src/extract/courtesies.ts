/**
 * What is done by saying so: "Allow me to thank A", "I would like to congratulate B", "I take this opportunity to
 * welcome C and to commend D". The infinitive tells of a deed, and the speaker does it.
 */
import { type Phrase, type Row, type Verb, verbLike } from './chunks.ts'
import type { Frame, Frames, Leaning } from './frame.ts'
import { wordSet } from './words/word-set.ts'

/** Verbs by which one acts in speaking. */
const COURTESIES = wordSet(
  'thank congratulate express pay welcome commend convey extend reiterate reaffirm renew stress praise salute ' +
    'acknowledge applaud appeal urge call ask request condemn assure voice offer appreciate hail',
)
/** "would like to" */
const WISHING = new Set(['would', 'should', "'d", '’d'])
/** What one has the chance to do, and did where one had it. */
const MEETING = new Set(['meet', 'see', 'visit', 'host', 'receive', 'attend', 'address', 'join', 'chair'])
/** What one takes, has or seizes before acting so. */
const OCCASION = wordSet('opportunity chance occasion honor honour privilege pleasure duty floor moment')

/**
 * Subject and modality of such an infinitive; null for any other.
 * @param before place of the chunk before it, adverbs left out
 */
export function courtesy(row: Row, before: number, verb: Verb, frames: Frames): Leaning | null {
  if (verb.form !== 'inf') return null
  if (MEETING.has(verb.lemma)) return hadChance(row, before, verb, frames)
  if (!COURTESIES.has(verb.lemma)) return null
  const done = (subject: Phrase | null, control: Frame | null = null): Leaning => ({
    subject,
    control,
    verb: verbLike(verb, { modality: 'actual' }),
  })
  const at = row[before - 1]?.type === 'adverb' ? before - 1 : before
  const [chunk, earlier, first] = [row[before], row[at - 1], row[at - 2]]
  if (chunk?.type === 'phrase' && (chunk.head === 'me' || chunk.head === 'us')) return done(chunk)
  if (chunk?.type === 'prep' && chunk.word === 'like' && first?.type === 'phrase')
    return earlier?.type === 'word' && WISHING.has(earlier.word) ? done(first) : null
  const governor = governing(row, before, frames)
  if (!governor || governor.verb.negated) return null
  const { lemma, form } = governor.verb
  const wants = lemma === 'want' && governor.subject !== null && governor.subject.noun.own
  if (wants || lemma === 'wish' || OCCASION.has(governor.object?.head ?? ''))
    return done(governor.subject, governor)
  // "to congratulate A and to thank B".
  const joined = chunk?.type === 'conj' && form === 'inf' && COURTESIES.has(lemma)
  return joined && governor.verb.modality === 'actual' ? done(governor.subject, governor) : null
}

/** "had the honour to meet A": as sure as the having. */
function hadChance(row: Row, before: number, verb: Verb, frames: Frames): Leaning | null {
  const governor = governing(row, before, frames)
  if (governor?.verb.lemma !== 'have' || governor.verb.negated || governor.object !== row[before]) return null
  if (!OCCASION.has(governor.object?.head ?? '') || governor.object!.determiner === 'no') return null
  const { subject } = governor
  return { subject, control: governor, verb: verbLike(verb, { modality: governor.verb.modality }) }
}

/** The frame of the last verb before, within the clause. */
function governing(row: Row, from: number, frames: Frames): Frame | null {
  for (let j = from; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'verb' && chunk.form !== 'ing') return frames[j] ?? null
    if (chunk.type === 'mark' && chunk.word === ';') return null
  }
  return null
}
