/** Whom a body includes: "X, whose members include A and B", "a bloc that includes A", "X expanded its ranks to include A". */
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { bodyOf, convenes, statusOf } from './membership.ts'
import { ofVerbs } from './rule.ts'

const OF = wordSet('of in')

const INCLUDING = new Set(['include', 'be', 'comprise', 'make', 'compose', 'form', 'bring'])

/** Nouns by which members are called: "its members", "the observer states". */
const CALLED = wordSet('members states countries nations observers partners')
/** "is made up of": what is made of its members. */
const MAKING = new Set(['make', 'compose', 'form'])
/** What a body is called. */
const KIND = wordSet(
  'bloc grouping forum alliance association union group organization organisation platform format',
)
/** Verbs of a body that is named: "the SCO includes A, B and C", "is made up of A, B and C". */
const NAMED = new Set(['include', 'make', 'compose', 'bring'])
/** What grows when a body takes others in. */
const RANKS = new Set(['ranks', 'rank', 'membership', 'members', 'family', 'circle'])
/** Verbs of a body that grows. */
const GROWING = new Set(['expand', 'grow', 'enlarge', 'extend', 'widen'])

/** What tells the members of a body from members of anything. */
const QUALIFIED = new Set(['founding', 'full', 'original', 'permanent'])

/** The body whose members a phrase is: "the SCO's members", "members of the SCO", "the SCO, | whose members". */
function ownerOf(story: Story, told: Told, members: Phrase): number | null {
  const at = told.row.indexOf(members)
  const own = bodyIn(story, members.mods) ?? bodyIn(story, phraseBehind(told, at, OF)?.refs ?? [])
  if (own !== null) return own
  const before = told.row[at - 1]
  if (before?.type === 'rel' && before.word === 'whose') {
    const antecedent = told.row.slice(0, at).findLast((c): c is Phrase => c.type === 'phrase')
    return bodyIn(story, antecedent?.refs ?? [])
  }
  // "The six founding members are A, B and C": of the body spoken of.
  const qualifier = story.scene.reading.tokens[members.last - 2]?.lower ?? ''
  const isOwn = members.determiner === 'its' || (members.determiner === 'the' && QUALIFIED.has(qualifier))
  return isOwn && told.row[at + 1]?.type !== 'prep' ? bodyOf(story, told, null, members) : null
}

/** The body called a bloc that the clause is of: "X is a bloc of economies | that include A". */
function bodyCalled(story: Story, told: Told, frame: Frame): number | null {
  const at = told.row.findIndex((c) => c.first === frame.verb.first)
  const link = told.row[at - 1]
  const leans = frame.verb.form !== 'finite' || MAKING.has(frame.verb.lemma)
  if (!leans && !(link?.type === 'rel' && (link.word === 'that' || link.word === 'which'))) return null
  const being = told.frames.findLast((f) => f.verb.lemma === 'be' && f.verb.first < frame.verb.first)
  const called = being?.subject && KIND.has(being.object?.head ?? '')
  return called ? bodyIn(story, being.subject!.refs) : null
}

type Composed = { body: number | null; members: Phrase; status: string }

/** The body that takes in those whom a frame names, and as what; null where it says no such thing. */
function composed(story: Story, told: Told, frame: Frame): Composed | null {
  const { subject, verb, control } = frame
  const members = membersOf(frame)
  if (!members) return null
  if (verb.lemma === 'include' && control && GROWING.has(control.verb.lemma)) {
    const grows = control.object === null || RANKS.has(control.object.head)
    return grows ? { body: bodyIn(story, control.subject?.refs ?? []), members, status: 'member' } : null
  }
  const whole = subject ? membersOfOne(story, subject) : null
  if (whole !== null && members.refs.length > 1) return { body: whole, members, status: 'member' }
  if (subject && subject.refs.length === 0 && CALLED.has(subject.head)) {
    const words = textOf(story.scene.reading, subject.first, subject.last)
    const status = statusOf(words)
    // "the SCO's partners in trade" are nobody's members.
    if (status === 'partner' && !words.includes('dialogue')) return null
    if (status !== null) return { body: ownerOf(story, told, subject), members, status }
  }
  if (verb.lemma === 'be' || members.refs.length < 3 || members.head !== '') return null
  // "included A, B and C in its report", "brought A, B and C together at a dinner".
  if (frame.preps.some((p) => p.phrase.first >= members.last)) return null
  const named =
    subject && NAMED.has(verb.lemma) && (subject.head === '' || subject.head === 'it')
      ? bodyIn(story, subject.refs)
      : null
  return { body: named ?? bodyCalled(story, told, frame), members, status: 'member' }
}

/** "The six (founding) members of the SCO" stand for it: its index; null for any other phrase. */
function membersOfOne({ scene }: Story, { refs, rep, first, last }: Phrase): number | null {
  if (!rep || refs.length !== 1) return null
  const { tokens } = scene.reading
  let i = first
  while (i < first + 4 && i < last && tokens[i]!.lower !== 'members') i++
  if (tokens[i]!.lower !== 'members' || tokens[i + 1]?.lower !== 'of') return null
  const named = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2
  return scene.entityAt[named] === refs[0] && scene.entities[refs[0]!]!.kind === 'organization'
    ? refs[0]!
    : null
}

/** Whom the verb names: "includes A and B", "is A and B", "made up of A and B". */
function membersOf({ verb, object, preps, adverbs }: Frame): Phrase | null {
  if (verb.lemma === 'bring' && !adverbs.includes('together')) return null
  if (!MAKING.has(verb.lemma)) return verb.passive ? null : object
  const up = verb.lemma !== 'make' || adverbs.includes('up')
  return up ? (preps.find((p) => p.word === 'of')?.phrase ?? null) : null
}

export const membersByInclusion = ofVerbs(INCLUDING, (story, told, frame): RelationFact[] => {
  const found = composed(story, told, frame)
  if (!found || found.body === null || found.members.rep || !convenes(story, found.body)) return []
  const { body, members, status } = found
  const { modality } = (frame.control ?? frame).verb
  if (modality === 'conditional') return []
  return members.refs
    .filter((r) => story.entities[r]!.kind === 'state')
    .flatMap((r) => relate(story, told, frame, 'member-of', r, body, 'includes', { status, modality }))
})
