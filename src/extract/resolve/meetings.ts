/**
 * Which gathering a naming means: body + level + ordinal, or body + level + date. Same ordinal of another series is
 * another gathering; the registry completes days and the full name, but only what the text supports.
 */
import type { DateSpan } from '../../model/dates.ts'
import type { AnchoredDate } from '../anchor-dates.ts'
import { inOneSentence, type Naming, type Reading, textOf } from '../reading.ts'
import { convener, councilLevel, isCouncil } from '../recognize/meeting-level.ts'
import type { BodyOf, MeetingLevel, MeetingNaming } from '../recognize/meeting-naming.ts'
import { wordSet } from '../words/word-set.ts'
import { draftOf } from './draft-meeting.ts'
import { dateByHeading } from './heading-date.ts'
import { bySentence, ownDate } from './meeting-dates.ts'
import { dateByReference, dateBySequel, dateByStory } from './meeting-days.ts'
import type { Draft, MeetingEntity } from './meeting-draft.ts'
import { meetingName, nameApart } from './meeting-names.ts'
import { isPlanned, putOff } from './meeting-plans.ts'
import { complete, factFor, isOfOtherYear, settleYear } from './meeting-registry.ts'
import { placeBody } from './place-body.ts'
import { isOfOtherTime, sameMeeting } from './same-meeting.ts'

/**
 * Resolves namings to gatherings, in the order of the text.
 * @param bodyOf names the body a naming without one belongs to (the body in focus), or null
 */
export function resolveMeetings(
  reading: Reading,
  namings: readonly MeetingNaming[],
  dates: readonly AnchoredDate[],
  over: readonly (AnchoredDate | null)[],
  published: DateSpan | null,
  bodyOf: BodyOf,
): MeetingEntity[] {
  const drafts: Draft[] = []
  const told = bySentence(reading, namings)
  const days = bySentence(reading, dates)
  const series = new Map<MeetingLevel, string | null>()
  for (const naming of namings) {
    const standing = over[reading.sentences[reading.sentenceOf[naming.first]!]!.block] ?? null
    if (naming.bare) {
      const last = drafts.at(-1)
      if (last && isAhead(last, standing?.value ?? published) && putOff(reading, naming))
        last.postponed = true
      continue
    }
    const own = naming.yearShift === null ? ownDate(reading, naming, told, days) : null
    const placed = placeBody(reading, naming, namings, own?.value ?? null, published)
    const seriesName =
      naming.series ?? (placed || isOwn(reading, naming, bodyOf) ? null : (series.get(naming.level) ?? null))
    const spoken = naming.organization ?? placed ?? (seriesName ? null : focused(reading, naming, bodyOf))
    if (naming.organization || naming.series) series.set(naming.level, naming.series)
    const { body, meant } = councilsOwn(reading, naming, spoken, bodyOf)
    const draft = draftOf(reading, meant, seriesName, body, own, published)
    if (
      !draft.date &&
      naming.yearShift === null &&
      standing?.value &&
      !isBehind(draft, standing.value, published)
    )
      standUnder(reading, draft, standing)
    if (!draft.date && draft.level === 'session' && published) sessionOf(reading, draft, published)
    if (!draft.date && published?.precision === 'day' && isSpokenAt(reading, naming))
      draft.date = { ...published, basis: 'document' }
    const isHome = (d: Draft) =>
      (sameMeeting(d, draft) || announces(reading, d, draft)) &&
      !isOfOtherYear(reading, d, draft) &&
      !isOfOtherTime(d, draft, published)
    // "the Dushanbe summit": that of the city, before one of which no city is told.
    const home = (draft.city && drafts.find((d) => d.city === draft.city && isHome(d))) || drafts.find(isHome)
    if (home) join(home, draft)
    else drafts.push(draft)
  }
  for (const draft of drafts) {
    dateByHeading(reading, draft, days)
    dateBySequel(reading, draft, days)
    dateByReference(reading, draft, namings, told, days)
  }
  for (const draft of drafts) {
    draft.date = settleYear(reading, draft)
    draft.planned = isPlanned(reading, draft, published)
    if (!draft.date && !draft.planned && draft.namings.every((m) => m.yearShift === null))
      dateByStory(reading, draft, days, published)
    complete(draft, factFor(reading, draft, published), published)
    if (draft.postponed) Object.assign(draft, { date: null, dateAt: null, planned: true })
    draft.name = meetingName(draft)
  }
  const apart = drafts.filter(
    (d, i) =>
      drafts.findIndex((e) => e === d || (e.registry !== null && e.registry === d.registry)) === i ||
      !absorb(drafts, d),
  )
  nameApart(apart)
  return apart
}

/** Whether a gathering is no more of the series told before: a new one, or one whose body its sentence names. */
function isOwn(reading: Reading, naming: MeetingNaming, bodyOf: BodyOf) {
  if (naming.organization || naming.indefinite) return true
  const body = bodyOf(naming)
  return body !== null && inOneSentence(reading, body, naming)
}

/** "Meeting of the ORG Ministers" over "A regular meeting of the ORG ministers was held …": the text tells of what heads it. */
function announces(reading: Reading, titled: Draft, draft: Draft): boolean {
  const { block } = reading.sentences[reading.sentenceOf[titled.namings[0]!.first]!]!
  const heads = titled.date === null && block <= HEADINGS && reading.read.blocks[block]!.kind === 'heading'
  return heads && draft.fresh && sameMeeting(titled, { ...draft, fresh: false })
}

/** "Japan planned a summit in Astana": a new one is the body's in focus only where its sentence names it. */
function focused(reading: Reading, naming: MeetingNaming, bodyOf: BodyOf) {
  const body = bodyOf(naming)
  const here = body !== null && inOneSentence(reading, body, naming)
  // "the Suva Summit": no body of one country's that was named somewhere before.
  if (naming.place && naming.ordinal === null && !here && body?.ref.startsWith('organization/~')) return null
  return naming.indefinite && naming.ordinal === null && !here ? null : body
}

/** "the 38th Session", where a Council of Foreign Ministers sits: a ministerial of the body whose council it is. */
function councilsOwn(
  reading: Reading,
  naming: MeetingNaming,
  body: Naming | null,
  bodyOf: BodyOf,
): { body: Naming | null; meant: MeetingNaming } {
  if (naming.level !== 'session' || naming.organization || !body || !isCouncil(body))
    return { body, meant: naming }
  const meant = { ...naming, level: councilLevel(body.name) }
  return { body: convener(reading, body) ?? bodyOf(meant), meant }
}

/** Whether a gathering is still to come on a day. */
const isAhead = (draft: Draft, now: DateSpan | null): boolean =>
  draft.date === null || now === null
    ? draft.tense === 'future'
    : draft.date.to.slice(0, now.from.length) > now.from

/** A gathering told under a heading of a year or a month was held then; under one of a day, what an entry opens with. */
function standUnder(reading: Reading, draft: Draft, standing: AnchoredDate): void {
  const { sentences, sentenceOf } = reading
  const s = sentenceOf[draft.namings[0]!.first]!
  // "04.07. Suva. Fifth Summit of the league."
  const opens = sentences[s - 1]?.block !== sentences[s]!.block || isRightBehind(reading, standing, s)
  if (standing.value!.precision === 'day' && !opens) return
  draft.date = standing.value
  draft.dateAt = { first: standing.first, last: standing.last }
}

/** Tokens that may stand between the day of an entry and what it tells first: a place and its marks. */
const PLACE = 5

function isRightBehind(
  { sentences, sentenceOf }: Reading,
  { first, last }: AnchoredDate,
  s: number,
): boolean {
  const { block, first: own } = sentences[s]!
  if (sentences[sentenceOf[first]!]!.block === block) return own - last <= PLACE
  let opens = s
  while (sentences[opens - 1]?.block === block) opens--
  return own - sentences[opens]!.first <= PLACE
}

/** What is told as still to come does not stand under a day of before: "3 March: the next summit is to be held". */
const isBehind = ({ tense }: Draft, { precision, from }: DateSpan, published: DateSpan | null): boolean =>
  tense === 'future' && !(precision === 'day' && published !== null && from > published.to)

/** A numbered session in a text's headings is the one it was told at: the text's own year is its. */
function sessionOf(reading: Reading, draft: Draft, published: DateSpan): void {
  const { block } = reading.sentences[reading.sentenceOf[draft.namings[0]!.first]!]!
  if (block > HEADINGS || reading.read.blocks[block]!.kind === 'paragraph' || draft.ordinal === null) return
  const year = published.from.slice(0, 4)
  draft.date = { from: year, to: year, precision: 'year', basis: 'document' }
}

const SPOKEN = /\b(?:statement|address|speech|remarks|intervention|message)\b/

const ENDS = wordSet('. ! ? :')

/** "Statement by X | at the Fifth Conference": what a speech's heading says it was spoken at. */
function isSpokenAt(reading: Reading, naming: MeetingNaming): boolean {
  const { tokens, sentences, sentenceOf, read } = reading
  const { block, first, last } = sentences[sentenceOf[naming.first]!]!
  // A title page of several lines is read as one paragraph, but ends in no stop.
  const titled = block === 0 && SPOKEN.test(tokens[first]!.lower) && !ENDS.has(tokens[last - 1]!.text)
  if (block > HEADINGS || (read.blocks[block]!.kind === 'paragraph' && !titled)) return false
  const said = textOf(reading, Math.max(0, sentences[sentenceOf[naming.first]!]!.first - 12), naming.first)
  return tokens[naming.first - 1]?.lower === 'the' && /\b(?:at|to) the$/.test(said) && SPOKEN.test(said)
}

/** What a later naming adds to a gathering. */
function join(home: Draft, draft: Draft): void {
  home.namings.push(...draft.namings)
  home.ordinal ??= draft.ordinal
  if (home.level === 'meeting' || draft.level === 'special-summit') home.level = draft.level
  home.city ??= draft.city
  if (home.sides.length === 0) home.sides = draft.sides
  home.tense ??= draft.tense
  const finer = draft.date?.precision === 'day' && home.date?.precision !== 'day'
  if (draft.date && (!home.date || finer || home.postponed)) {
    home.date = draft.date
    home.dateAt = draft.dateAt
    home.postponed = false
  }
  home.postponed ||= draft.postponed
}

/** Blocks in which a text says where it was told. */
const HEADINGS = 4

/** Two drafts that the registry shows to be one are joined. */
function absorb(drafts: Draft[], draft: Draft): boolean {
  const home = drafts.find((d) => d !== draft && d.registry === draft.registry)
  home?.namings.push(...draft.namings)
  return home !== undefined
}
