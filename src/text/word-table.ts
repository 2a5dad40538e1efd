/** What a piece of text is by its letters alone, worked out once for each spelling: texts repeat their words. */
import { fold } from './fold.ts'

/** @typeParam Sense what a language's word lists say of it; the text floor has none */
export type Word<Sense = unknown> = {
  text: string
  lower: string
  /** One spelling for comparison, see `fold`. */
  folded: string
  kind: 'word' | 'number' | 'mark'
  /** Starts with a capital (or is written in a script without case). */
  capital: boolean
  sense: Sense
}

/** Words by their spelling, and what gives a new one its sense. */
export type WordTable<Sense = unknown> = {
  words: Map<string, Word<Sense>>
  /** The words met last, by a few of their letters. */
  recent: (Word<Sense> | undefined)[]
  senseOf: (text: string, lower: string, folded: string) => Sense
}

export const createWordTable = <Sense>(senseOf: WordTable<Sense>['senseOf']): WordTable<Sense> => ({
  words: new Map(),
  recent: new Array(SLOTS).fill(undefined),
  senseOf,
})

/** A table of words that nobody looks up in lists. */
export const plainWords = (): WordTable => createWordTable(() => null)

/** A full table is emptied, and longer words are left out: ten thousand documents take no more memory than one. */
const LIMIT = 30_000
const LONGEST = 40

/** The word that [start, end) of a text spells. */
export function wordOf<Sense>(
  table: WordTable<Sense>,
  text: string,
  start: number,
  end: number,
): Word<Sense> {
  const { words, recent, senseOf } = table
  const slot = slotOf(text, start, end)
  const last = recent[slot]
  // Most words were met a moment ago: they need not even be cut out.
  if (last?.text.length === end - start && text.startsWith(last.text, start)) return last
  const piece = text.slice(start, end)
  const known = words.get(piece)
  if (known) {
    recent[slot] = known
    return known
  }
  if (end - start > LONGEST) return readWord(piece, senseOf)
  if (words.size >= LIMIT) {
    words.clear()
    recent.fill(undefined)
  }
  const word = readWord(oneCopy(piece), senseOf)
  words.set(word.text, word)
  recent[slot] = word
  return word
}

const SLOTS = 32_768

/** Where the last word of these letters, or of some others, is kept. */
const slotOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) * 127 +
    text.charCodeAt((start * 3 + end) >> 2) * 1531 +
    text.charCodeAt((start + end) >> 1) * 3571 +
    text.charCodeAt(end - 1) * 977 +
    (end - start) * 263) &
  (SLOTS - 1)

function readWord<Sense>(text: string, senseOf: WordTable<Sense>['senseOf']): Word<Sense> {
  const [lower, folded] = [oneCopy(text.toLowerCase()), oneCopy(fold(text))]
  return {
    text,
    lower,
    folded,
    kind: kindOf(text),
    capital: isCapital(text),
    sense: senseOf(text, lower, folded),
  }
}

/**
 * The engine's one copy of a string: it is compared by its place in memory rather than by its letters, and does not
 * keep the text alive that it was cut from. Strings of few makes also let the engine read their letters directly.
 */
export const oneCopy = (text: string): string => Object.keys({ [text]: true })[0]!

/** What is left of "will", "have" and "are" in "I'll", "we've" and "they're". */
const SHORTENED = /^['’](?:ll|ve|re|[dm])$/

/** What a piece is, by how it starts; most start with an ASCII character. */
function kindOf(piece: string): Word['kind'] {
  const code = piece.charCodeAt(0)
  if (code < 128 && code !== 39)
    return isAsciiLetter(code) ? 'word' : code >= 48 && code <= 57 ? 'number' : 'mark'
  return /^\p{L}/u.test(piece) || SHORTENED.test(piece) ? 'word' : /^\p{N}/u.test(piece) ? 'number' : 'mark'
}

function isCapital(piece: string): boolean {
  const code = piece.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(piece)
}

export const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
