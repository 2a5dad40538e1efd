/**
 * A gazetteer over tokens: the longest known name that starts at a place, in one step per token.
 * Case is checked after the walk, so that "turkey" is no state and "ASTANA" is a city.
 */
import { type Token, tokenize } from '../text/tokens.ts'
import { plainWords } from '../text/word-table.ts'

/** A word of a name, and what the text must write there. */
type NameWord = {
  text: string
  /** "letter": to the letter, as short acronyms; "capital": with a capital; "any": as it likes. */
  asks: 'letter' | 'capital' | 'any'
}

type Node<T> = { next: Map<string, Node<T>>; entries: { value: T; words: NameWord[] }[] }

/** @property small folded first words that a text may write without a capital: "the" of no name, "de" of some */
export type TokenTrie<T> = { root: Node<T>; small: Set<string> }

const node = <T>(): Node<T> => ({ next: new Map(), entries: [] })

export function createTrie<T>(): TokenTrie<T> {
  return { root: node(), small: new Set() }
}

/** Adds a name, cut by the same tokenizer as the text. */
export function addName<T>(trie: TokenTrie<T>, name: string, value: T): void {
  const tokens = tokenize(name, plainWords())
  let at = trie.root
  for (const { folded } of tokens) {
    let next = at.next.get(folded)
    if (!next) {
      next = node()
      at.next.set(folded, next)
    }
    at = next
  }
  const words = tokens.map((t, i) => nameWord(t.text, i))
  at.entries.push({ value, words })
  if (words[0]?.asks !== 'capital' && tokens[0]) trie.small.add(tokens[0].folded)
}

const SMALL = new Set(['of', 'and', 'for', 'the', 'on', 'in', 'to', 'with', 'a', 'de', 'al'])

/** Capitals must stand where the name has them; short acronyms must match to the letter. */
function nameWord(text: string, at: number): NameWord {
  if (at > 0 && SMALL.has(text.toLowerCase())) return { text, asks: 'any' }
  if (text === text.toUpperCase() && text.length <= 5) return { text, asks: 'letter' }
  return { text, asks: /^\p{Lu}/u.test(text) ? 'capital' : 'any' }
}

function caseFits(words: readonly NameWord[], tokens: readonly Token[], at: number): boolean {
  return words.every(({ text, asks }, i) => {
    const token = tokens[at + i]!
    if (asks === 'any' || text === token.text) return true
    return asks === 'capital' && (token.capital || token.kind !== 'word')
  })
}

/** The longest names at `at`: their values and how many tokens they cover; null when there is none. */
export function longestAt<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  folded: readonly string[],
  at: number,
  limit: number,
): { values: T[]; length: number } | null {
  const start = tokens[at]!
  // Most words of a text: no name starts with them as they are written.
  if (start.kind === 'word' && !start.capital && !trie.small.has(start.folded)) return null
  let current: Node<T> | undefined = trie.root
  let found: { values: T[]; length: number } | null = null
  for (let i = at; i < limit; i++) {
    current = current.next.get(folded[i]!)
    if (!current) break
    if (current.entries.length === 0) continue
    const fitting = current.entries.filter((e) => caseFits(e.words, tokens, at))
    if (fitting.length > 0) found = { values: fitting.map((e) => e.value), length: i - at + 1 }
  }
  return found
}
