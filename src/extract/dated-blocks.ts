/**
 * Dates that stand over a stretch of text and so complete or give those below them:
 *
 *     2007                                       a heading: its section, up to the next heading
 *     12 May 2014 — Oman met Fiji. On Friday …   an entry of a diary or chronology: its block
 */
import type { DateSpan } from '../model/dates.ts'
import type { DateNaming, Reading } from './reading.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

/** For each block the index of the date over it, or -1. */
export type DatedBlocks = { entry: number[]; section: number[] }

/** Longest heading, in tokens, that may close a section without being a date. */
const SHORT = 8
/** What a date that is a heading by itself may have beside it: "In 2007", "(2007)", "January 2004:", "Wed 14 Feb". */
const BESIDE = wordList('in on the year of ( ) : . , – — - [ ]')

/** Blocks headed by a date, from the dates in the order of the text; the document's own date heads none. */
export function datedBlocks(
  reading: Reading,
  dates: readonly DateNaming[],
  published: DateSpan | null,
): DatedBlocks {
  const { blocks } = reading.read
  const entry: number[] = new Array(blocks.length).fill(-1)
  const section: number[] = new Array(blocks.length).fill(-1)
  const blockOf = (date: DateNaming) => reading.sentences[reading.sentenceOf[date.first]!]!.block
  const spans = spansOf(reading)
  const own = published?.from ?? null
  let over = -1
  let n = 0
  for (let b = 0; b < blocks.length; b++) {
    const span = spans[b]
    if (!span) continue
    while (n < dates.length && blockOf(dates[n]!) < b) n++
    const date = n < dates.length && blockOf(dates[n]!) === b ? dates[n]! : null
    if (date && isAlone(reading, span, date)) over = date.absolute?.from === own ? -1 : n
    else if (!date && blocks[b]!.kind === 'heading' && span.last - span.first <= SHORT) over = -1
    else if (date && opens(reading, span, date)) entry[b] = n
    section[b] = over
  }
  return { entry, section }
}

type Span = { first: number; last: number }

/** The tokens of each block. */
function spansOf(reading: Reading): (Span | undefined)[] {
  const spans: (Span | undefined)[] = []
  for (const s of reading.sentences) {
    const span = spans[s.block]
    if (span) span.last = s.last
    else spans[s.block] = { first: s.first, last: s.last }
  }
  return spans
}

/** Nothing but the date stands in the block. */
function isAlone(reading: Reading, span: Span, date: DateNaming): boolean {
  if (span.last - span.first > date.last - date.first + 3) return false
  for (let i = span.first; i < span.last; i++) {
    if (i >= date.first && i < date.last) continue
    const token = reading.tokens[i]!
    if (token.sense.weekdayForm === null && !isIn(token, BESIDE)) return false
  }
  return true
}

const SETTING_OFF = wordSet(': – — . - -- )')

/** The date opens the block and is set off from what follows: "12 May 2014 —", "- 1997:", "2004-01-04 –", "9 Thu". */
function opens(reading: Reading, span: Span, date: DateNaming): boolean {
  for (let i = span.first; i < date.first; i++) if (reading.tokens[i]!.kind !== 'mark') return false
  return date.relative?.type === 'day-of-month' || SETTING_OFF.has(reading.tokens[date.last]?.text ?? '')
}
