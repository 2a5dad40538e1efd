/** The verbs that say who takes part, each with what it must have beside it. */
import { lastWord } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { Story } from '../told.ts'
import { isActor, meetingOf, parties } from './ends.ts'
import {
  amongThem,
  behind,
  brought,
  guestsOf,
  isThereFor,
  listedBehind,
  opensAmong,
  PRESENT,
  presentBehind,
  saidBy,
} from './named-guests.ts'
import { focus, GIVING, named, SPEECH, type Step, type Table } from './taking-part.ts'

/** The subject takes part where the object is such a noun. */
const withObject =
  (nouns: RegExp): Step =>
  ({ subject, noun }) =>
    nouns.test(noun) ? focus(subject) : undefined

const wordsOf = (words: string) => new Set(words.split(' '))

/** What one hears there. */
const HEARD =
  /(?:^| )(?:address(?:es)?|speech(?:es)?|statements?|remarks|reports?|briefings?|presentations?|messages?|interventions?)$/
const AUDIENCE =
  /^(?:hall|gathering|participants|delegates|audience|delegations|leaders|assembly|summit|meeting|session|plenary|conference|forum)$/
const ADDRESSED = /^(?:delegates|participants|audience|delegations|gathering|ministers|leaders|plenary)$/
const PART = /^(?:part|seats?|seat|floor|place)$/
const DEBATE = /^(?:debate|proceedings|meeting|session|discussions?)$/
const PRESENCE = /^(?:participation|attendance|presence)$/
/** Who is sent to one. */
const ENVOYS =
  /^(?:delegations?|observers?|ministers?|envoys?|representatives?|ambassadors?|deputies|minister|officials?|greetings)$/
/** Who is at one. */
const GUESTS =
  /^(?:guests?|participants?|speakers?|attendees|attendance|dignitaries|invitees|panelists|panellists)$/
/** What a gathering and its parts are called. */
export const EVENT =
  /^(?:events?|opening|closing|proceedings|gathering|meetings?|sessions?|plenary|talks|summits?|conference|forum|debate|part|segment|dinner)$/

/** Verbs whose object or "in/at" phrase is the gathering. */
const VISITING = 'tell attend address join open chair co-chair close inaugurate visit preside greet'
export const AT_OBJECT: ReadonlySet<string> = wordsOf(VISITING)
/** Of these, the ones that say nothing of a gathering without an object. */
const WANTING = wordsOf('visit greet tell join')

const atObject: Step = ({ story, frame: { verb, object }, subject }) => {
  const fits = object ? meetingOf(story, object) !== null : !WANTING.has(verb.lemma)
  return fits ? { who: subject, needs: object ? 'named' : 'focus' } : undefined
}

/** "Leaders are arriving, among them A". */
const arriving: Step = ({ frame, subject, among }) =>
  among && frame.preps.every((p) => p.word !== 'in') ? focus(subject) : undefined

/** "A and B made the trip", "all made the journey". */
const madeTrip: Step = ({ frame: { object, preps }, subject, noun }) => {
  if (!/^(?:trip|journey)$/.test(noun) || object!.determiner !== 'the') return undefined
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
  const fits = isNamed || (noun !== 'greetings' && ENVOYS.test(lastWord(noun))) || object?.office
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
  const at = frame.subject && (meetingOf(story, frame.subject) !== null || EVENT.test(frame.subject.head))
  return at ? focus(brought(story, frame)) : null
}

/** The verbs that are asked first. */
export const BEFORE_SPEECH: Table = [
  [VISITING, atObject],
  ['arrive', arriving],
  ['take', withObject(PART)],
  ['have', withObject(/^part$/)],
  ['make', madeTrip],
  ['hear', heard],
  ['send dispatch delegate', sent],
  ['lead head', ledDelegation],
  ['join', joined],
  ['follow', (clause) => withObject(DEBATE)(clause) ?? null],
  ['bring draw attract assemble gather unite convene', broughtTogether],
  ['expect', ({ story, frame }) => named(parties(story, frame.object))],
  // "delivered the opening speech", "told the hall".
  [GIVING, withObject(SPEECH)],
  ['tell', withObject(AUDIENCE)],
]

const WITH_PRESENCE = new Set(['of', 'by', 'from'])

/** "The summit saw the participation of A and B". */
const seen: Step = ({ story, frame, noun }) => {
  if (!PRESENCE.test(noun)) return undefined
  const at = frame.subject !== null && meetingOf(story, frame.subject) !== null
  return at ? focus(behind(story, frame.preps, WITH_PRESENCE)) : null
}

/** "The guests included A", "Participants comprised A and B". */
const guestsIncluded: Step = ({ story, frame }) => {
  const { subject } = frame
  return subject !== null && subject.mods.length === 0 && GUESTS.test(lastWord(subject.head))
    ? focus(listedBehind(story, frame))
    : null
}

/** "X hosted a virtual summit for the foreign ministers of A and B". */
const heldFor: Step = ({ story, frame }) =>
  meetingOf(story, frame.object) !== null ? focus(guestsOf(story, frame)) : undefined

/** "is among the guests", "was in attendance" */
const isPresence = ({ word, phrase: { head } }: Frame['preps'][number]): boolean => {
  if (word === 'among') return PRESENT.test(head)
  // "The ministers of A and B were with us."
  return word === 'in' ? head === 'attendance' : word === 'with' && head === 'us'
}

/** "were present at the signing": at something that is no gathering. */
const isElsewhere = (story: Story, { preps }: Frame): boolean =>
  preps.some(
    ({ word, phrase }) =>
      word === 'at' &&
      meetingOf(story, phrase) === null &&
      !EVENT.test(phrase.head) &&
      phrase.head !== 'table',
  )

/** "Among them were A and B", "Also at the table was A", "A was in Peking for the summit", "A was there". */
const been: Step = ({ story, frame, subject, noun }) => {
  if (amongThem(story, frame) || opensAmong(story, frame)) return focus(parties(story, frame.object))
  if (subject.length === 0) return focus(presentBehind(story, frame))
  if (noun === 'present' && isElsewhere(story, frame)) return null
  return isThereFor(story, frame) ||
    frame.adverbs.includes('there') ||
    frame.preps.some(isPresence) ||
    /^(?:present|there|guests?|attendance)$/.test(noun)
    ? focus(subject)
    : null
}

/** Whether those who meet meet somebody else: "A, B and C met D", "met with reporters". */
const meetsOthers = (story: Story, { object, preps }: Frame): boolean =>
  (object !== null && object.refs.length > 0) ||
  preps.some((p) => p.word === 'with' || meetingOf(story, p.phrase) !== null)

const TOPICS = new Set(['with', 'to', 'of', 'about', 'at', 'in', 'on'])

/** "A spoke", "A spoke on behalf of B", but nothing that was said to somebody or somewhere. */
const spoke: Step = ({ frame: { preps }, subject }) =>
  preps.some(
    (p) => TOPICS.has(p.word) && !/^(?:place|turn|name|behalf|debate|discussion)$/.test(p.phrase.head),
  )
    ? undefined
    : focus(subject)

/** "The host welcomed A and B to the summit". */
const welcomed: Step = ({ story, frame, subject }) => {
  const guests = parties(story, frame.object)
  const comes = frame.preps.some((p) => p.word === 'to' && meetingOf(story, p.phrase) !== null)
  return comes && guests.length > 0 ? focus([...subject, ...guests]) : undefined
}

/** The verbs that are asked where nothing is told of a speech. */
export const BEHIND_SPEECH: Table = [
  // "A and B have confirmed their participation".
  ['confirm', withObject(PRESENCE)],
  ['welcome', welcomed],
  ['see witness feature draw include mark', seen],
  ['include comprise', guestsIncluded],
  ['host convene hold organize organise', heldFor],
  ['be', been],
  ['sign adopt put', ({ subject }) => (subject.length >= 3 ? focus(subject) : undefined)],
  // "Presidents A, B and C met in Suva".
  [
    'meet',
    ({ story, frame, subject }) =>
      subject.length >= 3 && !meetsOthers(story, frame) ? focus(subject) : undefined,
  ],
  ['address', withObject(ADDRESSED)],
  [
    'open',
    ({ story, subject }) =>
      subject.every((r) => story.entities[r]!.kind === 'organization') ? null : undefined,
  ],
  [
    'sit',
    ({ frame, subject }) => (frame.preps.some((p) => p.phrase.head === 'table') ? focus(subject) : undefined),
  ],
  ['speak', spoke],
  // "flew in for a day": came.
  ['fly', ({ frame, subject }) => (frame.adverbs.includes('in') ? focus(subject) : undefined)],
]
