/** The day of a text that says none: by the gathering of the registry that it reports. */
import type { DateSpan } from '../model/dates.ts'
import type { MeetingFact } from '../model/registry.ts'
import { fold } from '../text/fold.ts'
import { dayNumber, isoDate, isoOfDay, weekdayOf } from './calendar.ts'
import { isNews, looksAhead } from './news.ts'
import { type DateNaming, inOneSentence, type Reading } from './reading.ts'
import type { BodyOf, MeetingNaming } from './recognize/meeting-naming.ts'
import { isIn, wordList } from './words/word-list.ts'

const known = (value: string): DateSpan => ({
  from: value,
  to: value,
  precision: value.length === 10 ? 'day' : 'year',
  basis: 'registry',
})

const yearOf = (value: string): DateSpan => known(value.slice(0, 4))

const LEVELS: Record<string, string[]> = {
  ministerial: ['ministerial', 'special-ministerial', 'informal-ministerial'],
  summit: ['summit', 'heads-of-government'],
}

/** "The BRICS countries ended their eighth summit": a numbered gathering of the body that its sentence names. */
function withBody(reading: Reading, naming: MeetingNaming, bodyOf: BodyOf): MeetingNaming {
  if (naming.organization || naming.series || naming.ordinal === null) return naming
  const body = bodyOf(naming)
  return body !== null && inOneSentence(reading, body, naming) ? { ...naming, organization: body } : naming
}

/** Registry meetings that the text names, by body and level and, where given, ordinal. */
function reported(reading: Reading, meetings: readonly MeetingNaming[]): MeetingFact[] {
  const found = new Set<MeetingFact>()
  for (const naming of meetings) {
    if (!naming.organization) continue
    const id = naming.organization.ref.replace('organization/', '')
    const levels = LEVELS[naming.level] ?? [naming.level]
    const facts = reading.lexicon.meetingsOf.get(id) ?? []
    for (const level of levels) {
      const fits = facts.filter(
        (f) =>
          f.level === level &&
          (naming.ordinal === null || naming.ordinal === f.ordinal) &&
          (naming.year === null || f.from.startsWith(String(naming.year))),
      )
      for (const fact of fits) found.add(fact)
      // The 24th summit is no 24th meeting of heads of government where there was a 24th summit.
      if (fits.length > 0 && naming.ordinal !== null) break
    }
  }
  return [...found]
}

/** Whether a day fits a weekday said in the first paragraphs; of one told a day later, where `late`. */
function weekdayFits(reading: Reading, day: string, late = 0): boolean {
  const first = reading.tokens.slice(0, 120).filter((t) => t.capital && t.sense.weekday !== null)
  const days = weekdayOf(day)
  return first.length === 0 || first.some(({ sense: { weekday } }) => (days - weekday! + 7) % 7 <= late)
}

/**
 * A day and month without a year, dated by the meeting it goes with.
 * @param sure whether the text names the meeting: then a weekday that it did not have is another day's
 */
function byRegistry(
  reading: Reading,
  date: DateNaming,
  facts: readonly MeetingFact[],
  slack: number,
  sure = true,
): DateSpan | null {
  const r = date.relative
  if (r?.type !== 'day-month') return null
  const fits = facts
    .filter((f) => f.from.length === 10)
    .map((fact) => {
      const year = fact.from.slice(0, 4)
      const day = isoDate(year, r.month, r.day)
      const last = isoDate(year, r.endMonth, r.endDay)
      const gap = Math.max(dayNumber(fact.from) - dayNumber(last), dayNumber(day) - dayNumber(fact.to), 0)
      return { day, gap }
    })
    .filter((f) => f.gap <= slack)
    .toSorted((a, b) => a.gap - b.gap || (a.day < b.day ? 1 : -1))
  const best =
    fits.find((f) => weekdayFits(reading, f.day)) ??
    fits.find((f) => (sure && f.gap === 0) || weekdayFits(reading, f.day, 1))
  return best ? known(best.day) : null
}

/** "the 10th East Asia Summit opened on Sunday": the day of that name among the days of a gathering. */
function byWeekday(date: DateNaming, facts: readonly MeetingFact[]): DateSpan | null {
  const r = date.relative
  const [fact] = facts
  if (r?.type !== 'weekday' || r.shift !== null || facts.length !== 1 || fact?.from.length !== 10) return null
  for (let day = dayNumber(fact.from); day <= dayNumber(fact.to); day++)
    if (weekdayOf(isoOfDay(day)) === r.weekday) return known(isoOfDay(day))
  return null
}

const CLOSING = wordList('ended closed concluded')

/** "the 18th SCO Summit, which closed this afternoon": the last day of a gathering is the text's. */
function byToday(
  { tokens }: Reading,
  naming: MeetingNaming,
  { first, relative }: DateNaming,
  facts: readonly MeetingFact[],
): DateSpan | null {
  const [fact] = facts
  if (relative?.type !== 'days' || relative.offset !== 0 || relative.from !== 'document') return null
  if (facts.length !== 1 || fact!.to.length !== 10 || first < naming.last) return null
  for (let i = naming.last; i < first; i++) if (isIn(tokens[i], CLOSING)) return known(fact!.to)
  return null
}

/** Gatherings held where a dateline was written, of bodies that the text names or abbreviates. */
function heldHere(reading: Reading, place: string, meetings: readonly MeetingNaming[]): MeetingFact[] {
  const bodies = new Set(meetings.map((m) => m.organization?.ref.replace('organization/', '')))
  const acronym = (body: string) => reading.lexicon.organizations.get(body)?.acronym ?? '\0'
  const words = fold(place)
  const here = [...reading.lexicon.meetingsIn].flatMap(([city, facts]) => (words.includes(city) ? facts : []))
  return here.filter((f) => bodies.has(f.organization) || reading.read.text.includes(acronym(f.organization)))
}

/** Sentences among which a gathering that gives a text its year is told. */
const OPENING = 2

/** Years from the last that a text tells as past to its own, where nothing but a city says which gathering it is. */
const SOON = 5

/** A line with a day and a month but no year, and what is said before them: "SUVA, June 15". */
export type BareLine = { date: DateNaming; before: string; dateline: boolean }

/**
 * The day of a text that reports a gathering of the registry.
 * @param floor the latest year that the text tells of as past: it was not written before
 */
export function reportedDate(
  reading: Reading,
  line: BareLine | null,
  dates: readonly DateNaming[],
  namings: readonly MeetingNaming[],
  bodyOf: BodyOf,
  floor: number,
): DateSpan | null {
  const meetings = namings.map((naming) => withBody(reading, naming, bodyOf))
  const notBefore = (facts: MeetingFact[]) => facts.filter((f) => Number(f.to.slice(0, 4)) >= floor)
  const numbered = meetings.filter((m) => m.ordinal !== null)
  if (line) {
    const found = line.dateline
      ? (byRegistry(reading, line.date, notBefore(reported(reading, meetings)), 3) ??
        byRegistry(reading, line.date, notBefore(heldHere(reading, line.before, meetings)), 1, false))
      : byRegistry(reading, line.date, notBefore(reported(reading, numbered)), 0)
    if (found) return found
  }
  for (const naming of numbered) {
    const sentence = reading.sentenceOf[naming.first]!
    const named = notBefore(reported(reading, [naming]))
    for (const date of dates) {
      if (reading.sentenceOf[date.first] !== sentence) continue
      const day =
        byRegistry(reading, date, named, 0) ?? byWeekday(date, named) ?? byToday(reading, naming, date, named)
      // Of one still to come the text shares no more than the year.
      if (day) return looksAhead(reading, sentence) ? yearOf(day.from) : day
    }
    if (named.length === 1 && isNews(reading, sentence, OPENING)) return yearOf(named[0]!.from)
  }
  for (const naming of meetings) {
    if (naming.ordinal !== null || naming.year !== null || naming.yearShift !== null) continue
    const place = naming.place ?? naming.heldIn
    if (place?.kind !== 'place' || !isNews(reading, reading.sentenceOf[naming.first]!, OPENING)) continue
    const here = heldIn(reported(reading, [naming]), place.name)
    // A city of one such gathering, which was held soon after all that the text tells as past.
    const [only] = here.length === 1 ? notBefore(here) : []
    if (only && Number(only.from.slice(0, 4)) <= floor + SOON) return yearOf(only.from)
  }
  return null
}

const heldIn = (facts: readonly MeetingFact[], city: string) =>
  facts.filter((f) => [f.city, f.cityThen].some((c) => c != null && fold(c) === fold(city)))
