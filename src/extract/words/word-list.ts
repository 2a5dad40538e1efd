/**
 * Lists of words that tokens are asked for. Each list has a bit of its own, and a word knows from when its spelling is
 * first met which bits are its: a token is asked without a look into any list.
 */

export type WordList = {
  /** Which number of a word's holds the list's bit, and the bit. */
  readonly at: number
  readonly bit: number
  /** Whether a word that is no token stands in it. */
  readonly has: (word: string) => boolean
}

/** The bits of all lists that a word stands in. */
export type Lists = readonly number[]

/** Bits of a number that the engine keeps as a small integer, and numbers of each word. */
const BITS = 30
const NUMBERS = 10

const NONE: Lists = new Array(NUMBERS).fill(0)
const listsByWord = new Map<string, number[]>()
let made = 0

/** @param words in lower case, parted by blanks; lists are made while the program loads */
export function wordList(words: string): WordList {
  const [at, bit] = [Math.floor(made / BITS), 1 << (made % BITS)]
  if (at >= NUMBERS) throw new RangeError('There are more word lists than a word has bits.')
  made++
  const set = new Set(words.split(' '))
  for (const word of set) {
    const lists = listsByWord.get(word) ?? [...NONE]
    lists[at]! |= bit
    listsByWord.set(word, lists)
  }
  return { at, bit, has: (word) => set.has(word) }
}

/** The lists that a word in lower case stands in; most words stand in none and share one record. */
export const listsOf = (lower: string): Lists => listsByWord.get(lower) ?? NONE

/** Whether a token, in lower case, stands in a list; what lies beyond a text stands in none. */
export const isIn = (token: { sense: { lists: Lists } } | undefined, { at, bit }: WordList): boolean =>
  token !== undefined && (token.sense.lists[at]! & bit) !== 0
