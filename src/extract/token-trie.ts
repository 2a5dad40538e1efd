/**
 * A gazetteer over tokens: the longest known name that starts at a place, in one step per token.
 * Case is checked after the walk, so that "turkey" is no state and "ASTANA" is a city.
 */
import { tokenize } from '../text/tokens.ts'
import { oneCopy, plainWords } from '../text/word-table.ts'
import type { Token } from './words/sense.ts'

const NAME_WORDS = plainWords()

/** A word of a name, and what the text must write there. */
type NameWord = {
  text: string
  /** "letter": to the letter, as short acronyms; "capital": with a capital; "any": as it likes. */
  asks: 'letter' | 'capital' | 'any'
}

/**
 * A name: what it stands for, and what its words ask of the text; most ask for a capital each, and are null. One object
 * leads to the next of the same folded words: a text that names many would have to fetch every list from memory.
 */
type Entry<T> = { value: T; words: readonly NameWord[] | null; next: Entry<T> | null }

/** @property next by the folded word; null where no longer name goes on */
type Node<T> = { next: Map<string, Node<T>> | null; entry: Entry<T> | null }

/** @property small folded first words that a text may write without a capital: "the" of no name, "de" of some */
export type TokenTrie<T> = { root: Node<T>; small: Set<string> }

const node = <T>(): Node<T> => ({ next: null, entry: null })

export function createTrie<T>(): TokenTrie<T> {
  return { root: node(), small: new Set() }
}

/** Adds a name, cut by the same tokenizer as the text. */
export function addName<T>(trie: TokenTrie<T>, name: string, value: T): void {
  const tokens = tokenize(oneCopy(name), NAME_WORDS)
  let at = trie.root
  for (const { folded } of tokens) {
    at.next ??= new Map()
    let next = at.next.get(folded)
    if (!next) {
      next = node()
      at.next.set(folded, next)
    }
    at = next
  }
  const words = tokens.map((t, i) => nameWord(t.text, i))
  const entry = { value, words: words.every((w) => w.asks === 'capital') ? null : words, next: null }
  const last = lastOf(at.entry)
  if (last) last.next = entry
  else at.entry = entry
  if (words[0]?.asks === 'any') trie.small.add(tokens[0]!.folded)
}

function lastOf<T>(entry: Entry<T> | null): Entry<T> | null {
  let last = entry
  while (last?.next) last = last.next
  return last
}

const SMALL = new Set(['of', 'and', 'for', 'the', 'on', 'in', 'to', 'with', 'a', 'de', 'al'])

/** What a word says of the names that start with it: whether any does, and any that is written small. */
export const opening = <T>(trie: TokenTrie<T>, folded: string) => ({
  opensName: trie.root.next?.has(folded) ?? false,
  opensSmallName: trie.small.has(folded),
})

/** Capitals must stand where the name has them; short acronyms must match to the letter. */
function nameWord(text: string, at: number): NameWord {
  if (at > 0 && SMALL.has(text.toLowerCase())) return { text, asks: 'any' }
  if (text === text.toUpperCase() && text.length <= 5) return { text, asks: 'letter' }
  return { text, asks: /^\p{Lu}/u.test(text) ? 'capital' : 'any' }
}

/** Whether tokens [from, to) are written as a name asks. */
function caseFits(
  words: readonly NameWord[] | null,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    const { text, capital, kind } = tokens[i]!
    const word = words?.[i - from]
    if (word && (word.asks === 'any' || word.text === text)) continue
    if (word?.asks === 'letter' || !(capital || kind !== 'word')) return false
  }
  return true
}

/** Whether a name may start with a token; most words of a text start none as they are written. */
export const opensName = ({ sense, kind, capital }: Token): boolean =>
  sense.opensName && (capital || kind !== 'word' || sense.opensSmallName)

/** The longest names at `at`: their values and how many tokens they cover; null when there is none. */
export function longestAt<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): { values: T[]; length: number } | null {
  if (!opensName(tokens[at]!)) return null
  let current: Node<T> | undefined = trie.root
  let found: { values: T[]; length: number } | null = null
  for (let i = at; i < limit; i++) {
    current = current.next?.get(tokens[i]!.folded)
    if (!current) break
    let values: T[] | null = null
    for (let { entry } = current; entry; entry = entry.next) {
      if (!caseFits(entry.words, tokens, at, i + 1)) continue
      if (values) values.push(entry.value)
      else values = [entry.value]
    }
    if (values) found = { values, length: i - at + 1 }
  }
  return found
}
