/** What a sentence says of its own time without a date: that it is the present, or a day that nobody told. */
import type { DateSpan } from '../model/dates.ts'
import { isPossessive } from '../text/tokens.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'
import type { Entity } from './resolve/entities.ts'
import type { Told } from './told.ts'
import { isIn, wordList } from './words/word-list.ts'

type Span = { first: number; last: number }

const PRESENT = wordList('is are has have will')

/** "The league thanks Oman", "To you, whom I had met, we renew our support": a main clause in the present. */
export function tellsNow({ tokens }: Reading, frames: readonly Frame[], sides: ReadonlySet<number>): boolean {
  const main = frames.find(({ verb }) => verb.form === 'finite' && !sides.has(verb.first))
  if (!main) return false
  const verb = tokens[main.verb.first]!
  const form = verb.sense.verb?.form
  if (isIn(verb, PRESENT) || form === 's') return true
  return form === 'base' && /^(?:we|i)$/.test(main.subject?.head ?? '')
}

/** "In 2000 the ninth summit met in Suva. The tenth elected A": a numbered gathering is not held on another's day. */
export function isOfUnknownDay(
  entities: readonly Entity[],
  gathering: number | null,
  before: number | null,
  told: Told['date'],
): boolean {
  const meeting = gathering === null ? null : entities[gathering]!.meeting!
  if (meeting === null || meeting.ordinal === null || meeting.date !== null) return false
  const other = before === null || before === gathering ? null : entities[before]!.meeting!.date
  return other !== null && other.from === told?.value.from
}

/** "Last year's summit broke up": a gathering told in passing by how long ago it was. */
export function isLastYears({ tokens }: Reading, { first, last }: Span): boolean {
  for (let i = first; i < last - 2; i++)
    if (tokens[i + 1]!.lower === 'year' && tokens[i]!.lower === 'last' && isPossessive(tokens[i + 2]))
      return true
  return false
}

/** A sentence in the present tells of the document's own time. */
export function isPresent({ tokens }: Reading, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) {
    const { text, lower, sense } = tokens[i]!
    if (sense.saysPresent !== null) return sense.saysPresent
    // "We renew our support", "Our thanks go": a speech says what it does.
    const form = text === lower ? sense.verb?.form : undefined
    if (form === 'base' && (tokens[i - 1]?.lower === 'we' || tokens[i - 1]?.lower === 'i' || lower === 'go'))
      return true
  }
  return false
}

/** A sentence with a verb in the past tense. */
export function isPast({ tokens }: Reading, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) {
    const { text, sense } = tokens[i]!
    if (sense.saysPresent === false || sense.ed || text === 'told') return true
  }
  return false
}

/** "A year earlier, at the second summit": told in passing by how long ago it was, not what a report is on. */
export const isReckoned = ({ basis, precision }: DateSpan) =>
  precision === 'year' && (basis === 'document' || basis === 'inferred')
