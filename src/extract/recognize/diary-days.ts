/** Days of a diary under the heading of their month: "Mon 12 — …", "Mon 5 – Thu 8: …". */
import type { DateNaming, Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import { dayOf, isDash } from './date-parts.ts'

/** A weekday with the day of the month at i, over a point. */
function dayAt(tokens: readonly Token[], i: number): { weekday: number; day: number; next: number } | null {
  const weekday = tokens[i]?.capital ? tokens[i]!.sense.weekdayForm : null
  if (weekday === null) return null
  const at = tokens[i + 1]?.text === '.' || tokens[i + 1]?.text === ',' ? i + 2 : i + 1
  const day = tokens[at]?.kind === 'number' ? dayOf(tokens[at]) : 0
  return day ? { weekday, day, next: at + 1 } : null
}

/** The day that opens a sentence and is set off from what it tells. */
export function diaryDay({ tokens, sentences, sentenceOf }: Reading, i: number): DateNaming | null {
  if (sentences[sentenceOf[i]!]!.first !== i) return null
  const from = dayAt(tokens, i)
  if (!from) return null
  const to = isDash(tokens[from.next]) ? dayAt(tokens, from.next + 1) : null
  const last = to?.next ?? from.next
  const behind = tokens[last]
  if (!behind || !(isDash(behind) || behind.text === ':')) return null
  const { weekday, day } = from
  return {
    first: i,
    last,
    absolute: null,
    relative: { type: 'day-of-month', weekday, day, endDay: to && to.day > day ? to.day : day },
  }
}
