/**
 * Statements listed one a line, as in the papers of a gathering:
 *
 *     SPEECHES AT THE SECOND SUMMIT
 *     Statement by the President of Fiji, H.E. Mr. Sione Vuna
 *     Address of the Foreign Minister of Oman, Badr Salem
 */
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { attendance } from './attendance.ts'
import { records } from './attended-speech.ts'
import { namesFrom } from './names-from.ts'
import { ofStory } from './rule.ts'

const STATEMENTS = wordList('statement address speech remarks intervention presentation')

/** Words before what was said: "- Opening", "3. Welcome". */
const LEAD = 3

/** Who made the statement that a line is; null for any other line. */
function speakerIn(story: Story, told: Told): number | null {
  const { tokens, sentences } = story.scene.reading
  const { first, last } = sentences[told.sentence]!
  if (told.frames.some((f) => f.verb.form === 'finite')) return null
  let at = first
  while (at < first + LEAD && at < last && !isIn(tokens[at], STATEMENTS)) at++
  if (!isIn(tokens[at], STATEMENTS) || (tokens[at + 1]?.lower !== 'by' && tokens[at + 1]?.lower !== 'of'))
    return null
  const names = namesFrom(story, at + 2, last)
  return names.length === 1 ? names[0]!.actor : null
}

/** Each of several who made a statement was there; a single one is a speech's title. */
export const attendedByStatements = ofStory((story) => {
  const made: { told: Told; speaker: number }[] = []
  for (const told of story.told) {
    const speaker = speakerIn(story, told)
    if (speaker !== null) made.push({ told, speaker })
  }
  const least = story.main !== null && records(story, story.main) ? 1 : 2
  if (made.length < least) return []
  return made.flatMap(({ told, speaker }): RelationFact[] => {
    const meeting = story.main ?? told.meeting
    return meeting === null ? [] : attendance(story, told, null, [speaker], meeting, 'statement')
  })
})
