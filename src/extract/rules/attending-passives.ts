/** The passive verbs that say who takes part: "the delegation was led by A", "attended by A and B". */
import type { Frame } from '../frame.ts'
import { wordSet } from '../words/word-set.ts'
import { isActor, meetingOf } from './ends.ts'
import { agents } from './named-guests.ts'
import { focus, GIVING, isSpeech, named, type Step, type Table } from './taking-part.ts'

/** What a gathering is called that has its own name. */
const GATHERING = wordSet('event gathering retreat conference talks forum occasion function session')

/** "The delegation was led by A". */
const ledBy: Step = ({ story, frame, subject }) =>
  /delegation|team|mission|(?:^| )side$/.test(frame.subject?.head ?? '')
    ? focus([...subject, ...(frame.subject?.mods ?? []), ...agents(story, frame)])
    : null

/** "A speech was given by A". */
const given: Step = ({ story, frame }) =>
  isSpeech(frame.subject?.head ?? '') ? focus(agents(story, frame)) : undefined

/** "A was joined by B"; "The host was joined at the table by B"; "They were joined for the summit by B". */
const joinedBy: Step = ({ story, frame, subject }) => {
  const who = [...subject, ...agents(story, frame)]
  const isThere = ({ word, phrase }: Frame['preps'][number]) =>
    word === 'at' ? phrase.head === 'table' : word === 'for' && meetingOf(story, phrase) !== null
  return frame.preps.some(isThere) ? focus(who) : named(who)
}

/** "The event was attended by A": the gathering told of before, if it is called no otherwise. */
const attendedBy: Step = ({ story, frame }) => {
  const { subject } = frame
  const isTold = subject !== null && subject.refs.length === 0 && subject.mods.length === 0
  const inFocus = isTold && subject.determiner === 'the' && GATHERING.has(subject.head)
  return inFocus ? focus(agents(story, frame)) : undefined
}

const byAgents: Step = ({ story, frame }) => named(agents(story, frame))

/** "A was elected chairman of the Council": by those who sit there. */
const elected: Step = ({ frame: { object }, subject }) =>
  object !== null && object.mods.length > 0 && CHAIRS.has(object.office?.said ?? object.head)
    ? focus(subject)
    : undefined
const CHAIRS = wordSet('chair chairman chairwoman chairperson')

/** "Oman was represented by A": both; of two people only the one who came. */
const representedBy: Step = ({ story, frame, subject }) => {
  const who = agents(story, frame)
  const forAnother = who.some((r) => isActor(story, r))
  return focus([...subject.filter((r) => !(forAnother && isActor(story, r))), ...who])
}

export const PASSIVE: Table = [
  ['elect', elected],
  ['attend', attendedBy],
  ['attend address open chair host co-chair', byAgents],
  ['join', joinedBy],
  ['represent', representedBy],
  ['lead head', ledBy],
  [GIVING, given],
  ['propose announce raise present submit adopt declare', byAgents],
  ['expect', ({ subject }) => focus(subject)],
]
