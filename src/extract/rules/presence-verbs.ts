/** The verbs that say who was there where nothing is told of a speech, each with what it must have beside it. */
import { lastWord } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { Story } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { meetingOf, parties } from './ends.ts'
import {
  amongThem,
  behind,
  guestsOf,
  isThereFor,
  listedBehind,
  opensAmong,
  PRESENT,
  presentBehind,
} from './named-guests.ts'
import { EVENT, focus, type Step, type Table, withObject } from './taking-part.ts'

const ADDRESSED = wordSet('delegates participants audience delegations gathering ministers leaders plenary')
const PRESENCE = wordSet('participation attendance presence')
/** Who is at one. */
const GUESTS = wordSet(
  'guest guests participant participants speaker speakers attendees attendance dignitaries ' +
    'invitees panelists panellists',
)

const WITH_PRESENCE = new Set(['of', 'by', 'from'])

/** "The summit saw the participation of A and B". */
const seen: Step = ({ story, frame, noun }) => {
  if (!PRESENCE.has(noun)) return undefined
  const at = frame.subject !== null && meetingOf(story, frame.subject) !== null
  return at ? focus(behind(story, frame.preps, WITH_PRESENCE)) : null
}

/** "The guests included A", "Participants comprised A and B". */
const guestsIncluded: Step = ({ story, frame }) => {
  const { subject } = frame
  return subject !== null && subject.mods.length === 0 && GUESTS.has(lastWord(subject.head))
    ? focus(listedBehind(story, frame))
    : null
}

/** "X hosted a virtual summit for the foreign ministers of A and B". */
const heldFor: Step = ({ story, frame }) =>
  meetingOf(story, frame.object) !== null ? focus(guestsOf(story, frame)) : undefined

/** "is among the guests", "was in attendance" */
const isPresence = ({ word, phrase: { head, determiner } }: Frame['preps'][number]): boolean => {
  if (word === 'among') return PRESENT.has(head)
  // "A and B were in their seats."
  if (word === 'in') return head === 'attendance' || (determiner === 'their' && head === 'seats')
  // "The ministers of A and B were with us."
  return word === 'with' && head === 'us'
}

/** "were present at the signing": at something that is no gathering. */
const isElsewhere = (story: Story, { preps }: Frame): boolean =>
  preps.some(
    ({ word, phrase }) =>
      word === 'at' &&
      meetingOf(story, phrase) === null &&
      !EVENT.has(phrase.head) &&
      phrase.head !== 'table',
  )

const THOSE_PRESENT = wordSet('present there guest guests attendance')

/** "Among them were A and B", "Also at the table was A", "A was in Peking for the summit", "A was there". */
const been: Step = ({ story, frame, subject, noun }) => {
  if (amongThem(story, frame) || opensAmong(story, frame)) return focus(parties(story, frame.object))
  if (subject.length === 0) return focus(presentBehind(story, frame))
  if (noun === 'present' && isElsewhere(story, frame)) return null
  return isThereFor(story, frame) ||
    frame.adverbs.includes('there') ||
    frame.preps.some((p) => isPresence(p) || (p.word === 'at' && meetingOf(story, p.phrase) !== null)) ||
    THOSE_PRESENT.has(noun)
    ? focus(subject)
    : null
}

/** Whether those who meet meet somebody else: "A, B and C met D", "met with reporters". */
const meetsOthers = (story: Story, { object, preps }: Frame): boolean =>
  (object !== null && object.refs.length > 0) ||
  preps.some((p) => p.word === 'with' || meetingOf(story, p.phrase) !== null)

const TOPICS = new Set(['with', 'to', 'of', 'about', 'at', 'in', 'on'])

const FIGURES_OF_SPEECH = wordSet('place turn name behalf debate discussion')

/** "A spoke", "A spoke on behalf of B", but nothing that was said to somebody or somewhere. */
const spoke: Step = ({ frame: { preps }, subject }) =>
  preps.some((p) => TOPICS.has(p.word) && !FIGURES_OF_SPEECH.has(p.phrase.head)) ? undefined : focus(subject)

/** "The host welcomed A and B to the summit". */
const welcomed: Step = ({ story, frame, subject }) => {
  const guests = parties(story, frame.object)
  const comes = frame.preps.some((p) => p.word === 'to' && meetingOf(story, p.phrase) !== null)
  return comes && guests.length > 0 ? focus([...subject, ...guests]) : undefined
}

/** "A sat at the table", "Around the table sat A and B", "On the stage stood A". */
const seated: Step = ({ story, frame, subject }) => {
  if (subject.length === 0) return focus(presentBehind(story, frame))
  return frame.preps.some((p) => p.phrase.head === 'table') ? focus(subject) : undefined
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
  ['sit stand', seated],
  ['speak', spoke],
  // "flew in for a day": came.
  ['fly', ({ frame, subject }) => (frame.adverbs.includes('in') ? focus(subject) : undefined)],
]
