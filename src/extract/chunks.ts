/** The parts a sentence is cut into, and the scene they are cut from: "[Putin] [met] [Modi] [in] [Astana]". */
import type { AnchoredDate } from './anchor-dates.ts'
import type { Naming, PerToken, Reading } from './reading.ts'
import type { OfficeNaming } from './recognize/offices.ts'
import { remember } from './remember.ts'
import type { Entity } from './resolve/entities.ts'
import type { OfficeLink } from './resolve/office-link.ts'
import { LONG_DASHES } from './words/marks.ts'
import { type Noun, nounOf as readNoun } from './words/nouns.ts'

export type Phrase = {
  type: 'phrase'
  first: number
  last: number
  /** Entities it refers to: one for a name, several for a list. */
  refs: readonly number[]
  /** Head noun in lower case; '' where a name heads it. */
  head: string
  /** What that noun can stand for. */
  noun: Noun
  /** Entities that qualify the noun: "CICA member states", "Pakistan's request". */
  mods: readonly number[]
  /** The entities stand through unnamed people: "the presidents of A and B", "the Kazakh delegation". */
  rep: boolean
  /** Title where an office heads it: "the Kazakh president". */
  office: OfficeNaming | null
  determiner: string
  /** A comma behind it belongs to its apposition. */
  closed: boolean
}

export type Verb = {
  type: 'verb'
  first: number
  last: number
  lemma: string
  form: 'finite' | 'inf' | 'ing' | 'reduced'
  passive: boolean
  negated: boolean
  modality: 'actual' | 'planned' | 'conditional'
}

/** What a noun can stand for; that of a single word is in the word table as well. */
export const nounOf = remember(readNoun)

/** What heads a phrase that a name heads. */
export const NO_NOUN: Noun = nounOf('')

/** Whom most phrases name and are qualified by. */
export const NOBODY: readonly number[] = []

/** A phrase that says nothing yet. */
export const blankPhrase = (at: number): Phrase => ({
  type: 'phrase',
  first: at,
  last: at,
  refs: NOBODY,
  head: '',
  noun: NO_NOUN,
  mods: NOBODY,
  rep: false,
  office: null,
  determiner: '',
  closed: false,
})

/** The last word of a noun of several: "news conference" → "conference". */
export const lastWord = (head: string): string => head.slice(head.lastIndexOf(' ') + 1)

/** Copies are written out: all phrases, and all verbs, then look alike to the engine, which a spread would undo. */
export const phraseLike = (phrase: Phrase, by: Partial<Omit<Phrase, 'type' | 'noun'>>): Phrase => ({
  type: 'phrase',
  first: by.first ?? phrase.first,
  last: by.last ?? phrase.last,
  refs: by.refs ?? phrase.refs,
  head: by.head ?? phrase.head,
  noun: by.head === undefined ? phrase.noun : nounOf(by.head),
  mods: by.mods ?? phrase.mods,
  rep: by.rep ?? phrase.rep,
  office: by.office === undefined ? phrase.office : by.office,
  determiner: by.determiner ?? phrase.determiner,
  closed: by.closed ?? phrase.closed,
})

export const verbLike = (verb: Verb, by: Partial<Omit<Verb, 'type'>>): Verb => ({
  type: 'verb',
  first: by.first ?? verb.first,
  last: by.last ?? verb.last,
  lemma: by.lemma ?? verb.lemma,
  form: by.form ?? verb.form,
  passive: by.passive ?? verb.passive,
  negated: by.negated ?? verb.negated,
  modality: by.modality ?? verb.modality,
})

export type Chunk =
  | Phrase
  | Verb
  | {
      type: 'prep' | 'conj' | 'rel' | 'sub' | 'mark' | 'adverb' | 'word'
      first: number
      last: number
      word: string
    }
  | { type: 'date'; first: number; last: number; date: AnchoredDate }

/** The chunks of one sentence. */
export type Row = readonly Chunk[]

export const isMark = (chunk: Chunk | undefined, word: string): boolean =>
  chunk?.type === 'mark' && chunk.word === word

export const isComma = (chunk: Chunk | undefined): boolean => isMark(chunk, ',')

export const isDash = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'mark' && LONG_DASHES.has(chunk.word)

export const isPrep = (chunk: Chunk | undefined, word: string): boolean =>
  chunk?.type === 'prep' && chunk.word === word

export const isFiniteVerb = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'verb' && chunk.form === 'finite'

/** The text with what was found in it, by token. */
export type Scene = {
  reading: Reading
  entities: readonly Entity[]
  /** Entity and end of the outermost naming at each token; -1 where none starts. */
  entityAt: readonly number[]
  endAt: readonly number[]
  /** Gatherings told by a verb alone, by its token: "the SCO met in Astana". */
  heldAt: PerToken<number>
  /** States named by their adjective. */
  adjectives: PerToken<Naming>
  offices: PerToken<OfficeNaming>
  links: PerToken<OfficeLink[]>
  dates: PerToken<AnchoredDate>
  /** Entity of a ref ("state/KAZ"), or -1. */
  entityOf: (ref: string) => number
  stateOf: (naming: Naming) => number
}
