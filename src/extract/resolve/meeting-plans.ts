/** Whether a gathering is told as still to come, or as put off. */
import type { DateSpan } from '../../model/dates.ts'
import { hasAny, type Reading, textOf } from '../reading.ts'
import type { MeetingNaming } from '../recognize/meeting-naming.ts'
import { type Direction, directionAt } from '../tense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import type { Draft } from './meeting-draft.ts'

const PUT_OFF = wordList('put postponed cancelled called')

function saysPutOff({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.sense.verb !== null && isIn(tokens[i], PUT_OFF)) return true
  return false
}

/** "put off", "postponed" without a new date: none is known. */
export function postponed(reading: Reading, naming: MeetingNaming): boolean {
  const sentence = reading.sentences[reading.sentenceOf[naming.first]!]!
  if (!saysPutOff(reading, naming.last, sentence.last)) return false
  const after = textOf(reading, naming.last, sentence.last)
  return (
    /^(?:(?!summit|meeting)[^.;])*\b(?:been|was|were|is) (?:put off|postponed|cancelled|called off)\b/.test(
      after,
    ) && !/put off (?:until|to|till)|postponed (?:until|to|till)/.test(after)
  )
}

/** "Pakistan puts the summit off", "the meeting was called off": a description's gathering is put off. */
export function putOff(reading: Reading, naming: MeetingNaming): boolean {
  const sentence = reading.sentences[reading.sentenceOf[naming.first]!]!
  const before = textOf(reading, Math.max(sentence.first, naming.first - 3), naming.first)
  const after = textOf(reading, naming.last, Math.min(sentence.last, naming.last + 3))
  const active =
    /\b(?:postpone[sd]?|cancel(?:s|led)?|calls? off|called off|suspend(?:s|ed)) (?:the )?$/.test(
      `${before} `,
    ) ||
    (/\bputs? (?:the )?$/.test(`${before} `) && /^off\b/.test(after))
  return (active && !/^(?:until|till|to)\b/.test(after)) || postponed(reading, naming)
}

const PAST = wordList('was were took ended concluded')
const AHEAD = wordList('will is are be')

/** Whether a naming tells of a gathering as held or as still to come. */
export function tenseOf(reading: Reading, draft: Draft, published: DateSpan | null): Direction {
  if (isPlanned(reading, draft, published)) return 'future'
  if (draft.date && published && draft.date.to < published.from) return 'past'
  const naming = draft.namings[0]!
  const sentence = reading.sentences[reading.sentenceOf[naming.first]!]!
  const span = { first: naming.last, last: Math.min(sentence.last, naming.last + 10) }
  if (!hasAny(reading, span, PAST)) return null
  const after = textOf(reading, span.first, span.last)
  return /^[^.;]*\b(?:(?:was|were) (?:held|hosted|convened|attended|chaired|opened)|took place|ended|concluded)\b/.test(
    after,
  )
    ? 'past'
    : null
}

const COMING = wordList('next upcoming forthcoming coming planned')

/** "the next summit" */
const isCalledComing = ({ tokens }: Reading, { first }: MeetingNaming): boolean =>
  [1, 2, 3].some((k) => isIn(tokens[first - k], COMING))

/** Is the gathering told as still to come? */
export function isPlanned(reading: Reading, draft: Draft, published: DateSpan | null): boolean {
  if (draft.date && published) {
    const n = Math.min(draft.date.from.length, published.to.length)
    if (draft.date.from.slice(0, n) > published.to.slice(0, n)) return true
    if (draft.date.to.slice(0, n) < published.from.slice(0, n)) return false
  }
  if (draft.namings.some((m) => isCalledComing(reading, m))) return true
  if (draft.namings.some((m) => m.yearShift === 1)) return true
  if (draft.namings.some((m) => m.yearShift === -1)) return false
  return draft.namings.every(
    (m) =>
      (directionAt(reading, m.last - 1) === 'future' || tellsFuture(reading, m)) && !isClosed(reading, m),
  )
}

const WHICH = wordList('which that')
const CLOSING = wordList('ended closed concluded opened began')

/** "Deputy Minister A will brief you on the summit, | which closed today": over, whatever the sentence looks to. */
function isClosed({ tokens }: Reading, { last }: MeetingNaming): boolean {
  const at = tokens[last]?.text === ',' ? last + 1 : last
  return isIn(tokens[at], WHICH) && isIn(tokens[at + 1], CLOSING)
}

function tellsFuture(reading: Reading, naming: MeetingNaming): boolean {
  const sentence = reading.sentences[reading.sentenceOf[naming.first]!]!
  const span = { first: naming.last, last: Math.min(sentence.last, naming.last + 14) }
  if (!hasAny(reading, span, AHEAD)) return false
  const after = textOf(reading, span.first, span.last)
  return /^(?:[,(]?[^.;]{0,60}?)?\b(?:will (?:be|take|open|convene|gather|bring)|is to be|is to take|to be (?:held|hosted|convened)|is (?:expected|due|scheduled|planned)|are (?:expected|due|scheduled))\b/.test(
    after,
  )
}
