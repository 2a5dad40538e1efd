/**
 * Who takes part by speaking. In the report on a gathering whoever holds office and speaks spoke there:
 *
 *     The sixth summit of the SCO was held in Qingdao on 10 June.
 *     President Rahmon of Tajikistan stressed the role of water.
 */
import { type DateSpan, earliest, latest } from '../../model/dates.ts'
import { dayNumber } from '../calendar.ts'
import { lastWord } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { remember } from '../remember.ts'
import { isAside } from '../side-clauses.ts'
import type { Story, Told } from '../told.ts'
import { phraseSet, wordSet } from '../words/word-set.ts'
import { attendance } from './attendance.ts'
import { atPlace, elsewhere, otherEvent } from './away.ts'
import { isActor, parties } from './ends.ts'
import { agents } from './named-guests.ts'
import { onceAStory } from './once-a-story.ts'
import { ofVerbs } from './rule.ts'

const SPEAKING = wordSet(
  'say stress emphasize emphasise note propose urge call thank praise express accuse condemn reiterate reaffirm ' +
    'announce declare highlight underline underscore outline warn pledge voice welcome point add talk speak ' +
    'complain suggest state commend congratulate criticize criticise appeal offer remark observe describe recall ' +
    'invite support advocate insist argue clash quarrel vow report brief back applaud',
)
/** Titles of those who come to gatherings, and of those who speak about them. */
const isOfThoseWhoCome = remember((title) =>
  /\b(?:president|prime minister|premier|minister|secretary.general|king|emir|amir|sultan|chancellor|chair(?:man|person|woman)?|head of state|crown prince|commissioner|representative|secretary of state|foreign secretary|leader)\b/.test(
    title,
  ),
)
const isOfThoseWhoComment = remember((title) =>
  /\b(?:spokes|press|adviser|advisor|analyst|expert|professor|researcher|fellow|former|journalist|editor|aide|mayor|governor|opposition)/.test(
    title,
  ),
)
/** Where something was said that was not said at the gathering. */
const APART = phraseSet(
  'statement, interview, article, letter, message, telegram, tweet, post, call, conversation, ' +
    'phone, telephone, twitter, facebook, x, briefing, press conference, news conference, ' +
    'conference, airport, embassy, residence, visit, eve, sidelines, margins, talks, meeting, television, radio, ' +
    'condition',
)
/** Days after a gathering in which a report on it comes out. */
const DAYS = 7

/** Blocks in which a press release says what it is on. */
const HEADINGS = 4

/** Whether a document is the record of a session: "Seventy-third Session, 12th Meeting" heads it. */
export function records({ entities, scene: { reading } }: Story, meeting: number): boolean {
  const { places, meeting: held } = entities[meeting]!
  return (
    (held!.level.includes('session') || (held!.level === 'meeting' && (held!.ordinal ?? 0) >= 1000)) &&
    places.some((p) => reading.sentences[reading.sentenceOf[p.first]!]!.block < HEADINGS)
  )
}

/** Whether a document reports on a gathering that is just over or going on. */
function reports(story: Story, meeting: number): boolean {
  const { published, entities } = story
  const { date, planned } = entities[meeting]!.meeting!
  if (planned) return false
  if (records(story, meeting) && (!published || !date || isWithin(published, date))) return true
  if (date === null) return false
  if (date.precision !== 'day' || published === null || published.precision === 'year') return false
  const since = dayNumber(earliest(published.from)) - dayNumber(latest(date.to))
  return dayNumber(latest(published.to)) >= dayNumber(earliest(date.from)) && since <= DAYS
}

const COMING = new Set(['attend', 'come', 'participate', 'take', 'travel', 'join', 'be'])
/** What those do who do not come themselves. */
const STAYING = new Set(['skip', 'miss', 'boycott', 'send', 'dispatch', 'absent'])

/** Actors of whom the text says that they did not come. */
const absentIn = onceAStory((story): ReadonlySet<number> => {
  const away = new Set<number>()
  for (const { frames } of story.told)
    for (const { verb, subject } of frames) {
      if (subject === null || subject.refs.length === 0) continue
      const stays =
        (verb.negated && COMING.has(verb.lemma)) ||
        STAYING.has(verb.lemma) ||
        (verb.passive && verb.lemma === 'represent')
      if (stays) for (const r of subject.refs) away.add(r)
    }
  return away
})

/** Whether an actor's title is one of those who come, or only his state is said: "Mr. Ikeda of Japan". */
const comes = (story: Story, actor: number): boolean => {
  const titles = story.titles.get(actor)?.map((t) => t.title) ?? []
  if (titles.length === 0) return story.stateOf.has(actor)
  return titles.some(isOfThoseWhoCome) && !titles.some(isOfThoseWhoComment)
}

const OWNERS = wordSet('his her the')

/** Whether a clause says of itself that it was said somewhere else. */
const isApart = (story: Story, frame: Frame, meeting: number): boolean =>
  elsewhere(story, frame, meeting) ||
  (story.entities[meeting]!.meeting!.city === null && atPlace(story, frame)) ||
  otherEvent(story, frame) ||
  frame.preps.some((p) => APART.has(lastWord(p.phrase.head)) && !OWNERS.has(p.phrase.determiner)) ||
  (frame.verb.lemma === 'tell' && frame.object !== null && frame.object.refs.length > 0)

/** Whether a sentence's day is one of the gathering's, or of the report on it. */
function isThen(story: Story, told: Told, meeting: number): boolean {
  const held = story.entities[meeting]!.meeting!.date
  if (told.date === null || held === null) return true
  const { from, to } = told.date.value
  const end = latest((story.published ?? held).to)
  return latest(to) >= earliest(held.from) && earliest(from) <= end
}

const isWithin = (a: DateSpan, b: DateSpan): boolean =>
  latest(a.to) >= earliest(b.from) && earliest(a.from) <= latest(b.to)

/** The gathering that a document reports on; what is said to journalists was not said there. */
const reported = onceAStory((story): number | null =>
  story.main !== null && story.turns === null && reports(story, story.main) ? story.main : null,
)

/** What is said to the one of whom it is told: "A was congratulated by B and C". */
const GREETING = new Set([
  'congratulate',
  'thank',
  'praise',
  'welcome',
  'commend',
  'criticize',
  'criticise',
  'back',
])

/** Speakers of a report. */
export const attendedBySpeaking = ofVerbs(SPEAKING, (story, told, frame) => {
  const { verb } = frame
  if (verb.form !== 'finite' || verb.modality !== 'actual') return []
  if (verb.passive ? !GREETING.has(verb.lemma) : frame.subject === null || frame.subject.rep) return []
  const meeting = reported(story)
  if (meeting === null || told.meeting !== meeting || isAside(told, frame)) return []
  const who = verb.passive ? agents(story, frame) : parties(story, frame.subject)
  const away = absentIn(story)
  const isSpeaker = (r: number) => isActor(story, r) && !away.has(r) && comes(story, r)
  if (who.length === 0 || who.length > 3 || !who.every(isSpeaker)) return []
  // "A and B talked about it for an hour": to one another.
  if (verb.lemma === 'talk' && who.length > 1) return []
  if (isApart(story, frame, meeting) || !isThen(story, told, meeting)) return []
  return attendance(story, told, frame, who, meeting, 'speaks')
})
