/** Walks the noun phrases of a document, in the order of the text. */
import type { Phrase } from '../chunks.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { entriesOf } from '../told-index.ts'

/** What a rule says of a phrase; `at` is the place of the phrase in its row. */
type Read = (told: Told, phrase: Phrase, at: number) => readonly RelationFact[]

/** What a rule reads in the phrases, whatever heads them. */
export const eachPhrase = (story: Story, read: Read): RelationFact[] => eachPhraseOf(story, null, read)

/** What a rule reads in the phrases of some heads: all others are passed over at once. */
export function eachPhraseOf(
  story: Story,
  heads: ((head: string) => boolean) | null,
  read: Read,
): RelationFact[] {
  const found: RelationFact[] = []
  for (const { told, phrase, at } of entriesOf(story.index.phrases, heads))
    for (const fact of read(told, phrase, at)) found.push(fact)
  return found
}
