/** The day of a text by the gathering that it reports: the registry knows when that was held. */
import type { DateSpan } from '../model/dates.ts'
import type { MeetingFact } from '../model/registry.ts'
import { dayNumber, isoOfDay, weekdayOf } from './calendar.ts'
import type { DateNaming, Reading } from './reading.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'

const known = (value: string): DateSpan => ({
  from: value,
  to: value,
  precision: value.length === 10 ? 'day' : 'year',
  basis: 'registry',
})

const LEVELS: Record<string, string[]> = {
  ministerial: ['ministerial', 'special-ministerial', 'informal-ministerial'],
  summit: ['summit', 'heads-of-government'],
}

/** Registry meetings that the text names, by body and level and, where given, ordinal. */
function reported(reading: Reading, meetings: readonly MeetingNaming[]): MeetingFact[] {
  const found = new Set<MeetingFact>()
  for (const naming of meetings) {
    if (!naming.organization) continue
    const id = naming.organization.ref.replace('organization/', '')
    const levels = LEVELS[naming.level] ?? [naming.level]
    for (const fact of reading.lexicon.meetingsOf.get(id) ?? []) {
      if (!levels.includes(fact.level)) continue
      if (naming.ordinal === null || naming.ordinal === fact.ordinal) found.add(fact)
    }
  }
  return [...found]
}

/** Whether a day fits a weekday said in the first paragraphs. */
function weekdayFits(reading: Reading, day: string): boolean {
  const first = reading.tokens.slice(0, 120).filter((t) => t.capital && t.sense.weekday !== null)
  return first.length === 0 || first.some((t) => t.sense.weekday === weekdayOf(day))
}

/** A day and month without a year, dated by the meeting it goes with. */
function byRegistry(
  reading: Reading,
  date: DateNaming,
  facts: readonly MeetingFact[],
  slack: number,
): DateSpan | null {
  const r = date.relative
  if (r?.type !== 'day-month') return null
  const fits = facts
    .filter((f) => f.from.length === 10)
    .map((fact) => {
      const day = `${fact.from.slice(0, 4)}-${String(r.month).padStart(2, '0')}-${String(r.day).padStart(2, '0')}`
      return {
        day,
        fact,
        gap: Math.max(dayNumber(fact.from) - dayNumber(day), dayNumber(day) - dayNumber(fact.to), 0),
      }
    })
    .filter((f) => f.gap <= slack)
    .toSorted((a, b) => a.gap - b.gap || (a.day < b.day ? 1 : -1))
  const best = fits.find((f) => weekdayFits(reading, f.day)) ?? fits[0]
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

const AHEAD = /^(?:will|upcoming|forthcoming)$/

function looksAhead({ tokens, sentences }: Reading, sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  return tokens.slice(first, last).some((t) => AHEAD.test(t.lower))
}

/**
 * The day of a text that reports a gathering of the registry.
 * @param line the day and month of its dateline or of a line of its own, without a year, or null
 */
export function reportedDate(
  reading: Reading,
  line: { date: DateNaming; dateline: boolean } | null,
  dates: readonly DateNaming[],
  meetings: readonly MeetingNaming[],
): DateSpan | null {
  const numbered = meetings.filter((m) => m.ordinal !== null)
  if (line?.dateline)
    return (
      byRegistry(reading, line.date, reported(reading, meetings), 3) ??
      byRegistry(reading, line.date, mentioned(reading, meetings), 1)
    )
  const found = line && byRegistry(reading, line.date, reported(reading, numbered), 0)
  if (found) return found
  for (const naming of numbered) {
    const sentence = reading.sentenceOf[naming.first]!
    const named = reported(reading, [naming])
    for (const date of dates) {
      if (reading.sentenceOf[date.first] !== sentence) continue
      const day = byRegistry(reading, date, named, 0) ?? byWeekday(date, named)
      // Of one still to come the text shares no more than the year.
      if (day) return looksAhead(reading, sentence) ? known(day.from.slice(0, 4)) : day
    }
  }
  return null
}

/** Gatherings of all bodies that a text names or abbreviates. */
function mentioned(reading: Reading, meetings: readonly MeetingNaming[]): MeetingFact[] {
  const bodies = new Set(meetings.map((m) => m.organization?.ref.replace('organization/', '')))
  const acronym = (body: string) => reading.lexicon.organizations.get(body)?.acronym ?? '\0'
  return reading.lexicon.meetings.filter(
    (f) => bodies.has(f.organization) || reading.read.text.includes(acronym(f.organization)),
  )
}
