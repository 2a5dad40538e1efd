/** Gatherings of their own though no body, ordinal or place names them: "the next summit will be …", "the Extraordinary Summit due on 4 May". */
import { type DateNaming, type PerToken, type Reading, textOf } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import type { MeetingLevel } from './meeting-naming.ts'

/** Out of the row: one that needs no number to be told from others. */
export const isSpecial = (level: MeetingLevel): boolean =>
  level.startsWith('special-') || level.startsWith('informal-')

const SET =
  /^(?:(?:that|which) )?(?:(?:was|is|will be|has been) )?(?:(?:due|scheduled|planned|set|convened|called|expected) )?(?:to )?(?:take place|took place|be held|held|in|on|for)\b/
/** Words behind the noun in which the day stands. */
const REACH = 14

/** "the Extraordinary Summit due to take place in Kigali, on 20 March": a day is set for it. */
export function isSetFor(reading: Reading, head: number, dateAt: PerToken<DateNaming>): boolean {
  const { last } = reading.sentences[reading.sentenceOf[head]!]!
  const end = Math.min(last, head + REACH)
  if (!SET.test(textOf(reading, head + 1, end))) return false
  for (let i = head + 1; i < end; i++) {
    if (reading.tokens[i]!.text === ';' || reading.tokens[i]!.text === ':') return false
    if (dateAt[i] !== undefined) return true
  }
  return false
}

/** Whether a day follows a noun before its clause ends. */
function isDatedNear({ tokens }: Reading, head: number, dateAt: PerToken<DateNaming>): boolean {
  for (let i = head + 1; i <= head + NEAR; i++) {
    if (dateAt[i] !== undefined) return true
    const { text, sense } = tokens[i] ?? { text: '.', sense: null }
    if (text === '.' || text === ';' || sense?.verb) return false
  }
  return false
}

const SO_FAR = wordList('so far to date yet')
const HAPPENED = wordList('took was has')

/** "The only summit so far took place in Suva on 7 March": the one there was. */
export function isOnly({ tokens }: Reading, first: number, head: number): boolean {
  if (tokens[first - 1]?.lower !== 'only' && tokens[first]?.lower !== 'only') return false
  let behind = head + 1
  while (isIn(tokens[behind], SO_FAR)) behind++
  return isIn(tokens[behind], HAPPENED)
}

const HAPPENS = wordList('will is are to')
/** Words from the noun to the day it is set for: ", in Maseru in August 1995". */
const NEAR = 7
const SET_BY = wordList('in on at for , this next')

/** "the next summit will be held in …", "the next session of the Council will", "to host the next annual summit in August 1995". */
export function isComing(
  reading: Reading,
  first: number,
  head: number,
  dateAt: PerToken<DateNaming>,
): boolean {
  const { tokens } = reading
  const next = tokens[first - 1]?.lower === 'annual' ? first - 1 : first
  if (tokens[next - 1]?.lower !== 'next' && tokens[next]?.lower !== 'next') return false
  if (isIn(tokens[head + 1], SET_BY) && isDatedNear(reading, head, dateAt)) return true
  let behind = head + 1
  // "Next summit: Suva, 3 May 2027"
  if (tokens[behind]?.text === ':') return tokens[behind + 1]?.capital === true
  if (tokens[behind]?.lower === 'of' && tokens[behind + 1]?.lower === 'the') behind += 2
  if (behind > head + 1) while (behind < head + 6 && tokens[behind]?.capital) behind++
  return isIn(tokens[behind], HAPPENS)
}
