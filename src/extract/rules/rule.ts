/**
 * A rule is a record: the words it asks for, and what it reads where they stand. It never walks the document itself:
 * `apply.ts` walks it once for all rules, so that a rule costs nothing where none of its words stands.
 */
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'

type Facts = readonly RelationFact[]
type ReadFrame = (story: Story, told: Told, frame: Frame) => Facts
type ReadPhrase = (story: Story, told: Told, phrase: Phrase, at: number) => Facts
type ReadSentence = (story: Story, told: Told) => Facts
type ReadStory = (story: Story) => Facts

export type FrameRule = { over: 'frames'; verbs: ReadonlySet<string> | null; read: ReadFrame }
export type PhraseRule = {
  over: 'phrases'
  asks: 'office' | 'refs' | ((head: string) => boolean)
  read: ReadPhrase
}
export type SentenceRule = { over: 'sentences'; asks: 'colon' | null; read: ReadSentence }
export type StoryRule = { over: 'story'; read: ReadStory }

export type Rule = FrameRule | PhraseRule | SentenceRule | StoryRule

/** Reads the frames of its verbs, where they assert something. @param verbs lemmas; null where every verb may say it */
export const ofVerbs = (verbs: ReadonlySet<string> | null, read: ReadFrame): FrameRule => ({
  over: 'frames',
  verbs,
  read,
})

/**
 * Reads the noun phrases of its heads; `at` is the place of the phrase in its row.
 * @param heads asked once for each spelling; never of a phrase that a name heads
 */
export const ofHeads = (heads: (head: string) => boolean, read: ReadPhrase): PhraseRule => ({
  over: 'phrases',
  asks: heads,
  read,
})

/** Reads the noun phrases that an office stands in: "the Kazakh president". */
export const ofOffices = (read: ReadPhrase): PhraseRule => ({ over: 'phrases', asks: 'office', read })

/** Reads the noun phrases that refer to somebody or something. */
export const ofNamed = (read: ReadPhrase): PhraseRule => ({ over: 'phrases', asks: 'refs', read })

/** Reads sentence by sentence: lines whose shape says it. */
export const ofSentences = (read: ReadSentence): SentenceRule => ({ over: 'sentences', asks: null, read })

/** Reads the sentences that a colon stands in: labels and announcements. */
export const ofColons = (read: ReadSentence): SentenceRule => ({ over: 'sentences', asks: 'colon', read })

/** Reads the document as a whole: lists over several lines, tables, entities. */
export const ofStory = (read: ReadStory): StoryRule => ({ over: 'story', read })
