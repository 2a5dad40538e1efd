/** A document as told: what each sentence says, and what a reader has in mind while reading on. */
import type { DateSpan } from '../model/dates.ts'
import type { AnchoredDate } from './anchor-dates.ts'
import type { Row, Scene, Verb } from './chunks.ts'
import type { Frame } from './frame.ts'
import type { Naming, PerToken } from './reading.ts'
import type { Entity } from './resolve/entities.ts'
import type { OfficeFact } from './resolve/office-fact.ts'
import type { Speaker } from './resolve/speaker.ts'
import type { Turns } from './resolve/turns.ts'

/** What the reader has in mind while reading on. */
export type Mind = {
  /** Actors in the order of their last naming, latest first. */
  actors: readonly number[]
  /** Subject of the last finite verb with an actor, and with a state or body. */
  subject: number | null
  party: number | null
  /** The last two parties told together. */
  pair: readonly number[]
  /** The last list of three and more states or actors. */
  group: readonly number[]
  /** The gathering spoken of. */
  meeting: number | null
  /** The body spoken of. */
  body: number | null
  /** Who says "I" and "we". */
  voice: Speaker | null
}

/** A mind to read one sentence with. */
export const copyOf = (mind: Mind): Mind => ({
  actors: mind.actors,
  subject: mind.subject,
  party: mind.party,
  pair: mind.pair,
  group: mind.group,
  meeting: mind.meeting,
  body: mind.body,
  voice: mind.voice,
})

/** A date of a sentence and whose it is. */
export type Dating = {
  date: { value: DateSpan; at: { first: number; last: number } }
  /** The verb it belongs to; null where none stands before it. */
  verb: Verb | null
  /** It opens the sentence and so dates every main verb. */
  leading: boolean
  /** It dates a side clause, or is set off from the verb. */
  side: boolean
  /** "since 2007": what lasts began then. */
  lasting: boolean
}

export type Told = {
  sentence: number
  /** Who says it, in a speech or a transcript. */
  voice: Speaker | null
  row: Row
  frames: Frame[]
  /** A colon stands in it, as in all that announces, labels or lists. */
  colon: boolean
  /** Gathering in focus at the end of the sentence, and before it. */
  meeting: number | null
  meetingBefore: number | null
  /** Date of what the sentence tells, by its own words, a gathering or what was told before; null unknown. */
  date: { value: DateSpan; at: { first: number; last: number } | null } | null
  /** The sentence itself gives its date. */
  ownDate: boolean
  /** Dates in the sentence with the verbs they belong to. */
  datings: Dating[]
  /** First tokens of the finite verbs in side clauses. */
  sides: ReadonlySet<number>
  /** The verb whose date it is; null when the date opens the sentence. */
  dateVerb: Verb | null
  /** The date told before this sentence. */
  inherited: Told['date']
}

/** Cities and states by their first token. */
export type Places = PerToken<readonly Naming[]>

export type Story = {
  scene: Scene
  entities: readonly Entity[]
  told: Told[]
  /** The document's date. */
  published: DateSpan | null
  dates: readonly AnchoredDate[]
  /** The date that stands over each block: a heading's, an entry's; null for none. */
  over: readonly (AnchoredDate | null)[]
  /** State an actor belongs to at a sentence: entity index or null. */
  stateOf: Map<number, number>
  /** Who speaks, where the text is a speech; who speaks when, where it is a transcript. */
  speaker: Speaker | null
  turns: Turns | null
  /** Whose diary the text is, or null. */
  diarist: number | null
  /** Whose doings it tells, by its head or by what it tells most; or null. */
  follows: number | null
  /** Titles of actors: entity → [title in lower case, whose entity]. */
  titles: Map<number, { title: string; whose: number }[]>
  /** Offices found beside names. */
  offices: readonly OfficeFact[]
  places: Places
  /** The gathering the document is about, or null. */
  main: number | null
}

/** What tells what a phrase means. */
export type Known = Pick<Story, 'entities' | 'stateOf' | 'titles' | 'scene'>
