/** Names found so far by the token that they stand on: what every recognizer of gatherings looks around with. */
import type { Cover, Naming } from '../reading.ts'

export type Named = {
  known: readonly Naming[]
  /** Which of `known` covers each token. */
  cover: Cover
}

/** The name that covers a token; null for none, and for a place outside the text. */
export function nameAt({ cover, known }: Named, at: number): Naming | null {
  const index = at < 0 || at >= cover.length ? -1 : cover[at]!
  return index < 0 ? null : known[index]!
}
