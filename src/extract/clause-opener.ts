import type { Chunk } from './chunks.ts'

/** What opens the clause of the verb at k, over adverbs, dates and a relative's subject: "who had", "whom X met". */
export function clauseOpener(row: readonly Chunk[], k: number): Chunk | undefined {
  let j = k - 1
  while (
    j >= 0 &&
    (row[j]!.type === 'adverb' ||
      row[j]!.type === 'date' ||
      (row[j]!.type === 'phrase' && row[j - 1]?.type === 'rel'))
  )
    j--
  return row[j]
}
