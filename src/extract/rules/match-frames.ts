/**
 * Patterns over frames: which verb (with which noun) puts whom into which slot.
 *
 *     { id: 'talks-with', verb: 'hold have', noun: wordSet('talks'), target: 'with' }     "A held talks with B" → agent A, target B
 *     { id: 'accuses', verb: 'accuse', target: 'object' }                          "B was accused by A" → agent A, target B
 */
import type { RelationType } from '../../model/relations.ts'
import { asParty } from '../attach-people.ts'
import { type Chunk, lastWord, type Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import type { PatternNote } from '../trace.ts'
import { wordSet } from '../words/word-set.ts'
import { ofVerbs } from './rule.ts'

export type Pattern = {
  /** What the evidence names it by, within its relation type: "pays-tribute". */
  id: string
  /** Lemmas, parted by spaces. */
  verb: string
  /** Heads of the object, or their last words, where the object is a plain noun that completes the verb. */
  noun?: ReadonlySet<string>
  /** The noun is the subject, and its owner the agent: "our thanks go to A". */
  fromSubject?: true
  /** Where the other party stands: "object", or prepositions parted by spaces. */
  target: string
  /** "praised Kazakhstan's efforts": the owner of a plain noun in the slot counts as the target. */
  owners?: boolean
  /** A noun that must stand beside the object: "called A a threat". */
  beside?: RegExp
  /** A preposition that must follow: "charged A with". */
  needs?: string
  /** Between people the verb tells of a visit, unless what is asked follows: "called on A to come". */
  visits?: boolean
  /** What stands between the subject and the verb is no slot: "after talks with A, voiced its support". */
  behind?: boolean
  /** The verb must go on in an infinitive or a clause: "told A to stop", not "told A". */
  wants?: boolean
}

export type Match = {
  pattern: Compiled
  told: Told
  frame: Frame
  agents: readonly number[]
  targets: readonly number[]
  agentRep: boolean
}

const none: ReturnType<typeof asParty> = { refs: [], rep: false }
const party = (phrase: Phrase | null | undefined) => (phrase ? asParty(phrase) : none)

/** A pattern with all it may ask for written out. */
type Compiled = { [K in keyof Required<Pattern>]: Pattern[K] } & {
  rule: string
  slots: ReadonlySet<string>
  isNoun: (head: string) => boolean
}

/** Patterns by lemma, in their order: most frames then ask for none. */
export type Patterns = ReadonlyMap<string, readonly Compiled[]>

export function compilePatterns(type: RelationType, patterns: readonly Pattern[]): Patterns {
  const map = new Map<string, Compiled[]>()
  for (const pattern of patterns) {
    const { noun } = pattern
    const slots = new Set(pattern.target.split(' '))
    const isNoun = (head: string) => noun === undefined || noun.has(head) || noun.has(lastWord(head))
    const compiled: Compiled = {
      id: pattern.id,
      rule: `${type}/${pattern.id}`,
      verb: pattern.verb,
      noun,
      fromSubject: pattern.fromSubject,
      target: pattern.target,
      slots,
      isNoun,
      owners: pattern.owners,
      beside: pattern.beside,
      needs: pattern.needs,
      visits: pattern.visits,
      behind: pattern.behind,
      wants: pattern.wants,
    }
    for (const lemma of pattern.verb.split(' ')) map.set(lemma, [...(map.get(lemma) ?? []), compiled])
  }
  return map
}

/** What a frame lacks of a pattern, in words; null for nothing. @param noun what must be the pattern's noun */
function lackOf(told: Told, frame: Frame, pattern: Compiled, noun: Phrase | null): string | null {
  const { beside, needs } = pattern
  // What most frames lack comes first.
  if (pattern.noun && !(noun && pattern.isNoun(noun.head))) return 'lacks its noun'
  if (beside && !told.row.some((c) => isNear(frame, c) && beside.test(c.head)))
    return 'lacks its noun beside the object'
  if (pattern.wants && lacksWhatFollows(told, frame)) return 'lacks an infinitive or a clause'
  return needs && !frame.preps.some((p) => p.word === needs) ? 'lacks its preposition' : null
}

const isNear = ({ verb, last }: Frame, c: Chunk): c is Phrase =>
  c.type === 'phrase' && c.first >= verb.last && c.first <= last + 8

/** Those in the slots of a pattern, each once. */
function targetsOf(frame: Frame, { target, slots, owners, behind }: Compiled): readonly number[] {
  const { verb, subject, object, preps } = frame
  if (target === 'object') return slotOf(frame, verb.passive ? subject : object, owners)
  const refs: number[] = []
  for (const [n, { word, phrase }] of preps.entries())
    if (slots.has(word) && !(behind && isInserted(frame, phrase)) && !isSought(preps[n - 1]?.phrase, phrase))
      for (const r of slotOf(frame, phrase, owners)) if (!refs.includes(r)) refs.push(r)
  return refs
}

const SEEKING = wordSet('candidature candidacy bid accession membership application admission election')

/** "support for Cuba's candidature | to the Council": what somebody else seeks. */
const isSought = (before: Phrase | undefined, { first }: Phrase): boolean =>
  before !== undefined && before.last + 2 >= first && SEEKING.has(lastWord(before.head))

const isInserted = ({ subject, verb }: Frame, phrase: Phrase): boolean =>
  subject !== null && phrase.first >= subject.last && phrase.last <= verb.first

/** Whom a phrase in a slot stands for. */
function slotOf(frame: Frame, phrase: Phrase | null, owners = false): readonly number[] {
  if (phrase === null) return none.refs
  const { refs } = asParty(phrase)
  if (refs.length > 0) return refs
  return rulersOf(frame, phrase) ?? (owners ? phrase.mods : refs)
}

/** The first whom a passive verb names behind "by". */
const byWhom = ({ preps }: Frame) =>
  party(preps.find((p) => p.word === 'by' && asParty(p.phrase).refs.length > 0)?.phrase)

/** What fills a pattern's slots in a frame, or in words what it lacks. */
function matchOne(told: Told, frame: Frame, pattern: Compiled): Match | string {
  const { passive } = frame.verb
  const fromSubject = passive || pattern.fromSubject === true
  const noun = pattern.noun ? (fromSubject ? frame.subject : frame.object) : null
  const lack = lackOf(told, frame, pattern, noun)
  if (lack !== null) return lack
  let agent = passive ? byWhom(frame) : party(frame.subject)
  // "X's criticism": a noun's owner can be the agent of a passive.
  if (fromSubject && agent.refs.length === 0 && noun) agent = { refs: noun.mods, rep: false }
  // "X reaffirmed Pakistan's commitment": the one named as the owner commits too.
  if (!passive && noun && noun.mods.length > 0)
    agent = { refs: [...new Set([...agent.refs, ...noun.mods])], rep: agent.rep }
  const targets = targetsOf(frame, pattern)
  return { pattern, told, frame, agents: agent.refs, targets, agentRep: agent.rep }
}

const RULERS = new Set(['regime', 'government', 'authorities', 'junta', 'leadership', 'rulers'])

/** "the regime in Oman": the state whose rulers are meant; null for any other phrase. */
function rulersOf({ preps }: Frame, phrase: Phrase): readonly number[] | null {
  if (phrase.refs.length > 0 || phrase.mods.length > 0 || !RULERS.has(lastWord(phrase.head))) return null
  const inside = preps.find((p) => p.phrase.first === phrase.last + 1 && (p.word === 'in' || p.word === 'of'))
  return inside ? party(inside.phrase).refs : null
}

/** "told A", "asked A" with nothing behind it that A should do. */
function lacksWhatFollows({ frames, row }: Told, frame: Frame): boolean {
  const { lemma, last } = frame.verb
  if (lemma !== 'tell' && lemma !== 'ask') return false
  if (frames.some((f) => f.control === frame) || isToldTo(frame)) return false
  // "asked A, which flies there, to add a service".
  const asked =
    frame.preps.some((p) => p.word === 'for') || row.some((c) => isInfinitive(c) && c.first >= last)
  return lemma === 'tell' || !asked
}

/** "asked A to soften its terms": what A should do, by a word that is not known as a verb. */
const isToldTo = ({ verb, object, preps }: Frame): boolean =>
  !verb.passive &&
  preps.some(({ word, phrase: { first, refs, mods, determiner } }) => {
    const isBare = refs.length === 0 && mods.length === 0 && determiner === ''
    return word === 'to' && isBare && first === (object?.last ?? 0) + 1
  })

const isInfinitive = (chunk: Chunk): boolean => chunk.type === 'verb' && chunk.form === 'inf'

function noteOf(told: Told, frame: Frame, { rule, target }: Compiled, match: Match | string): PatternNote {
  const { agents, targets } = typeof match === 'string' ? { agents: [], targets: [] } : match
  const slot = target === 'object' ? 'its object' : `“${target.replaceAll(' ', '”, “')}”`
  const missing =
    typeof match === 'string'
      ? match
      : targets.length === 0
        ? `names nobody as ${slot}`
        : agents.length === 0
          ? 'names nobody who does it'
          : null
  return { about: 'pattern', rule, sentence: told.sentence, frame, agents, targets, missing }
}

/** Reads the frames that the patterns fit: the first that does. */
export const ofPatterns = (patterns: Patterns, read: (story: Story, match: Match) => RelationFact[]) =>
  ofVerbs(new Set(patterns.keys()), (story, told, frame) => {
    const match = firstMatch(story, told, frame, patterns.get(frame.verb.lemma)!)
    return match ? read(story, match) : []
  })

function firstMatch(story: Story, told: Told, frame: Frame, patterns: readonly Compiled[]): Match | null {
  for (const pattern of patterns) {
    const match = matchOne(told, frame, pattern)
    story.scene.reading.trace?.push(noteOf(told, frame, pattern, match))
    if (typeof match !== 'string' && match.targets.length > 0) return match
  }
  return null
}
