/** Whose an infinitive is, and how sure: "urged it to come" → it comes, perhaps; "agreed to come" → a plan. */
import { type Chunk, type Phrase, phraseLike, type Row, type Verb, verbLike } from './chunks.ts'
import type { Frame, Leaning } from './frame.ts'
import { wordSet } from './words/word-set.ts'

const PLANS = wordSet(
  'plan intend agree expect prepare schedule undertake pledge ' +
    'promise vow decide commit offer resolve propose ' +
    'volunteer',
)
/** What is wanted, or not done at all. */
export const REFUSALS = new Set([
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
/** Verbs by which somebody is to do something. */
const OTHERS = wordSet(
  'ask urge call tell press request invite encourage persuade want ' +
    'expect allow enable help order advise warn remind appeal beg ' +
    'push require oblige',
)
const MOTION = wordSet(
  'arrive come go fly travel gather meet visit convene return join ' +
    'send assemble land dispatch phone telephone call write',
)
/** "was honoured to host": what one is glad to do is done. */
const HONOURED = new Set(['privileged', 'honoured', 'honored', 'proud', 'pleased', 'delighted', 'glad'])
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

const under = (
  control: Frame,
  subject: Phrase | null,
  verb: Verb,
  by: Pick<Partial<Verb>, 'modality' | 'negated'>,
): Leaning => ({ subject, control, verb: verbLike(verb, by) })

/** The infinitive behind place `before` of a row, under the verb that governs it. */
export function infinitiveOf(governor: Frame, verb: Verb, row: Row, before: number): Leaning {
  const { object, subject } = governor
  const { lemma, negated } = governor.verb
  const among = lemma === 'be' ? fellows(governor) : null
  if (among) return under(governor, among, verb, { modality: 'planned' })
  if (OTHERS.has(lemma) && object && object.first < verb.first && object.first > governor.verb.first)
    return under(governor, object, verb, { modality: 'conditional' })
  const decider = deciderBefore(row, before)
  if (decider) return under(governor, decider, verb, { modality: 'planned' })
  // "thanked A for its readiness to host B".
  const noun = row[before]
  if (isReadiness(noun) && object && object.refs.length > 0 && object.last <= noun!.first)
    return under(governor, object, verb, { modality: 'planned' })
  const isDone = HONOURED.has(object?.head ?? '') || isThere(governor) || isInChair(governor, verb)
  const modality = isDone ? governor.verb.modality : modalityUnder(governor.verb)
  return under(governor, subject, verb, { modality, negated: verb.negated || negated || REFUSALS.has(lemma) })
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

const CHOOSING = wordSet('elect choose select appoint designate')

/** "was elected to chair the body": is its chair from then on. */
const isInChair = ({ verb: { lemma, passive } }: Frame, { lemma: then }: Verb): boolean =>
  passive && CHOOSING.has(lemma) && (then === 'chair' || then === 'preside')

/** "its readiness": what its owner is ready to do stands behind it. */
const isReadiness = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'phrase' &&
  (chunk.head === 'readiness' || chunk.head === 'willingness' || chunk.head === 'offer') &&
  (chunk.determiner === 'its' || chunk.determiner === 'their')

/** "A is among twenty leaders, including B, to attend": A and B; null elsewhere. */
function fellows({ subject, preps, verb }: Frame): Phrase | null {
  const group = preps.find((p) => p.word === 'among')?.phrase
  const people = group && (group.rep || group.office?.plural || /(?:leaders|heads|guests)$/.test(group.head))
  if (!subject || !people || verb.negated) return null
  return phraseLike(subject, { refs: [...new Set([...subject.refs, ...group.refs])] })
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
