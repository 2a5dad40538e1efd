/** Who came, behind the colon of the sentence that tells of a gathering: "The heads of government met in Suva: A of X, B of Y". */
import type { Chunk } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { hasAny } from '../reading.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordList } from '../words/word-list.ts'
import { attendance } from './attendance.ts'
import { meetingIn, meetingOf, parties, toldBy } from './ends.ts'
import { ofColons } from './rule.ts'

const LABELS = new Set(['participants', 'attendees', 'guests', 'delegations', 'present', 'attendance'])

/** "Participants of the summit:": the gathering that a label of those who came names; null for any other. */
function labelledMeeting(story: Story, { row }: Told, colon: number): number | null {
  const [label, of, what] = row
  if (colon !== 3 || label?.type !== 'phrase' || !LABELS.has(label.head)) return null
  return of?.type === 'prep' && what?.type === 'phrase' ? meetingOf(story, what) : null
}

const WELCOMING = new Set(['receive', 'welcome', 'greet'])
const TELLING = new Set(['hold', 'open', 'convene', 'meet', 'gather', 'take', ...WELCOMING])
const GUESTS = wordList('guests participants colleagues counterparts delegations')

/** The gathering that a clause before a colon tells of: "The ministers met in Suva:", "A received his guests:". */
function meetingBefore(story: Story, told: Told, frame: Frame): number | null {
  const { verb, subject, object } = frame
  if (WELCOMING.has(verb.lemma))
    return object && hasAny(story.scene.reading, object, GUESTS) ? told.meeting : null
  return toldBy(story, frame) ?? (subject && meetingIn(story, subject.refs))
}

/** What a list behind a colon names, without what is told of those in it: "A, B and C, from whom he took over". */
function listed(story: Story, row: readonly Chunk[], colon: number): number[] | null {
  const end = row.findIndex((c, k) => k > colon && c.type === 'rel')
  const list = row.slice(colon + 1, end < 0 ? row.length : end)
  if (list.some((c) => c.type === 'verb' && c.form === 'finite')) return null
  return list.flatMap((c) => (c.type === 'phrase' ? parties(story, c) : []))
}

export const attendedBehindColon = ofColons((story, told): RelationFact[] => {
  const { row } = told
  const colon = row.findIndex((c) => c.type === 'mark' && c.word === ':')
  const who = colon < 1 ? null : listed(story, row, colon)
  if (who === null) return []
  const labelled = labelledMeeting(story, told, colon)
  if (labelled !== null) return attendance(story, told, null, who, labelled, 'labelled')
  const frame = told.frames.find((f) => f.verb.first < row[colon]!.first && TELLING.has(f.verb.lemma))
  const meeting = frame ? meetingBefore(story, told, frame) : null
  const actors = who.filter((w) => story.entities[w]!.kind === 'actor')
  if (meeting === null || actors.length < 2) return []
  return attendance(story, told, frame!, who, meeting, 'behind-colon')
})
