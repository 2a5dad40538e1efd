import type { Chunk } from './chunks.ts'

/** "who", "since"; "when" mostly dates a main clause: "in 1992, when X joined". */
const parts = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'rel' || (chunk?.type === 'sub' && chunk.word !== 'when')

/** What opens the clause of the verb at k, over adverbs, dates and its own subject: "whom X met", "since ties broke". */
export function clauseOpener(row: readonly Chunk[], k: number): Chunk | undefined {
  let j = k - 1
  while (
    j >= 0 &&
    (row[j]!.type === 'adverb' || row[j]!.type === 'date' || (row[j]!.type === 'phrase' && parts(row[j - 1])))
  )
    j--
  return row[j]
}
