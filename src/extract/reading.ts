/** What the recognizers share: the text cut up, and the mentions found so far. Plain records, no state. */
import type { DateSpan } from '../model/dates.ts'
import type { SourceDocument } from '../model/document.ts'
import type { EntityKind } from '../model/kinds.ts'
import { type ReadText, readLines } from '../text/lines.ts'
import { type Sentence, splitSentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { type Openings, openingsOf } from './openings.ts'
import { readTables, type Table } from './tables.ts'
import type { Trace } from './trace.ts'
import type { Token } from './words/sense.ts'
import { isIn, type WordList } from './words/word-list.ts'

export type Reading = {
  document: SourceDocument
  read: ReadText
  tokens: Token[]
  sentences: Sentence[]
  /** Sentence index of each token. */
  sentenceOf: number[]
  openings: Openings
  /** A cover of nothing, which all others are copies of. */
  blank: readonly number[]
  tables: Table[]
  lexicon: Lexicon
  /** Where stages note why, if anybody asked. */
  trace: Trace | null
}

/** A naming of something, over tokens [first, last). */
export type Naming = {
  kind: EntityKind | 'place'
  first: number
  last: number
  /** Registry id with its kind ("state/KAZ"), or a key made from the words ("organization/~steppe wire"). */
  ref: string
  /** Name as it should stand in the graph. */
  name: string
  /** The recognizer that read it. */
  rule: string
  /** State: name, adjective or people. */
  form: 'name' | 'adjective' | 'people' | null
  /** Stands inside a longer naming (CICA in "6th CICA Summit"). */
  nested: boolean
}

/** A naming; all look alike to the engine, see `phraseLike`. */
export function namingOf(said: Omit<Naming, 'form' | 'nested'> & Partial<Naming>): Naming {
  const { kind, first, last, ref, name, rule, form = null, nested = false } = said
  return { kind, first, last, ref, name, rule, form, nested }
}

/** The same inside a longer one. */
export const nestedLike = ({ kind, first, last, ref, name, rule, form }: Naming): Naming => ({
  kind,
  first,
  last,
  ref,
  name,
  rule,
  form,
  nested: true,
})

/** A date before it is anchored, over tokens [first, last). */
export type DateNaming = {
  first: number
  last: number
  /** ISO values where the words give them all; else null. */
  absolute: Pick<DateSpan, 'from' | 'to' | 'precision'> | null
  /** What must be completed from elsewhere. */
  relative: RelativeDate | null
}

/** "4 July this year", "May of last year": years from the document's; null when not said. */
export type YearShift = -1 | 0 | 1 | null

export type RelativeDate =
  | { type: 'day-month'; month: number; day: number; endMonth: number; endDay: number; year: YearShift }
  | { type: 'month'; month: number; shift: 'last' | 'next' | 'this' | null; year: YearShift }
  | { type: 'weekday'; weekday: number; shift: 'last' | 'next' | 'this' | null }
  /** "Mon 12" under the heading of its month. */
  | { type: 'day-of-month'; weekday: number; day: number; endDay: number }
  /** "last spring": `start` is the season's first month. */
  | { type: 'season'; start: number; shift: 'last' | 'next' | 'this' }
  | { type: 'days'; offset: number; from: 'document' | 'story' }
  | { type: 'months'; offset: number; from: 'document' | 'story' }
  | { type: 'years'; offset: number; from: 'document' | 'story' }
  /** "the 1990s": a time, but none that a filter by year could use. */
  | { type: 'vague' }

/** Cuts a document up. @param trace takes the notes of the stages */
export function createReading(
  document: SourceDocument,
  lexicon: Lexicon,
  trace: Trace | null = null,
): Reading {
  const read = readLines(document.text, document.bodyStart)
  const tokens = tokenize(read.text, lexicon.words)
  const sentences = splitSentences(tokens, read.blocks)
  const sentenceOf: number[] = new Array(tokens.length).fill(0)
  for (const [s, { first, last }] of sentences.entries()) for (let i = first; i < last; i++) sentenceOf[i] = s
  const tables = readTables({ read, tokens, sentences })
  const openings = openingsOf(tokens)
  const blank: Cover = new Array(tokens.length + 1).fill(-1)
  return { document, read, tokens, sentences, sentenceOf, openings, blank, tables, lexicon, trace }
}

/** White space that is no single space. */
const WIDE = /\s{2,}|[^\S ]/g

/** The words of [first, last) as read, with single spaces. */
export function wordsOf(reading: Reading, first: number, last: number): string {
  const { start, text } = reading.tokens[first]!
  if (last - first === 1) return text
  const words = reading.read.text.slice(start, reading.tokens[last - 1]!.end)
  return hasWideGap(reading, first, last) ? words.replace(WIDE, ' ') : words
}

/** Whether any of the tokens [first, last) is parted from the next by more than a blank; hardly ever one is. */
function hasWideGap({ tokens, read: { text } }: Reading, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const { start, joint } = tokens[i]!
    if (joint === ' ' && (start - tokens[i - 1]!.end > 1 || text[start - 1] !== ' ')) return true
  }
  return false
}

/** The words of [first, last) in lower case, parted by spaces, marks and all: for patterns over several words. */
export function textOf(reading: Reading, first: number, last: number): string {
  let text = ''
  for (let i = first; i < last; i++)
    text += i === first ? reading.tokens[i]!.lower : ` ${reading.tokens[i]!.lower}`
  return text
}

/** Whether any of the tokens [first, last) is one of some words: asked before patterns that need one of them. */
export function hasAny(
  { tokens }: Reading,
  { first, last }: { first: number; last: number },
  words: WordList,
): boolean {
  for (let i = first; i < last; i++) if (isIn(tokens[i], words)) return true
  return false
}

/** Whether two namings begin in the same sentence. */
export const inOneSentence = ({ sentenceOf }: Reading, a: { first: number }, b: { first: number }): boolean =>
  sentenceOf[a.first] === sentenceOf[b.first]

/** What stands at each token, if anything: a text is short, and a plain list is made and asked faster than a map. */
export type PerToken<T> = readonly (T | undefined)[]

/** A list with room for something at each token and behind the last. */
export const perToken = <T>({ tokens }: Reading): (T | undefined)[] => new Array(tokens.length + 1)

/** Things of a text by their first token; of several the last. */
export function byFirst<T extends { first: number }>(reading: Reading, things: readonly T[]): PerToken<T> {
  const at = perToken<T>(reading)
  for (const thing of things) at[thing.first] = thing
  return at
}

/** For each token the one of some spans that covers it, by its index, or -1. A text is short: a plain list is made fastest. */
export type Cover = number[]

export const noCover = ({ blank }: Reading): Cover => blank.slice()

/** Which naming covers each token; nested ones do not count. */
export function coverage(reading: Reading, namings: readonly Naming[]): Cover {
  const cover = noCover(reading)
  for (let n = 0; n < namings.length; n++) {
    const { first, last, nested } = namings[n]!
    if (!nested) for (let i = first; i < last; i++) cover[i] = n
  }
  return cover
}

/** Which of some spans covers each token. */
export function spanCover(reading: Reading, spans: readonly { first: number; last: number }[]): Cover {
  const cover = noCover(reading)
  for (let n = 0; n < spans.length; n++) for (let i = spans[n]!.first; i < spans[n]!.last; i++) cover[i] = n
  return cover
}
