/**
 * Who takes part by a noun, without a verb of theirs: "in the presence of A and B", "with the participation of C" in
 * the sentence that names the gathering; and "A and B also present." in notes on one.
 */
import { asserts } from '../frame.ts'
import { hasAny } from '../reading.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { attendance } from './attendance.ts'
import { meetingOf, parties, phraseBehind, toldBy } from './ends.ts'
import { ofHeads, ofSentences } from './rule.ts'

const PRESENCE = new Set(['presence', 'participation', 'attendance'])
const OF = wordSet('of by')
/** Where those who are present at a signing are not yet at the gathering. */
const ASIDE = /(?:^| )(?:sidelines?|margins?|eve|run-up|ahead)$/

/** The gathering that a sentence names, or tells of by its verb, before a place in its row. */
function heldBefore(story: Story, { row, frames }: Told, at: number): number | null {
  let held: number | null = null
  for (let k = 0; k < at; k++) {
    const chunk = row[k]!
    if (chunk.type !== 'phrase') continue
    if (ASIDE.test(chunk.head)) return null
    held = meetingOf(story, chunk) ?? held
  }
  if (held !== null) return held
  const frame = frames.find((f) => toldBy(story, f) !== null)
  return frame && asserts(frame) ? toldBy(story, frame) : null
}

/** "…, held in the presence of A and with the participation of B". */
export const attendedByPresence = ofHeads(
  (head) => PRESENCE.has(head),
  (story, told, phrase, at) => {
    const before = told.row[at - 1]
    if (before?.type !== 'prep' || (before.word !== 'in' && before.word !== 'with')) return []
    if (phrase.determiner !== 'the' && phrase.determiner !== '') return []
    const who = parties(story, phraseBehind(told, at, OF))
    const meeting = who.length > 0 ? heldBefore(story, told, at) : null
    if (meeting === null || told.frames.some((f) => f.verb.negated)) return []
    return attendance(story, told, null, who, meeting, 'presence')
  },
)

/** What closes a note on those who came. */
const NOTED = wordList('present attending attendance table attended')

/** What says of somebody in it that he did not come: "Neither A nor B attended." */
const NOBODY = wordList('neither nor not no none nobody without except but')

/** "A (B), C and D also at the table." */
export const attendedByNote = ofSentences((story, told): RelationFact[] => {
  if (told.meeting === null) return []
  const { tokens, sentences } = story.scene.reading
  const { first, last } = sentences[told.sentence]!
  const end = tokens[last - 1]!.text === '.' ? last - 2 : last - 1
  if (end <= first || !isIn(tokens[end], NOTED) || hasAny(story.scene.reading, { first, last }, NOBODY))
    return []
  if (told.frames.some((f) => f.verb.form === 'finite' && f.verb.first < end)) return []
  const who = told.row.flatMap((c, k) =>
    c.type === 'phrase' && told.row[k - 1]?.type !== 'prep' ? parties(story, c) : [],
  )
  return attendance(story, told, null, who, told.meeting, 'noted')
})
