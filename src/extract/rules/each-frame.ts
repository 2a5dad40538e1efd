/** Walks the frames that assert something, in the order of the text. */
import type { Frame } from '../frame.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { entriesOf } from '../told-index.ts'

/**
 * What a rule reads in the frames of its verbs. A rule names its verbs, so that all others are passed over at once.
 * @param verbs lemmas; null where every verb may say it
 */
export function eachFrame(
  story: Story,
  verbs: ReadonlySet<string> | null,
  read: (told: Told, frame: Frame) => readonly RelationFact[],
): RelationFact[] {
  const found: RelationFact[] = []
  for (const { told, frame } of entriesOf(story.index.frames, verbs && ((lemma) => verbs.has(lemma))))
    for (const fact of read(told, frame)) found.push(fact)
  return found
}
