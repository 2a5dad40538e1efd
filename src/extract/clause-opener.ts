import type { Chunk } from './chunks.ts'

/** "who", "since"; "when" mostly dates a main clause: "in 1992, when X joined". */
const parts = (chunk: Chunk): boolean =>
  chunk.type === 'rel' || (chunk.type === 'sub' && chunk.word !== 'when')

/** What opens the clause of the verb at k, over adverbs, dates and its own subject: "whom X met", "since ties broke". */
export function clauseOpener(row: readonly Chunk[], k: number): Chunk | undefined {
  for (let j = k - 1; j >= 0; j--) {
    const chunk = row[j]!
    const isPassed =
      chunk.type === 'adverb' ||
      chunk.type === 'date' ||
      (chunk.type === 'phrase' && j > 0 && parts(row[j - 1]!))
    if (!isPassed) return chunk
  }
  return undefined
}
