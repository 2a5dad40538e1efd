/** Walks the noun phrases of a document, in the order of the text. */
import type { Phrase } from '../chunks.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'

/** What a rule reads in the phrases; `at` is the place of the phrase in its row. */
export function eachPhrase(
  story: Story,
  read: (told: Told, phrase: Phrase, at: number) => readonly RelationFact[],
): RelationFact[] {
  const found: RelationFact[] = []
  for (const told of story.told)
    for (let at = 0; at < told.row.length; at++) {
      const chunk = told.row[at]!
      if (chunk.type === 'phrase') for (const fact of read(told, chunk, at)) found.push(fact)
    }
  return found
}
