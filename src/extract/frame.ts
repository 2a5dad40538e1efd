/** A verb with what belongs to it: "Li | met | Wang | in Astana" → subject, verb, object, prepositional phrases. */
import type { Phrase, Verb } from './chunks.ts'

export type Frame = {
  sentence: number
  verb: Verb
  /** For a passive verb the one acted upon. */
  subject: Phrase | null
  object: Phrase | null
  /** "in Astana", "at the invitation of Rahmon": in the order of the text. */
  preps: { word: string; phrase: Phrase }[]
  /** "there", "together" behind the verb. */
  adverbs: string[]
  /** Verb that governs an infinitive or participle: "asked [it] to come" → ask. */
  control: Frame | null
  /** Where the frame's words lie. */
  first: number
  last: number
}

/** The same said of others, see `phraseLike`. */
export const frameLike = (frame: Frame, by: Partial<Frame>): Frame => ({
  sentence: frame.sentence,
  verb: by.verb ?? frame.verb,
  subject: by.subject ?? frame.subject,
  object: by.object === undefined ? frame.object : by.object,
  preps: by.preps ?? frame.preps,
  adverbs: frame.adverbs,
  control: frame.control,
  first: by.first ?? frame.first,
  last: by.last ?? frame.last,
})

/** What an infinitive or a participle has from the verb it leans on: whose it is, and how sure. */
export type Leaning = Pick<Frame, 'subject' | 'control' | 'verb'>

/** Frames made so far, each at the place of its verb in the row; null at all other places. */
export type Frames = (Frame | null)[]

/** Whether a frame asserts something: no denial, no condition. */
export function asserts(frame: Frame): boolean {
  return !frame.verb.negated && frame.verb.modality !== 'conditional'
}
