/** The verbs that say who takes part whatever else is told, each with what it must have beside it. */
import { lastWord } from '../chunks.ts'
import { wordSet } from '../words/word-set.ts'
import { isActor, meetingOf, parties } from './ends.ts'
import { behind, brought, listedBehind, saidBy } from './named-guests.ts'
import { EVENT, focus, GIVING, isSpeech, named, type Step, type Table, withObject } from './taking-part.ts'

/** What one hears there. */
const HEARD =
  /(?:^| )(?:address(?:es)?|speech(?:es)?|statements?|remarks|reports?|briefings?|presentations?|messages?|interventions?)$/
const AUDIENCE = wordSet(
  'hall gathering participants delegates audience delegations leaders assembly summit meeting session plenary ' +
    'conference forum',
)
const PART = wordSet('part seat seats floor place')
const DEBATE = wordSet('debate proceedings meeting session discussion discussions')
/** Who is sent to one. */
const ENVOYS = wordSet(
  'delegation delegations observer observers minister ministers envoy envoys representative ' +
    'representatives ambassador ambassadors deputies official officials greetings',
)
/** Verbs whose object or "in/at" phrase is the gathering. */
const VISITING = 'tell attend address join open chair co-chair close inaugurate visit preside greet'
export const AT_OBJECT: ReadonlySet<string> = wordSet(VISITING)
/** Of these, the ones that say nothing of a gathering without an object. */
const WANTING = wordSet('visit greet tell join')

const atObject: Step = ({ story, frame: { verb, object }, subject }) => {
  const fits = object ? meetingOf(story, object) !== null : !WANTING.has(verb.lemma)
  return fits ? { who: subject, needs: object ? 'named' : 'focus' } : undefined
}

/** "Leaders are arriving, among them A"; "A arrived on Monday": where is not said, and so there. */
const arriving: Step = ({ story, frame, subject, among }) => {
  if (among) return frame.preps.every((p) => p.word !== 'in') ? focus(subject) : undefined
  const bare = frame.preps.length === 0 && frame.object === null && frame.verb.form === 'finite'
  return bare && subject.every((r) => isActor(story, r)) ? focus(subject) : undefined
}

/** "A and B made the trip", "all made the journey". */
const madeTrip: Step = ({ frame: { object, preps }, subject, noun }) => {
  if ((noun !== 'trip' && noun !== 'journey') || object!.determiner !== 'the') return undefined
  return preps.some((p) => p.word === 'to') ? null : focus(subject)
}

/** "The participants heard addresses by A and B". */
const heard: Step = ({ story, frame, subject, noun }) =>
  HEARD.test(noun) && subject.every((r) => story.entities[r]!.kind !== 'actor')
    ? focus(saidBy(story, frame))
    : undefined

/** "sent its foreign minister, A", "sent a delegation", "delegated Minister A, Oman – Minister B". */
const sent: Step = ({ story, frame, subject, among, noun }) => {
  const { object } = frame
  const isNamed = parties(story, object).length > 0
  const fits = isNamed || (noun !== 'greetings' && ENVOYS.has(lastWord(noun))) || object?.office
  // Whoever sends somebody stays at home, but his state comes.
  const senders = among
    ? subject
    : subject.flatMap((r) => (isActor(story, r) ? (story.stateOf.get(r) ?? []) : [r]))
  return fits ? focus(isNamed ? [...senders, ...listedBehind(story, frame)] : senders) : null
}

const ledDelegation: Step = ({ frame: { object }, subject, noun }) =>
  /delegation/.test(noun) ? focus([...subject, ...(object?.mods ?? []), ...(object?.refs ?? [])]) : null

const BY_LINK = new Set(['via', 'by', 'through'])

/** "while Putin joined via video link". */
const joined: Step = ({ frame: { object, preps }, subject }) => {
  if (object) return undefined
  return preps.some((p) => BY_LINK.has(p.word)) ? focus(subject) : null
}

/** "The summit brought together A and B". */
const broughtTogether: Step = ({ story, frame, subject }) => {
  if (subject.length > 0) return undefined
  const at = frame.subject && (meetingOf(story, frame.subject) !== null || EVENT.has(frame.subject.head))
  return at ? focus(brought(story, frame)) : null
}

const IDEAS = wordSet('proposal idea motion suggestion objection objections')
const FROM = new Set(['from'])

/** "The proposal came from A". */
const cameFrom: Step = ({ story, frame: { preps, subject } }) =>
  IDEAS.has(subject?.head ?? '') ? focus(behind(story, preps, FROM)) : undefined

const STATUSES = wordSet('observer observers guest guests partner partners')

/** "A followed the summit as an observer", "B followed the debate". */
const followed: Step = (clause) => {
  const { story, frame, subject } = clause
  if (meetingOf(story, frame.object) === null) return withObject(DEBATE)(clause) ?? null
  const { row } = story.told[frame.sentence]!
  const as = row.findIndex((c) => c.type === 'sub' && c.word === 'as' && c.first >= frame.verb.last)
  const what = as < 0 ? undefined : row[as + 1]
  return what?.type === 'phrase' && STATUSES.has(lastWord(what.head))
    ? { who: subject, needs: 'focus' }
    : null
}

/** The verbs that are asked first. */
export const BEFORE_SPEECH: Table = [
  [VISITING, atObject],
  ['arrive', arriving],
  ['come', cameFrom],
  ['take', withObject(PART)],
  ['have', withObject(wordSet('part'))],
  ['make', madeTrip],
  ['hear', heard],
  ['send dispatch delegate', sent],
  ['lead head', ledDelegation],
  ['join', joined],
  ['follow', followed],
  ['bring draw attract assemble gather unite convene', broughtTogether],
  ['expect', ({ story, frame }) => named(parties(story, frame.object))],
  // "delivered the opening speech", "told the hall".
  [GIVING, ({ subject, noun }) => (isSpeech(noun) ? focus(subject) : undefined)],
  ['tell', withObject(AUDIENCE)],
]
