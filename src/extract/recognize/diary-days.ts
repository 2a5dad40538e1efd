/** Days of a diary without their year: "Mon 12 — …", "12 Mon …", "14–15 Tue–Wed …", "Mon 12" on a line of its own, "Mon 5 – Thu 8: …" under the heading of their month, "04.07. …". */
import type { DateNaming, Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import { wordSet } from '../words/word-set.ts'
import { dayOf, isDash } from './date-parts.ts'

/** A weekday with the day of the month at i, over a point. */
function dayAt(tokens: readonly Token[], i: number): { weekday: number; day: number; next: number } | null {
  const weekday = tokens[i]?.capital ? tokens[i]!.sense.weekdayForm : null
  if (weekday === null) return null
  const at = tokens[i + 1]?.text === '.' || tokens[i + 1]?.text === ',' ? i + 2 : i + 1
  const day = tokens[at]?.kind === 'number' ? dayOf(tokens[at]) : 0
  return day ? { weekday, day, next: at + 1 } : null
}

/** "12 Mon …", "14–15 Tue–Wed …": the day that opens a sentence, with its weekday behind it. */
export function dayWithWeekday({ tokens, sentences, sentenceOf }: Reading, i: number): DateNaming | null {
  const day = dayOf(tokens[i])
  if (!day || sentences[sentenceOf[i]!]!.first !== i) return null
  const end = isDash(tokens[i + 1]) ? tokenBehind(tokens, i + 1) : i
  const at = end + 1
  const endDay = dayOf(tokens[end])
  const name = tokens[at]
  const weekday = name?.capital ? name.sense.weekdayForm : null
  if (weekday === null || weekday === undefined || name!.joint === '-') return null
  const last = isDash(tokens[at + 1]) ? tokenBehind(tokens, at + 1) + 1 : at + 1
  return {
    first: i,
    last: tokens[last - 1]!.sense.weekdayForm === null ? at + 1 : last,
    absolute: null,
    relative: { type: 'day-of-month', weekday, day, endDay: Math.max(day, endDay) },
  }
}

/** What a dash joins: the token that knows it stands behind a hyphen, or the one behind the dash. */
const tokenBehind = (tokens: readonly Token[], dash: number): number =>
  tokens[dash]!.joint === '-' ? dash : dash + 1

/** The day that opens a sentence and is set off from what it tells, or is all of it. */
export function diaryDay({ tokens, sentences, sentenceOf }: Reading, i: number): DateNaming | null {
  if (sentences[sentenceOf[i]!]!.first !== i) return null
  const from = dayAt(tokens, i)
  if (!from) return null
  const to = isDash(tokens[from.next]) ? dayAt(tokens, from.next + 1) : null
  const last = to?.next ?? from.next
  const behind = tokens[last]
  const alone = last === sentences[sentenceOf[i]!]!.last
  if (!alone && !(isDash(behind) || behind?.text === ':')) return null
  const { weekday, day } = from
  return {
    first: i,
    last,
    absolute: null,
    relative: { type: 'day-of-month', weekday, day, endDay: to && to.day > day ? to.day : day },
  }
}

const FIGURES = /^(\d\d)\.(\d\d)$/
/** Lines that open so: fewer are numbers of something else. */
const ENTRIES = 3

const BEHIND_DAY = wordSet('. : – — -')

/** Days in figures that open the entries of a diary, one after the other: "04.07. Suva. …", by their first token. */
export function daysInFigures({ tokens, sentences }: Reading): ReadonlyMap<number, DateNaming> {
  const days = new Map<number, DateNaming>()
  let before = 0
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block === block) continue
    block = sentence.block
    const i = sentence.first
    const [, day, month] = tokens[i]!.text.length === 5 ? (FIGURES.exec(tokens[i]!.text) ?? []) : []
    if (day === undefined || !BEHIND_DAY.has(tokens[i + 1]?.text ?? '')) continue
    const [d, m] = [Number(day), Number(month)]
    if (d < 1 || d > 31 || m < 1 || m > 12 || m * 31 + d < before) return NONE
    before = m * 31 + d
    const relative: DateNaming['relative'] = {
      type: 'day-month',
      month: m,
      day: d,
      endMonth: m,
      endDay: d,
      year: null,
    }
    days.set(i, { first: i, last: i + 1, absolute: null, relative })
  }
  return days.size >= ENTRIES ? days : NONE
}

const NONE: ReadonlyMap<number, DateNaming> = new Map()
