/** Results kept for words that come again and again: titles, heads of phrases, names. */
import { oneCopy } from '../text/word-table.ts'

/** A full memory is emptied: ten thousand documents take no more than one. */
const LIMIT = 5_000

/** The same function, asked once for each spelling. It must depend on nothing else. */
export function remember<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= LIMIT) known.clear()
    const own = oneCopy(word)
    const result = work(own)
    known.set(own, result)
    return result
  }
}

/** The same, worked out when it is first asked for. */
export function once<T>(work: () => T): () => T {
  let known: { result: T } | null = null
  return () => {
    known ??= { result: work() }
    return known.result
  }
}
