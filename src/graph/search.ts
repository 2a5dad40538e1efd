/** Search over names and aliases: accents and case folded, beginnings of words, small slips forgiven. */
import MiniSearch from 'minisearch'
import { fold } from './fold.ts'
import type { Network } from './network.ts'
import { romanize } from './romanize.ts'

/** `name`: the name or alias that was found, so that a row can say "also Nur-Sultan". */
export type Hit = { key: string; name: string }

export type Search = (query: string, limit?: number) => Hit[]

type Entry = { id: string; name: string; aliases: string[]; degree: number }

type ToWords = (text: string) => string[]

const words: ToWords = (text) =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean)

const romanWords: ToWords = (text) => words(text).map(romanize)

/** The name that answers the query best: every word begun, else the most words begun, else the first. */
function nameFound(names: readonly string[], query: string, toWords: ToWords): string {
  const asked = toWords(query)
  const score = (name: string) => {
    const begun = (of: ToWords, from: readonly string[]) =>
      from.filter((word) => of(name).some((each) => each.startsWith(word))).length
    // What is written as it was typed answers better than what only sounds like it.
    return begun(toWords, asked) + begun(words, words(query)) / 2
  }
  return names.reduce((best, name) => (score(name) > score(best) ? name : best))
}

function namesOf(network: Network, key: string): string[] {
  const { name, aliases, acronym } = network.getNodeAttributes(key)
  return [name, ...(acronym ? [acronym] : []), ...aliases]
}

/**
 * Builds the index once; the search it returns gives whole names first, then the better connected.
 * @param otherScripts whether Latin finds Cyrillic and the reverse
 */
export function createSearch(network: Network, { otherScripts = true } = {}): Search {
  const toWords = otherScripts ? romanWords : words
  const index = new MiniSearch<Entry>({
    fields: ['name', 'aliases'],
    storeFields: ['degree'],
    tokenize: toWords,
    processTerm: (term) => term,
    extractField: (entry, field) => (field === 'aliases' ? entry.aliases.join(' · ') : entry[field as 'id']),
  })
  network.forEachNode((id, { name, aliases, acronym }) => {
    index.add({ id, name, aliases: acronym ? [acronym, ...aliases] : aliases, degree: network.degree(id) })
  })
  const isName = (key: string, query: string) =>
    namesOf(network, key).some((name) => toWords(name).join(' ') === toWords(query).join(' '))
  return (query, limit = 8) =>
    index
      .search(query, {
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        combineWith: 'AND',
        boost: { name: 2 },
        boostDocument: (_id, _term, stored) => 1 + Math.log2(1 + Number(stored?.degree ?? 0)) / 4,
      })
      .map(({ id }) => ({ key: id as string, whole: isName(id, query) }))
      .sort((a, b) => Number(b.whole) - Number(a.whole))
      .slice(0, limit)
      .map(({ key }) => ({ key, name: nameFound(namesOf(network, key), query, toWords) }))
}

/** Cuts a name where the words of a query begin a word of it, so that the found part can be marked. */
export function highlight(name: string, query: string): { text: string; hit: boolean }[] {
  const asked = words(query)
  const parts = name.split(/([^\p{L}\p{N}\p{M}'’]+)/u).filter(Boolean)
  return parts.flatMap((part) => {
    const length = Math.max(0, ...asked.map((word) => lengthOfPrefix(part, word)))
    if (length === 0) return [{ text: part, hit: false }]
    const rest = part.slice(length)
    return [{ text: part.slice(0, length), hit: true }, ...(rest ? [{ text: rest, hit: false }] : [])]
  })
}

/** How many characters of a written word a folded beginning covers: "Türkiye", "turk" → 4; none: 0. */
function lengthOfPrefix(word: string, folded: string): number {
  if (!fold(word).startsWith(folded)) return 0
  for (let length = 1; length < word.length; length++) {
    const next = word.slice(length, length + 1)
    if (fold(word.slice(0, length)).length >= folded.length && !/\p{M}/u.test(next)) return length
  }
  return word.length
}
