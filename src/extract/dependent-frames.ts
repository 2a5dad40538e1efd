/** Infinitives and participles lean on another verb: "urged it to come" → it comes, perhaps; "agreed to come" → a plan. */
import { type Chunk, type Phrase, phraseLike, type Row, type Verb, verbLike } from './chunks.ts'
import { courtesy } from './courtesies.ts'
import type { Frame, Frames, Leaning } from './frame.ts'

const PLANS = new Set(
  (
    'plan intend agree expect prepare schedule undertake pledge ' +
    'promise vow decide commit offer resolve propose ' +
    'volunteer'
  ).split(' '),
)
const REFUSALS = new Set([
  'want',
  'wish',
  'hope',
  'seek',
  'aim',
  'apply',
  'refuse',
  'decline',
  'fail',
  'deny',
  'avoid',
  'threaten',
  'forbid',
  'hesitate',
  'cancel',
  'rule',
])
const OTHERS = new Set(
  (
    'ask urge call tell press request invite encourage persuade want ' +
    'expect allow enable help order advise warn remind appeal beg ' +
    'push require oblige'
  ).split(' '),
)
const MOTION = new Set(
  ('arrive come go fly travel gather meet visit convene return join ' + 'send assemble land dispatch').split(
    ' ',
  ),
)
/** "was honoured to host": what one is glad to do is done. */
const HONOURED = new Set(['privileged', 'honoured', 'honored', 'proud', 'pleased', 'delighted', 'glad'])
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
const HOPES = new Set(
  'interest readiness intention desire wish bid willingness aim hope hopes possibility prospect prospects idea plan plans'.split(
    ' ',
  ),
)
/** What somebody has made up their mind to do. */
const DECIDED = new Set(['decision', 'offer', 'commitment'])
/** What was begun or managed was done. */
const DONE = new Set([
  'continue',
  'begin',
  'start',
  'manage',
  'help',
  'go',
  'prove',
  'serve',
  'succeed',
  'come',
  'honour',
  'honor',
])

/** Subject, control and modality of infinitives, participles and reduced relatives. */
export function dependent(row: Row, k: number, verb: Verb, frames: Frames): Leaning {
  let j = k - 1
  while (j >= 0 && (row[j]!.type === 'adverb' || row[j]!.type === 'date')) j--
  const before = row[j]
  if (verb.form === 'reduced' && before?.type === 'conj')
    return { subject: reducedBefore(row, j, frames), control: null, verb }
  if (verb.form === 'reduced' || (verb.form === 'ing' && before?.type === 'phrase')) {
    const at = before?.type === 'mark' ? overPlace(row, j - 1) : before
    // "Founded in 2001, the body …", "First proposed in 2006, the body …".
    const opens = !before || (j === 0 && before.type === 'phrase' && before.head === 'first')
    const inserted = verb.form === 'reduced' && opens ? nextSubject(row, k, frames) : null
    return { subject: at?.type === 'phrase' && !inserted ? at : inserted, control: null, verb }
  }
  if (
    before?.type === 'phrase' &&
    verb.form === 'inf' &&
    verb.passive &&
    j === k - 1 &&
    before.refs.length > 0
  )
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
  // "thanked B for inviting him", "accused B of breaking": what B did.
  const reason =
    before?.type === 'prep' &&
    /^(?:for|of|from)$/.test(before.word) &&
    /^(?:thank|praise|commend|blame|accuse|criticize|condemn|congratulate|prevent|censure)$/.test(
      governor.verb.lemma,
    )
  if (verb.form === 'ing' && reason && governor.object)
    return { subject: governor.object, control: governor, verb }
  if (verb.form === 'ing')
    return {
      subject: governor.subject,
      control: governor,
      verb: verbLike(verb, {
        modality: governor.verb.modality,
        negated: verb.negated || (governor.verb.negated && before?.type !== 'mark'),
      }),
    }
  const lemma = governor.verb.lemma
  const object = governor.object
  const among = lemma === 'be' ? fellows(governor) : null
  if (among) return { subject: among, control: governor, verb: verbLike(verb, { modality: 'planned' }) }
  if (OTHERS.has(lemma) && object && object.first < verb.first && object.first > governor.verb.first)
    return { subject: object, control: governor, verb: verbLike(verb, { modality: 'conditional' }) }
  const decider = deciderBefore(row, j)
  if (decider) return { subject: decider, control: governor, verb: verbLike(verb, { modality: 'planned' }) }
  // "thanked A for its readiness to host B".
  if (isReadiness(before) && object && object.refs.length > 0 && object.last <= before!.first)
    return { subject: object, control: governor, verb: verbLike(verb, { modality: 'planned' }) }
  const modality =
    HONOURED.has(governor.object?.head ?? '') || isThere(governor)
      ? governor.verb.modality
      : modalityUnder(governor.verb)
  return {
    subject: governor.subject,
    control: governor,
    verb: verbLike(verb, {
      modality,
      negated: verb.negated || governor.verb.negated || REFUSALS.has(lemma),
    }),
  }
}

/** "the decision of A to host B", "A's offer to host B": whose it is will do it; null elsewhere. */
function deciderBefore(row: Row, j: number): Phrase | null {
  const [noun, of, whose] = [row[j - 2], row[j - 1], row[j]]
  if (whose?.type !== 'phrase' || whose.refs.length === 0 || of?.type !== 'prep' || of.word !== 'of')
    return null
  return noun?.type === 'phrase' && noun.refs.length === 0 && DECIDED.has(noun.head) ? whose : null
}

/** "A is in Suva to attend", "is here to sign": who is there for it does it. */
const isThere = ({ verb, object, preps, adverbs }: Frame): boolean =>
  verb.lemma === 'be' &&
  object === null &&
  (adverbs.includes('here') ||
    adverbs.includes('there') ||
    (preps.length > 0 && preps[0]!.word === 'in' && preps[0]!.phrase.refs.length === 0))

/** "its readiness": what its owner is ready to do stands behind it. */
const isReadiness = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'phrase' &&
  (chunk.head === 'readiness' || chunk.head === 'willingness' || chunk.head === 'offer') &&
  (chunk.determiner === 'its' || chunk.determiner === 'their')

/** "the bank in Istanbul, founded by A": over a place that only says where. */
function overPlace(row: Row, j: number): Chunk | undefined {
  const [head, prep, place] = [row[j - 2], row[j - 1], row[j]]
  const isPlace = place?.type === 'phrase' && place.refs.length === 0 && place.mods.length === 0
  const named = head?.type === 'phrase' && head.refs.length > 0
  return isPlace && named && prep?.type === 'prep' && /^(?:in|at)$/.test(prep.word) ? head : place
}

/** "hosted by A and chaired by B": whose the participle before is. */
function reducedBefore(row: Row, from: number, frames: Frames): Phrase | null {
  for (let j = from; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'verb') return chunk.form === 'reduced' ? (frames[j]?.subject ?? null) : null
  }
  return null
}

/** "A is among twenty leaders, including B, to attend": A and B; null elsewhere. */
function fellows({ subject, preps, verb }: Frame): Phrase | null {
  const group = preps.find((p) => p.word === 'among')?.phrase
  const people = group && (group.rep || group.office?.plural || /(?:leaders|heads|guests)$/.test(group.head))
  if (!subject || !people || verb.negated) return null
  return phraseLike(subject, { refs: [...new Set([...subject.refs, ...group.refs])] })
}

const wordAt = (chunk: Chunk | undefined): string =>
  chunk?.type === 'phrase' ? chunk.head : chunk && 'word' in chunk ? chunk.word : ''

/** "denied accusing B", "left without meeting B", "far from condemning B": what stands before j says it was not done. */
function isUndone(row: Row, j: number, governor: Frame | null): boolean {
  const before = row[j]
  if (before?.type === 'verb') return REFUSALS.has(before.lemma) || THOUGHT_OF.has(before.lemma)
  if (before?.type !== 'prep') return false
  const noun = row[j - 1]
  if (noun?.type === 'phrase' && noun.refs.length === 0 && HOPES.has(noun.head)) return true
  if (before.word === 'without' || /^(?:instead|short|far|rather)$/.test(wordAt(row[j - 1]))) return true
  return before.word === 'from' && /^(?:refrain|abstain)$/.test(governor?.verb.lemma ?? '')
}

/** How sure an infinitive is under its governor: "agreed to" plans, "refused to" denies, "came to" did. */
function modalityUnder(governor: Verb): Verb['modality'] {
  const { lemma, modality } = governor
  const planned = PLANS.has(lemma)
  if (REFUSALS.has(lemma) || (OTHERS.has(lemma) && !planned)) return 'conditional'
  if (planned) return 'planned'
  if (MOTION.has(lemma)) return modality
  if (lemma === 'be' || lemma === 'have' || modality === 'conditional') return 'conditional'
  return modality === 'actual' && DONE.has(lemma) ? 'actual' : 'planned'
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
