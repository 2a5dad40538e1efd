/** Infinitives and participles lean on another verb: "was invited to come", "thanked it for coming", "founded by A". */
import { type Chunk, type Phrase, type Row, type Verb, verbLike } from './chunks.ts'
import { courtesy } from './courtesies.ts'
import type { Frame, Frames, Leaning } from './frame.ts'
import { infinitiveOf, REFUSALS } from './infinitives.ts'
import { wordSet } from './words/word-set.ts'

/** "proposed holding": what is only thought of is not done. */
const THOUGHT_OF = new Set([
  'propose',
  'suggest',
  'consider',
  'discuss',
  'envisage',
  'recommend',
  'contemplate',
])
/** "his interest in chairing A": what is only hoped for is not done. */
const HOPES = wordSet(
  'interest readiness intention desire wish bid willingness aim hope hopes possibility prospect prospects idea plan plans',
)
/** Subject, control and modality of infinitives, participles and reduced relatives. */
export function dependent(row: Row, k: number, verb: Verb, frames: Frames): Leaning {
  let j = k - 1
  while (j >= 0 && (row[j]!.type === 'adverb' || row[j]!.type === 'date')) j--
  const before = row[j]
  if (verb.form === 'reduced' || (verb.form === 'ing' && before?.type === 'phrase'))
    return { subject: participleSubject(row, k, j, frames), control: null, verb }
  const isNamed = before?.type === 'phrase' && before.refs.length > 0 && j === k - 1
  if (isNamed && verb.form === 'inf' && verb.passive)
    return { subject: before, control: null, verb: verbLike(verb, { modality: 'planned' }) }
  const spoken = courtesy(row, j, verb, frames)
  if (spoken) return spoken
  const governor = governorOf(row, j, frames)
  if (verb.form === 'ing' && isUndone(row, j, governor))
    return {
      subject: governor?.subject ?? nextSubject(row, k, frames),
      control: governor,
      verb: verbLike(verb, { negated: true }),
    }
  if (!governor) return { subject: nextSubject(row, k, frames), control: null, verb }
  if (verb.form === 'inf' && before?.type === 'conj' && governor.verb.form === 'inf')
    return besides(governor, verb)
  return verb.form === 'ing' ? participleOf(governor, verb, before) : infinitiveOf(governor, verb, row, j)
}

/** "came to attend A | and to meet B": the second is as sure as the first, and is the same one's. */
function besides({ subject, control, verb: { modality, negated } }: Frame, verb: Verb): Leaning {
  return { subject, control, verb: verbLike(verb, { modality, negated: verb.negated || negated }) }
}

/** Whose a participle is that follows a phrase, or opens its sentence. */
function participleSubject(row: Row, k: number, j: number, frames: Frames): Phrase | null {
  const [verb, before] = [row[k] as Verb, row[j]]
  if (verb.form === 'reduced') {
    if (before?.type === 'conj') return reducedBefore(row, j, frames)
    // "Founded in 2001, the body …", "First proposed in 2006, the body …".
    const opens = !before || (j === 0 && before.type === 'phrase' && before.head === 'first')
    const next = opens ? nextSubject(row, k, frames) : null
    if (next) return next
  }
  const at = before?.type === 'mark' ? overPlace(row, j - 1) : before
  return at?.type === 'phrase' ? at : null
}

const REASONS = new Set(['for', 'of', 'from'])
/** What is told of somebody with what that one did. */
const JUDGING = wordSet('thank praise commend blame accuse criticize condemn congratulate prevent censure')

/** "thanked B for inviting him", "accused B of breaking": what B did; else what the governor's subject does. */
function participleOf(governor: Frame, verb: Verb, before: Chunk | undefined): Leaning {
  const isReason = before?.type === 'prep' && REASONS.has(before.word) && JUDGING.has(governor.verb.lemma)
  if (isReason && governor.object) return { subject: governor.object, control: governor, verb }
  const negated = verb.negated || (governor.verb.negated && before?.type !== 'mark')
  const { modality } = governor.verb
  return { subject: governor.subject, control: governor, verb: verbLike(verb, { modality, negated }) }
}

/** "the bank in Istanbul, founded by A": over a place that only says where. */
function overPlace(row: Row, j: number): Chunk | undefined {
  const [head, prep, place] = [row[j - 2], row[j - 1], row[j]]
  const isPlace = place?.type === 'phrase' && place.refs.length === 0 && place.mods.length === 0
  const named = head?.type === 'phrase' && head.refs.length > 0
  return isPlace && named && prep?.type === 'prep' && (prep.word === 'in' || prep.word === 'at')
    ? head
    : place
}

/** "hosted by A and chaired by B": whose the participle before is. */
function reducedBefore(row: Row, from: number, frames: Frames): Phrase | null {
  for (let j = from; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'verb') return chunk.form === 'reduced' ? (frames[j]?.subject ?? null) : null
  }
  return null
}

const wordAt = (chunk: Chunk | undefined): string =>
  chunk?.type === 'phrase' ? chunk.head : chunk && 'word' in chunk ? chunk.word : ''

const RATHER = wordSet('instead short far rather')

const REFRAINING = wordSet('refrain abstain')

/** "denied accusing B", "left without meeting B", "far from condemning B": what stands before j says it was not done. */
function isUndone(row: Row, j: number, governor: Frame | null): boolean {
  const before = row[j]
  if (before?.type === 'verb') return REFUSALS.has(before.lemma) || THOUGHT_OF.has(before.lemma)
  if (before?.type !== 'prep') return false
  const noun = row[j - 1]
  if (noun?.type === 'phrase' && noun.refs.length === 0 && HOPES.has(noun.head)) return true
  if (before.word === 'without' || RATHER.has(wordAt(row[j - 1]))) return true
  return before.word === 'from' && REFRAINING.has(governor?.verb.lemma ?? '')
}

function governorOf(row: Row, from: number, frames: Frames): Frame | null {
  for (let j = from; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'verb' && frames[j] && (chunk.form === 'finite' || chunk.form === 'inf'))
      return frames[j]!
    if (chunk.type === 'mark' && chunk.word === ';') return null
  }
  return null
}

/** "Addressing the summit, Putin said": the subject of the finite verb that follows. */
function nextSubject(row: Row, k: number, frames: Frames): Phrase | null {
  for (let j = k + 1; j < row.length; j++) {
    const chunk = row[j]!
    if (chunk.type === 'verb' && chunk.form === 'finite') return frames[j]?.subject ?? null
    if (chunk.type === 'mark' && chunk.word === ';') return null
  }
  return null
}
