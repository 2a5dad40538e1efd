/** Who takes part by one clause: what a verb's steps are given, and what they give. */

import { lastWord } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { Story } from '../told.ts'
import { wordSet } from '../words/word-set.ts'

/** Who takes part, and whether the gathering must be named with them; null for nobody. */
export type Taking = { who: readonly number[]; needs: 'named' | 'focus' } | null

/** A clause as its verb asks for it: those who are its subject or named among whoever is, and the head of its object. */
export type Clause = { story: Story; frame: Frame; subject: readonly number[]; among: boolean; noun: string }

/** Who takes part by a clause of one verb; undefined where the clause is none of its kind. */
export type Step = (clause: Clause) => Taking | undefined

/** The steps of a voice, each with its verbs. */
export type Table = readonly (readonly [verbs: string, step: Step])[]

export const focus = (who: readonly number[]): Taking => ({ who, needs: 'focus' })
export const named = (who: readonly number[]): Taking => ({ who, needs: 'named' })

/** What one says at a gathering. */
const SPEECH = wordSet(
  'speech statement address remarks keynote report presentation intervention message greetings',
)
export const isSpeech = (noun: string): boolean => SPEECH.has(lastWord(noun))
/** How one says it. */
export const GIVING = 'deliver give make present read submit'

/** What a gathering and its parts are called. */
export const EVENT = wordSet(
  'event events opening closing proceedings gathering meeting meetings session sessions plenary ' +
    'talks summit summits conference forum debate part segment dinner',
)

/** The subject takes part where the object is such a noun. */
export const withObject =
  (nouns: ReadonlySet<string>): Step =>
  ({ subject, noun }) =>
    nouns.has(noun) ? focus(subject) : undefined
