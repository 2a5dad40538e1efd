/**
 * When a document was published: front matter, else a printed date line, else a dateline or a dated meeting of the
 * registry that it reports as news, else unknown.
 */
import type { DateSpan } from '../model/dates.ts'
import type { MeetingFact } from '../model/registry.ts'
import { dayNumber, isoOfDay, weekdayOf } from './calendar.ts'
import type { DateNaming, Reading } from './reading.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'

const single = (value: string, basis: DateSpan['basis']): DateSpan => ({
  from: value,
  to: value,
  precision: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year',
  basis,
})

/** "Posted 15 July 2025 by …": says itself what its day is. */
const POSTED = /^\W*(?:first |last )?(?:posted|published|updated|issued|released)\b|\bposted (?:by|on)\b/i
/** "Week in brief: 9–14 October 2023": what is told up to its last day. */
const ROUNDUP = /\b(?:week|weekly|digest|diary|round-?up|chronicle)\b/i
/** What is adopted when a gathering ends: its days are the paper's. */
const ADOPTED = /\b(?:communiqu[eé]|declaration|statement|outcome document)(?!\p{L})/iu
/** A line of particulars on what the text is about: its day is no day of the text. */
const PARTICULAR = /^\W*(?:dates?|when|held|venue|place|location|host|chair|participants)\s*:/i
/** A day in the life of what the text is about: "Established: 25 May 1981", "A. Rao (since 1 February 2023)". */
const OF_SUBJECT =
  /^\W*(?:date of )?(?:established|establishment|founded|foundation|created|formed|formation|signed|ratified|entry into force|in force|born|birth|died|joined|admitted|accession|opened|inception|launched)\b[^:]{0,30}:|\bsince \d/i

/** A short line of its own with one full date: "Beijing, 28 April 2016", "Published on 7th October 2022". */
function printed(reading: Reading, dates: readonly DateNaming[]): DateSpan | null {
  const { blocks } = reading.read
  const textAt = (b: number) => reading.read.text.slice(blocks[b]?.start ?? 0, blocks[b]?.end ?? 0)
  const isParticular = (b: number) =>
    PARTICULAR.test(textAt(b)) && [b - 1, b + 1].some((n) => PARTICULAR.test(textAt(n)))
  /** "THE MINISTER'S WEEK" may stand on a line of its own above the days. */
  const isRoundup = (b: number) => b < 7 && blocks.slice(0, b + 1).some((_, n) => ROUNDUP.test(textAt(n)))
  const isAdopted = blocks.slice(0, 5).some((b, n) => b.kind === 'heading' && ADOPTED.test(textAt(n)))
  for (const date of dates) {
    if (!date.absolute) continue
    const index = reading.sentences[reading.sentenceOf[date.first]!]!.block
    // "DIARY OF THE MINISTER / March 2018": a month of days.
    const isMonth = date.absolute.precision === 'month' && isRoundup(index)
    if (date.absolute.precision !== 'day' && !isMonth) continue
    const isRange = date.absolute.from !== date.absolute.to
    if (isRange && !isRoundup(index) && !(index < 6 && isAdopted)) continue
    if (isParticular(index) || OF_SUBJECT.test(textAt(index))) continue
    const block = blocks[index]!
    const near = index < 9 || index >= blocks.length - 3
    const line =
      block.kind === 'heading' || block.kind === 'byline' || (index < 6 && block.end - block.start < 90)
    if (!near || !line) continue
    const text = textAt(index)
    if (POSTED.test(text) || text.split(/\s+/).length <= 16) return single(date.absolute.to, 'stated')
  }
  return null
}

/** The date of a dateline: "DUSHANBE, June 15 (Steppe Wire) --", "Tashkent, 24 June 2016 — ". */
function dateline(reading: Reading, dates: readonly DateNaming[]): DateNaming | null {
  const { tokens, read, sentences } = reading
  for (const date of dates) {
    const sentence = sentences[reading.sentenceOf[date.first]!]!
    const block = read.blocks[sentence.block]!
    if (sentence.block > 10 || block.kind === 'item') continue
    const head = tokens.slice(sentence.first, date.first)
    const rest = tokens.slice(date.last, date.last + 9).map((t) => t.text)
    const line = read.text.slice(block.start, block.end)
    const capitals = head.length >= 1 && head.length <= 6 && head.every((t) => t.kind === 'mark' || t.capital)
    const dash = rest.findIndex((t) => t === '--' || t === '–' || t === '—' || t === ':' || t === '-')
    if (
      capitals &&
      !PARTICULAR.test(line) &&
      !OF_SUBJECT.test(line) &&
      sentence.first === firstOf(reading, sentence.block) &&
      (dash >= 0 || rest[0] === '(' || rest[0] === '.')
    )
      return date
  }
  return null
}

const firstOf = (reading: Reading, block: number) => reading.sentences.find((s) => s.block === block)!.first

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
  return best ? single(best.day, 'registry') : null
}

/** "the 10th East Asia Summit opened on Sunday": the day of that name among the days of a gathering. */
function byWeekday(date: DateNaming, facts: readonly MeetingFact[]): DateSpan | null {
  const r = date.relative
  const [fact] = facts
  if (r?.type !== 'weekday' || r.shift !== null || facts.length !== 1 || fact?.from.length !== 10) return null
  for (let day = dayNumber(fact.from); day <= dayNumber(fact.to); day++)
    if (weekdayOf(isoOfDay(day)) === r.weekday) return single(isoOfDay(day), 'registry')
  return null
}

/** "13 Oct. 10:00": a line of its own among the first, with a day and perhaps an hour. */
function isDateLine(reading: Reading, date: DateNaming): boolean {
  const { block } = reading.sentences[reading.sentenceOf[date.first]!]!
  const { start, end } = reading.read.blocks[block]!
  const before = reading.read.text.slice(start, reading.tokens[date.first]!.start)
  const behind = reading.read.text.slice(reading.tokens[date.last - 1]!.end, end)
  return block < 4 && !/\p{L}/u.test(before) && /^[\W\d]*(?:[ap]\.?m\.?|gmt|utc)?\W*$/i.test(behind)
}

const AHEAD = /^(?:will|upcoming|forthcoming)$/

function looksAhead({ tokens, sentences }: Reading, sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  return tokens.slice(first, last).some((t) => AHEAD.test(t.lower))
}

/** The document's date with its basis; null when nothing in it or the registry tells. */
export function documentDate(
  reading: Reading,
  dates: readonly DateNaming[],
  meetings: readonly MeetingNaming[],
): DateSpan | null {
  if (reading.document.published) return single(reading.document.published, 'stated')
  const line = dateline(reading, dates)
  if (line?.absolute && line.absolute.precision === 'day') return single(line.absolute.to, 'stated')
  const stated = printed(reading, dates)
  if (stated) return stated
  const facts = reported(reading, meetings)
  if (line) {
    const found = byRegistry(reading, line, facts, 3)
    if (found) return found
    const bodies = new Set(meetings.map((m) => m.organization?.ref.replace('organization/', '')))
    const near = reading.lexicon.meetings.filter(
      (f) =>
        bodies.has(f.organization) ||
        reading.read.text.includes(reading.lexicon.organizations.get(f.organization)?.acronym ?? '\0'),
    )
    return byRegistry(reading, line, near, 1)
  }
  const numbered = meetings.filter((m) => m.ordinal !== null)
  for (const date of dates) {
    const found = isDateLine(reading, date) ? byRegistry(reading, date, reported(reading, numbered), 0) : null
    if (found) return found
  }
  for (const naming of numbered) {
    const sentence = reading.sentenceOf[naming.first]!
    const own = dates.filter((d) => reading.sentenceOf[d.first] === sentence)
    const named = reported(reading, [naming])
    for (const date of own) {
      const found = byRegistry(reading, date, named, 0) ?? byWeekday(date, named)
      // Of one still to come the text shares no more than the year.
      if (found) return looksAhead(reading, sentence) ? single(found.from.slice(0, 4), 'registry') : found
    }
  }
  return null
}
