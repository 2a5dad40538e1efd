/** What a piece of text is by its letters alone, worked out once for each spelling: texts repeat their words. */
import { fold } from './fold.ts'

export type Word = {
  text: string
  lower: string
  /** One spelling for comparison, see `fold`. */
  folded: string
  kind: 'word' | 'number' | 'mark'
  /** Starts with a capital (or is written in a script without case). */
  capital: boolean
}

/** Words by their spelling. */
export type WordTable = Map<string, Word>

/** A full table is emptied, and longer words are left out: ten thousand documents take no more memory than one. */
const LIMIT = 30_000
const LONGEST = 40

/** The word a piece of text spells. */
export function wordOf(table: WordTable, piece: string): Word {
  const known = table.get(piece)
  if (known) return known
  if (piece.length > LONGEST) return readWord(piece)
  if (table.size >= LIMIT) table.clear()
  const word = readWord(ownCopy(piece))
  table.set(word.text, word)
  return word
}

const readWord = (text: string): Word => ({
  text,
  lower: text.toLowerCase(),
  folded: fold(text),
  kind: kindOf(text),
  capital: isCapital(text),
})

/** The same letters in memory of their own: a piece cut from a text would keep the whole text alive. */
const ownCopy = (piece: string) => String.fromCharCode(...piece.split('').map((c) => c.charCodeAt(0)))

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
