/**
 * Patterns over frames: which verb (with which noun) puts whom into which slot.
 *
 *     { verb: 'hold have', noun: /^talks$/, target: 'with' }     "A held talks with B" → agent A, target B
 *     { verb: 'accuse', target: 'object' }                       "B was accused by A" → agent A, target B
 */
import type { Frame } from '../frames.ts'
import { asParty } from '../merge-lists.ts'
import type { Phrase } from '../phrases.ts'
import type { Story, Told } from '../told.ts'

export type Pattern = {
  /** Lemmas, parted by spaces. */
  verb: string
  /** Head of the object, where the object is a plain noun that completes the verb. */
  noun?: RegExp
  /** Where the other party stands. */
  /** "object", or prepositions parted by spaces. */
  target: string
  /** "praised Kazakhstan's efforts": the owner of a plain noun in the slot counts as the target. */
  owners?: boolean
  /** A noun that must stand beside the object: "called A a threat". */
  beside?: RegExp
  /** The verb must go on in an infinitive or a clause: "told A to stop", not "told A". */
  wants?: boolean
}

export type Match = {
  told: Told
  frame: Frame
  agents: number[]
  targets: number[]
  agentRep: boolean
  targetRep: boolean
}

const none: { refs: number[]; rep: boolean } = { refs: [], rep: false }
const party = (phrase: Phrase | null | undefined, owners = false) => {
  if (!phrase) return none
  const own = asParty(phrase)
  return owners && own.refs.length === 0 ? { refs: phrase.mods, rep: false } : own
}
const prep = (frame: Frame, words: readonly string[]) =>
  frame.preps.find((p) => words.includes(p.word) && party(p.phrase).refs.length > 0)?.phrase

const headOf = (phrase: Phrase | null) => phrase?.head.split(' ').at(-1) ?? ''

/** Whether a frame asserts something: no denial, no condition. */
export function asserts(frame: Frame): boolean {
  return !frame.verb.negated && frame.verb.modality !== 'conditional'
}

const compiled = new Map<string, ReadonlySet<string>>()

/** The words of a pattern's slot, cut once. */
function wordsOf(text: string): ReadonlySet<string> {
  let words = compiled.get(text)
  if (!words) {
    words = new Set(text.split(' '))
    compiled.set(text, words)
  }
  return words
}

function matchOne(told: Told, frame: Frame, pattern: Pattern): Match | null {
  if (!wordsOf(pattern.verb).has(frame.verb.lemma)) return null
  if (
    pattern.beside &&
    !told.row.some(
      (c) =>
        c.type === 'phrase' &&
        c.first >= frame.verb.last &&
        c.first <= frame.last + 8 &&
        pattern.beside!.test(c.head),
    )
  )
    return null
  if (pattern.wants && frame.verb.lemma === 'tell' && !told.frames.some((f) => f.control === frame))
    return null
  const passive = frame.verb.passive
  const nounPhrase = pattern.noun ? (passive ? frame.subject : frame.object) : null
  if (
    pattern.noun &&
    !(nounPhrase && (pattern.noun.test(headOf(nounPhrase)) || pattern.noun.test(nounPhrase.head)))
  )
    return null
  let agent = passive ? party(prep(frame, ['by'])) : party(frame.subject)
  let target = none
  if (pattern.target === 'object') target = party(passive ? frame.subject : frame.object, pattern.owners)
  else {
    const phrases = frame.preps
      .filter((p) => wordsOf(pattern.target).has(p.word))
      .map((p) => party(p.phrase, pattern.owners))
    target = {
      refs: [...new Set(phrases.flatMap((p) => p.refs))],
      rep: phrases.length > 0 && phrases.every((p) => p.rep),
    }
  }
  // "X's criticism": a noun's owner can be the agent of a passive.
  if (passive && agent.refs.length === 0 && pattern.noun && nounPhrase)
    agent = { refs: nounPhrase.mods, rep: false }
  // "X reaffirmed Pakistan's commitment": the one named as the owner commits too.
  if (!passive && pattern.noun && nounPhrase && nounPhrase.mods.length > 0)
    agent = { refs: [...new Set([...agent.refs, ...nounPhrase.mods])], rep: agent.rep }
  return { told, frame, agents: agent.refs, targets: target.refs, agentRep: agent.rep, targetRep: target.rep }
}

/** All matches of any pattern in frames that assert, first pattern first, one per frame. */
export function matchFrames(
  story: Story,
  patterns: readonly Pattern[],
  accept: (frame: Frame) => boolean = asserts,
): Match[] {
  return story.told.flatMap((told) =>
    told.frames.flatMap((frame) => {
      if (!accept(frame)) return []
      for (const pattern of patterns) {
        const match = matchOne(told, frame, pattern)
        if (match && match.targets.length > 0) return [match]
      }
      return []
    }),
  )
}
