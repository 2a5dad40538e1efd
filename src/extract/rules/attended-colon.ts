/** Who came, behind the colon of the sentence that tells of a gathering: "The heads of government met in Suva: A of X, B of Y". */
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { attendance } from './attendance.ts'
import { meetingIn, meetingOf, parties, toldBy } from './ends.ts'
import { ofColons } from './rule.ts'

const HELD = new Set(['hold', 'open', 'convene', 'meet', 'gather', 'take'])

const LABELS = new Set(['participants', 'attendees', 'guests', 'delegations', 'present', 'attendance'])

/** "Participants of the summit:": the gathering that a label of those who came names; null for any other. */
function labelledMeeting(story: Story, { row }: Told, colon: number): number | null {
  const [label, of, what] = row
  if (colon !== 3 || label?.type !== 'phrase' || !LABELS.has(label.head)) return null
  return of?.type === 'prep' && what?.type === 'phrase' ? meetingOf(story, what) : null
}

export const attendedBehindColon = ofColons((story, told): RelationFact[] => {
  const { row } = told
  const colon = row.findIndex((c) => c.type === 'mark' && c.word === ':')
  const list = row.slice(colon + 1)
  if (colon < 1 || list.some((c) => c.type === 'verb' && c.form === 'finite')) return []
  const labelled = labelledMeeting(story, told, colon)
  if (labelled !== null)
    return attendance(
      story,
      told,
      null,
      list.flatMap((c) => (c.type === 'phrase' ? parties(story, c) : [])),
      labelled,
      'labelled',
    )
  const frame = told.frames.find((f) => f.verb.first < row[colon]!.first && HELD.has(f.verb.lemma))
  const meeting = frame && (toldBy(story, frame) ?? (frame.subject && meetingIn(story, frame.subject.refs)))
  if (meeting == null) return []
  const who = list.flatMap((c) => (c.type === 'phrase' ? parties(story, c) : []))
  const actors = who.filter((w) => story.entities[w]!.kind === 'actor')
  return actors.length < 2 ? [] : attendance(story, told, frame!, who, meeting, 'behind-colon')
})
