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
  senseOf: (lower: string, folded: string) => Sense
}

export const createWordTable = <Sense>(senseOf: WordTable<Sense>['senseOf']): WordTable<Sense> => ({
  words: new Map(),
  senseOf,
})

/** A table of words that nobody looks up in lists. */
export const plainWords = (): WordTable => createWordTable(() => null)

/** A full table is emptied, and longer words are left out: ten thousand documents take no more memory than one. */
const LIMIT = 30_000
const LONGEST = 40

/** The word a piece of text spells. */
export function wordOf<Sense>({ words, senseOf }: WordTable<Sense>, piece: string): Word<Sense> {
  const known = words.get(piece)
  if (known) return known
  if (piece.length > LONGEST) return readWord(piece, senseOf)
  if (words.size >= LIMIT) words.clear()
  const word = readWord(oneCopy(piece), senseOf)
  words.set(word.text, word)
  return word
}

function readWord<Sense>(text: string, senseOf: WordTable<Sense>['senseOf']): Word<Sense> {
  const [lower, folded] = [oneCopy(text.toLowerCase()), oneCopy(fold(text))]
  return { text, lower, folded, kind: kindOf(text), capital: isCapital(text), sense: senseOf(lower, folded) }
}

/**
 * The engine's one copy of a string: it is compared by its place in memory rather than by its letters, and does not
 * keep the text alive that it was cut from.
 */
export const oneCopy = (text: string): string => Object.keys({ [text]: true })[0]!

/** What a piece is, by how it starts; most start with an ASCII character. */
function kindOf(piece: string): Word['kind'] {
  const code = piece.charCodeAt(0)
  if (code < 128) return isAsciiLetter(code) ? 'word' : code >= 48 && code <= 57 ? 'number' : 'mark'
  return /^\p{L}/u.test(piece) ? 'word' : /^\p{N}/u.test(piece) ? 'number' : 'mark'
}

function isCapital(piece: string): boolean {
  const code = piece.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(piece)
}

export const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
