/** Nouns for talks that two parties hold. */
import { phraseSet } from '../words/word-set.ts'

export const TALKS = phraseSet(
  'talk, talks, meeting, meetings, consultation, consultations, conversation, conversations, ' +
    'negotiation, negotiations, discussion, discussions, dialogue, audience, phone call, ' +
    'telephone call, call, calls, bilateral, bilaterals, trilateral, trilaterals',
)

export const isTalks = (head: string) => TALKS.has(head)
