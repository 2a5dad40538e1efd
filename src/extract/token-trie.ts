/**
 * A gazetteer over tokens: the longest known name that starts at a place, in one step per token.
 * Case is checked after the walk, so that "turkey" is no state and "ASTANA" is a city.
 */
import { tokenize } from '../text/tokens.ts'
import { oneCopy, plainWords } from '../text/word-table.ts'
import type { Entry, Known, NameNode, NameWord } from './known.ts'
import type { Token } from './words/sense.ts'

const NAME_WORDS = plainWords()

/**
 * @property small folded first words that a text may write without a capital: "the" of no name, "de" of some
 * @property further folded words with which names go on: most words of a text end any name that stands before them
 */
export type TokenTrie = { root: NameNode; small: Set<string>; further: Set<string> }

const node = (): NameNode => ({ next: null, entry: null })

export function createTrie(): TokenTrie {
  return { root: node(), small: new Set(), further: new Set() }
}

/** Adds a name, cut by the same tokenizer as the text. */
export function addName(trie: TokenTrie, name: string, value: Known): void {
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
  for (const { folded } of tokens.slice(1)) trie.further.add(folded)
  const last = lastOf(at.entry)
  if (last) last.next = entry
  else at.entry = entry
  if (words[0]?.asks === 'any') trie.small.add(tokens[0]!.folded)
}

function lastOf(entry: Entry | null): Entry | null {
  let last = entry
  while (last?.next) last = last.next
  return last
}

const SMALL = new Set(['of', 'and', 'for', 'the', 'on', 'in', 'to', 'with', 'a', 'de', 'al'])

/** What a word says of names: where those that start with it lead, if one is written small, if one goes on with it. */
export const opening = (trie: TokenTrie, folded: string) => ({
  names: trie.root.next?.get(folded) ?? null,
  opensSmallName: trie.small.has(folded),
  continuesName: trie.further.has(folded),
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
  sense.names !== null && (capital || kind !== 'word' || sense.opensSmallName)

/** The longest names at `at`: their values and how many tokens they cover; null when there is none. */
export function longestAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { values: Known[]; length: number } | null {
  const first = tokens[at]!
  if (!opensName(first)) return null
  let current: NameNode | null | undefined = first.sense.names
  let found: { values: Known[]; length: number } | null = null
  for (let i = at; i < limit; i++) {
    if (i > at) current = tokens[i]!.sense.continuesName ? current?.next?.get(tokens[i]!.folded) : null
    if (!current) break
    let values: Known[] | null = null
    for (let { entry } = current; entry; entry = entry.next) {
      if (!caseFits(entry.words, tokens, at, i + 1)) continue
      if (values) values.push(entry.value)
      else values = [entry.value]
    }
    if (values) found = { values, length: i - at + 1 }
  }
  return found
}
