/**
 * What a document tells, by the word that says it: rules ask for the verbs and the nouns that they read, and most
 * of what is told is never looked at.
 */
import { asserts } from './frame.ts'
import type { Index, Told, ToldFrame, ToldIndex, ToldPhrase } from './told.ts'

function push<T>(map: Map<string, T[]>, word: string, entry: T): void {
  const list = map.get(word)
  if (list) list.push(entry)
  else map.set(word, [entry])
}

export function indexTold(sentences: readonly Told[]): ToldIndex {
  const [frames, phrases]: [ToldFrame[], ToldPhrase[]] = [[], []]
  const [byVerb, byNoun] = [new Map<string, ToldFrame[]>(), new Map<string, ToldPhrase[]>()]
  for (const told of sentences) {
    for (const frame of told.frames) {
      if (!asserts(frame)) continue
      const entry = { told, frame, order: frames.length }
      frames.push(entry)
      push(byVerb, frame.verb.lemma, entry)
    }
    for (let at = 0; at < told.row.length; at++) {
      const phrase = told.row[at]!
      if (phrase.type !== 'phrase') continue
      const entry = { told, phrase, at, order: phrases.length }
      phrases.push(entry)
      push(byNoun, phrase.head, entry)
    }
  }
  return { frames: { all: frames, byWord: byVerb }, phrases: { all: phrases, byWord: byNoun } }
}

/** Those of the words asked for, in the order of the text; of all words for null. */
export function entriesOf<T extends { order: number }>(
  { all, byWord }: Index<T>,
  asksFor: ((word: string) => boolean) | null,
): readonly T[] {
  if (asksFor === null) return all
  let found: readonly T[] = []
  let merged = false
  for (const [word, entries] of byWord) {
    if (!asksFor(word)) continue
    merged = found.length > 0
    found = merged ? found.concat(entries) : entries
  }
  return merged ? found.toSorted((a, b) => a.order - b.order) : found
}
