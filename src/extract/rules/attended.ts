/**
 * "A attended the summit", "the summit was attended by …", "A came to Astana", "the delegation was led by A",
 * "A was represented by B", "The following addressed the Summit:" with a list. An actor's state attends too.
 */

import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { ofEach } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { attendance } from './attendance.ts'
import { attendedBehindColon } from './attended-colon.ts'
import { attendedByList, attendedByRoll } from './attended-list.ts'
import { attendedByNote, attendedByPresence } from './attended-presence.ts'
import { attendedBySpeaking } from './attended-speech.ts'
import { attendedByStatements } from './attended-statements.ts'
import { attendees } from './attendees.ts'
import { AT_OBJECT } from './attending-verbs.ts'
import { elsewhere, otherEvent, otherTime } from './away.ts'
import { companions } from './companions.ts'
import { apposedMeeting, meetingAt, meetingOf, toldBy } from './ends.ts'
import { attendedByColumn } from './meeting-table.ts'
import { attendedByTable } from './party-table.ts'
import { ofStory, ofVerbs } from './rule.ts'

/** Blocks in which a speech says where it was made. */
const HEADINGS = 4

/** What a gathering can stand behind. */
const AT = new Set(['in', 'at', 'to', 'during', 'for', 'of', 'into'])

/** The gathering a frame is about: object, prepositional phrase, or the one in focus. */
function gathering(story: Story, told: Told, frame: Frame): { meeting: number; said: boolean } | null {
  const object = frame.verb.passive ? frame.subject : frame.object
  const direct = toldBy(story, frame) ?? meetingOf(story, object) ?? apposedMeeting(story, told, frame)
  if (direct !== null) return { meeting: direct, said: true }
  for (const p of frame.preps) {
    const m = meetingOf(story, p.phrase)
    if (m !== null && AT.has(p.word)) return { meeting: m, said: true }
  }
  const focus = focusOf(story, told, frame)
  return focus === null ? null : { meeting: focus, said: false }
}

/** "A will host the next one. B sent its minister": what was done was done at the one that is over. */
function focusOf(story: Story, told: Told, frame: Frame): number | null {
  const { entities, scene, main } = story
  const { verb } = frame
  const meeting = meetingAt(story, told, frame)
  if (meeting === null || main === null || meeting === main || verb.modality !== 'actual') return meeting
  const isPast = scene.reading.tokens[verb.last - 1]?.sense.verb?.form === 'past'
  return isPast && entities[meeting]!.meeting!.planned && !entities[main]!.meeting!.planned ? main : meeting
}

/** Verbs whose object is the gathering that one takes part in. */
const TAKES_GATHERING: ReadonlySet<string> = new Set([...AT_OBJECT, 'attend', 'expect', 'bring'])

/** Prepositions that say presence, with the verbs that they say it behind; null for any verb. */
const PRESENCE = new Map([
  ['at', null],
  ['during', null],
  ['for', wordSet('come arrive fly travel land gather meet sit')],
  ['in', wordSet('participate take speak be say have')],
  ['to', wordSet('propose come travel fly send go say arrive announce speak bring tell')],
])

/** Whether a "named" gathering stands in a phrase that says presence: at, in, to, during; or is the object. */
function placed(story: Story, frame: Frame, meeting: number): boolean {
  const { lemma, passive } = frame.verb
  if (toldBy(story, frame) !== null) return true
  if (frame.object?.refs.includes(meeting) || (passive && frame.subject?.refs.includes(meeting)))
    return TAKES_GATHERING.has(lemma)
  return frame.preps.some(({ word, phrase }) => {
    const verbs = PRESENCE.get(word)
    return (verbs === null || verbs?.has(lemma)) && phrase.refs.includes(meeting)
  })
}

const ARRIVING = wordSet('arrive land fly travel gather assemble convene')
const INTO_CITY = new Set(['in', 'to', 'at', 'into'])

/** "arrived in Kazan", where the gathering is held there. */
function comesToCity(story: Story, { verb, preps }: Frame, meeting: number): boolean {
  if (!ARRIVING.has(verb.lemma)) return false
  const city = story.entities[meeting]!.meeting!.city?.toLowerCase()
  return city !== undefined && preps.some((p) => INTO_CITY.has(p.word) && p.phrase.head === city)
}

/** What is done with a gathering as a whole. */
const HOLDING = wordSet('hold host open close convene')

/** "A attended the meeting" of the two just told, where the gathering spoken of is still to come. */
function isOtherMeeting(
  { entities, scene }: Story,
  { verb, subject, object }: Frame,
  meeting: number,
): boolean {
  const what = verb.passive ? subject : object
  if (what?.head !== 'meeting' || verb.modality !== 'actual' || !entities[meeting]!.meeting!.planned)
    return false
  const form = scene.reading.tokens[verb.last - 1]?.sense.verb?.form
  return form === 'past' || form === 'participle'
}

const byFrame = ofVerbs(null, (story, told, frame) => {
  const found = attendees(story, frame)
  const at = found && found.who.length > 0 ? gathering(story, told, frame) : null
  if (!at || !found) return []
  if (!at.said && found.needs === 'named' && !comesToCity(story, frame, at.meeting)) return []
  if (at.said && found.needs === 'named' && !placed(story, frame, at.meeting)) return []
  if (!at.said && (otherEvent(story, frame) || otherTime(story, told, frame, at.meeting))) return []
  if (!at.said && elsewhere(story, frame, at.meeting)) return []
  const held =
    frame.verb.passive &&
    HOLDING.has(frame.verb.lemma) &&
    found.who.some((w) => frame.subject?.refs.includes(w))
  if (held || isOtherMeeting(story, frame, at.meeting)) return []
  const rule = at.said ? 'gathering-named' : 'gathering-in-focus'
  const own = found.who.some((w) => frame.subject?.refs.includes(w))
  const who = own ? [...found.who, ...companions(story, told, frame)] : found.who
  return ofEach(namedWith(story, frame, at.meeting), (m) => attendance(story, told, frame, who, m, rule))
})

/** "the 40th and 41st Summits": all gatherings of the phrase that names one. */
function namedWith(story: Story, { object, subject, preps }: Frame, meeting: number): readonly number[] {
  const names = (phrase: Phrase | null | undefined): boolean => phrase?.refs.includes(meeting) === true
  const phrase = names(object)
    ? object
    : names(subject)
      ? subject
      : preps.find((p) => names(p.phrase))?.phrase
  return phrase?.refs.filter((r) => story.entities[r]!.kind === 'meeting') ?? [meeting]
}

/** A statement made at a gathering, by its headings: "49th session — Statement by X". */
const bySpeech = ofStory((story) => {
  const { speaker, scene } = story
  if (!speaker) return []
  const at = story.entities.findIndex(
    (e) =>
      e.kind === 'meeting' &&
      scene.reading.sentences[scene.reading.sentenceOf[e.places[0]!.first]!]!.block <= HEADINGS,
  )
  const place = story.entities[speaker.actor]!.places[0]!
  const told = story.told[scene.reading.sentenceOf[place.first]!]!
  return at < 0 ? [] : attendance(story, told, null, [speaker.actor], at, 'speech')
})

export const attended = [
  byFrame,
  attendedBehindColon,
  attendedByList,
  attendedByRoll,
  attendedByStatements,
  attendedByTable,
  attendedByColumn,
  bySpeech,
  attendedByPresence,
  attendedByNote,
  attendedBySpeaking,
]
