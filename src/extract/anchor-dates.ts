/**
 * Completes dates: "on October 12" from the document's date, "on Friday" backwards or forwards by the tense around
 * it, "the following day" from the story. What cannot be completed stays null.
 */
import type { DateSpan } from '../model/dates.ts'
import { dayNumber } from './calendar.ts'
import { type Anchor, complete, shiftYears } from './complete-date.ts'
import { dateOpener } from './date-opener.ts'
import type { DatedBlocks } from './dated-blocks.ts'
import type { DateNaming, Reading, RelativeDate } from './reading.ts'
import { directionAt } from './tense.ts'
import { isIn, wordList } from './words/word-list.ts'

export type AnchoredDate = {
  first: number
  last: number
  value: DateSpan | null
  /** "the 1990s": a time that is no date. */
  vague: boolean
}

const anchored = ({ first, last }: DateNaming, value: DateSpan | null, vague = false): AnchoredDate => ({
  first,
  last,
  value,
  vague,
})

/** What was told last: its days, where it stands, and whether it opens its sentence ("In 2013, …"). */
type Last = { from: string; to: string; sentence: number; block: number; opens: boolean }

/** Anchors all dates in the order of the text. @param published the document's date @param over what heads its blocks */
export function anchorDates(
  reading: Reading,
  dates: readonly DateNaming[],
  published: DateSpan | null,
  over: DatedBlocks,
): AnchoredDate[] {
  const document = published?.from ?? onlyYear(reading, dates)
  let retrospective = looksBack(dates, document)
  let last: Last | null = null
  let year: Last | null = null
  let entry: { day: string; section: number } | null = null
  const out: AnchoredDate[] = []
  dates.forEach((date, n) => {
    const sentence = reading.sentenceOf[date.first]!
    const { block } = reading.sentences[sentence]!
    const place = { sentence, block, opens: opensSentence(reading, date) }
    // "since 2007", and "today" in a text about then, tell of no time that the story goes on from.
    const ofNow = date.relative !== null && 'from' in date.relative && date.relative.from === 'document'
    const bound = isBound(reading, date)
    // "Its head today is A.": a text that looked back is at its own day again.
    if (retrospective && ofNow && isSoToday(reading, date)) last = null
    const tells = !bound && !(retrospective && ofNow) && !isInserted(reading, date)
    const note = (value: DateSpan | null) => {
      if (value && tells) last = { from: value.from, to: value.to, ...place }
      if (value && !bound) year = { from: value.from, to: value.to, ...place }
      if (value && over.entry[block] === n) entry = { day: value.from, section: over.section[block]! }
      out.push(anchored(date, value))
    }
    if (date.absolute) {
      const { from, to, precision } = date.absolute
      const value = { from, to, precision, basis: 'stated' as const }
      if (!retrospective || value.precision === 'day' || over.section[block] === n) note(value)
      else {
        if (!bound) year = { from: value.from, to: value.to, ...place }
        out.push(anchored(date, value))
      }
      return
    }
    const r = date.relative!
    if (r.type === 'vague') {
      out.push(anchored(date, null, true))
      return
    }
    const heads = over.entry[block] === n
    // The first day under a new heading goes on from that, not from the day before it.
    const section = over.section[block]!
    const before = entry !== null && (section < 0 || entry.section === section) ? entry.day : null
    const standing = heads
      ? (before ?? valueAt(out, section))
      : (valueAt(out, over.entry[block]!) ?? valueAt(out, section))
    const anchor = anchorOf(reading, date, {
      document,
      standing,
      last: r.type === 'years' ? year : last,
      place,
      retrospective,
      heads,
    })
    if (!anchor) {
      out.push(anchored(date, null))
      return
    }
    const today =
      r.type === 'years' && reading.tokens[date.last - 1]?.lower === 'today' && anchor.day.length === 10
    const value = today ? shiftYears(anchor.day, r.offset) : complete(r, anchor)
    const basis = anchor.day === document ? ('document' as const) : ('inferred' as const)
    note(value && { from: value.from, to: value.to, precision: value.precision, basis })
    if (n <= 1 && today && Math.abs(r.offset) >= 2) retrospective = true
  })
  return out
}

/** "Its head today is A", "is today a member": how things are now. */
function isSoToday({ tokens }: Reading, { first, last, relative: r }: DateNaming): boolean {
  if (r?.type !== 'days' || r.offset !== 0) return false
  return isIn(tokens[last], IS) || isIn(tokens[first - 1], IS)
}
const IS = wordList('is are')

const valueAt = (dates: readonly AnchoredDate[], n: number): string | null =>
  n < 0 ? null : (dates[n]?.value?.from ?? null)

const BOUNDS = new Set(['since', 'until', 'till', 'by'])

/** "since 2007", "until 2026": where a time begins or ends, not when something happened. */
const isBound = (reading: Reading, date: DateNaming) => BOUNDS.has(dateOpener(reading, date.first))

/** "The bank, founded in February 1993, met in the same month": what is said of a thing between commas. */
function isInserted({ tokens }: Reading, { first, last }: DateNaming): boolean {
  const verb = tokens[first - 2]
  return tokens[last]?.text === ',' && tokens[first - 3]?.text === ',' && verb?.sense.verb?.form === 'past'
}

/** A date within the first words of its sentence. */
function opensSentence(reading: Reading, date: DateNaming): boolean {
  const { first } = reading.sentences[reading.sentenceOf[date.first]!]!
  return date.first - first <= 2
}

type Context = {
  document: string | null
  /** The date that stands over the block: an entry's or a section's. */
  standing: string | null
  last: Last | null
  place: { sentence: number; block: number }
  retrospective: boolean
  /** The date itself heads an entry. */
  heads: boolean
}

const told = (day: string): Anchor => ({ day, direction: null, told: true })

/** The day on which the text itself speaks, looking back or ahead from it. */
function spokenOn(reading: Reading, date: DateNaming, day: string): Anchor
function spokenOn(reading: Reading, date: DateNaming, day: string | null): Anchor | null
function spokenOn(reading: Reading, date: DateNaming, day: string | null): Anchor | null {
  if (day === null) return null
  const direction = isAttribute(reading, date) ? null : directionAt(reading, date.first)
  return { day, direction, told: false }
}

/** "the June events": a month that names something says nothing of the verb's time. */
function isAttribute({ tokens }: Reading, { first, last, relative }: DateNaming): boolean {
  const next = tokens[last]
  return (
    relative?.type === 'month' &&
    tokens[first - 1]?.lower === 'the' &&
    next?.kind === 'word' &&
    !next.sense.bound &&
    !next.capital
  )
}

/** What completes a date: the day it is told on, the story told before it, or the heading it stands under. */
function anchorOf(reading: Reading, date: DateNaming, context: Context): Anchor | null {
  const { document, standing, last, place, retrospective, heads } = context
  const r = date.relative!
  if ('from' in r && r.from === 'story') {
    const forward = r.offset > 0
    // "a day earlier" in a report's new paragraph is earlier than what is reported.
    const afresh =
      last?.block !== place.block &&
      !forward &&
      !retrospective &&
      (r.type === 'days' || document?.slice(0, 4) === last?.from.slice(0, 4))
    return last && !afresh
      ? told(forward ? last.to : last.from)
      : spokenOn(reading, date, standing ?? document)
  }
  if (r.type === 'day-of-month') {
    const day = standing ?? last?.from ?? document
    return day === null ? null : told(day)
  }
  const today = standing?.length === 10 ? standing : document
  if (isOwnDay(r)) return spokenOn(reading, date, today)
  if (heads && standing) return told(standing)
  const here = last && (last.block === place.block || retrospective) ? last : null
  if (r.type === 'weekday') {
    const leans = here !== null && (document === null || retrospective || here.sentence === place.sentence)
    if (leans && here.from !== document && !standing) return told(here.from)
    return spokenOn(reading, date, today)
  }
  if (standing?.length === 10 && !here) {
    const spoken = spokenOn(reading, date, standing)
    if (spoken.direction === 'future') return spoken
  }
  if (standing) return told(here?.from ?? standing)
  if (document === null || retrospective) return here ? told(here.from) : spokenOn(reading, date, document)
  if (!here || here.from.slice(0, 4) === document.slice(0, 4)) return spokenOn(reading, date, document)
  return leansOnStory(r, here, place, spokenOn(reading, date, document))
    ? told(here.from)
    : spokenOn(reading, date, document)
}

/** "yesterday", "4 July this year", "this January": counted from the day it is told on, whatever was told before. */
const isOwnDay = (r: RelativeDate): boolean =>
  ('from' in r && r.from === 'document') ||
  r.type === 'season' ||
  ('year' in r && r.year !== null) ||
  (r.type === 'month' && r.shift !== null)

/** Days around a report in which a day and month may be its own. */
const RECENT = 200

/** "In 2013 Li visited Oman. On 11 September he …": the year told before, unless the report's own day is near. */
function leansOnStory(r: RelativeDate, last: Last, place: { sentence: number }, own: Anchor): boolean {
  if (own.direction === 'future') return false
  if (place.sentence === last.sentence && last.from.length > 4) return true
  if (last.opens && place.sentence - last.sentence <= 1) return true
  const value = complete(r, own)
  const day = (iso: string) => dayNumber(iso.length === 10 ? iso : `${iso}-15`)
  if (!value || own.day.length < 10) return true
  return Math.abs(day(own.day) - day(value.from)) > RECENT
}

/** The year of a text without a date that names only one: in a heading, or again and again. */
function onlyYear(reading: Reading, dates: readonly DateNaming[]): string | null {
  const stated = dates.filter((d) => d.absolute)
  const years = new Set(stated.map((d) => d.absolute!.from.slice(0, 4)))
  if (years.size !== 1) return null
  const headed = stated.some((d) => {
    const { block } = reading.sentences[reading.sentenceOf[d.first]!]!
    return reading.read.blocks[block]!.kind === 'heading'
  })
  return headed || stated.length >= 3 ? [...years][0]! : null
}

/** The date that stands over each block: the one that opens it, else the heading's above it; null for none. */
export function datesOver(
  anchored: readonly AnchoredDate[],
  { entry, section }: DatedBlocks,
): (AnchoredDate | null)[] {
  return entry.map((own, b) => {
    const at = own < 0 ? section[b]! : own
    return at < 0 ? null : anchored[at]!
  })
}

/** "on Friday", "last year", "this month": a text that speaks from its own day. */
function isOfToday({ relative: r }: DateNaming): boolean {
  if (!r) return false
  if (r.type === 'weekday' || r.type === 'season') return true
  if (r.type === 'day-of-month') return false
  if (r.type === 'month' || r.type === 'day-month')
    return r.year !== null || ('shift' in r && r.shift !== null)
  return r.type !== 'vague' && r.from === 'document' && !(r.type === 'years' && r.offset <= -2)
}

/** A text whose dates all lie years before its own tells of then. */
function looksBack(dates: readonly DateNaming[], document: string | null): boolean {
  if (!document || dates.some((d) => isOfToday(d))) return false
  const years = dates.flatMap((d) => (d.absolute ? [Number(d.absolute.from.slice(0, 4))] : []))
  const own = Number(document.slice(0, 4))
  return years.filter((y) => own - y >= 2).length >= 3 && years.filter((y) => own - y < 2).length <= 1
}
