/**
 * Which gathering a naming means: body + level + ordinal, or body + level + date. Same ordinal of another series is
 * another gathering; the registry completes days and the full name, but only what the text supports.
 */
import type { DateSpan } from '../../model/dates.ts'
import type { MeetingFact } from '../../model/registry.ts'
import { fold } from '../../text/fold.ts'
import { type AnchoredDate, directionAt } from '../anchor-dates.ts'
import { dayNumber } from '../calendar.ts'
import { type Naming, type Reading, textOf } from '../reading.ts'
import type { MeetingLevel, MeetingNaming } from '../recognize/meetings.ts'
import { NOUN_OR_VERB, VERB_FORMS } from '../words/verbs.ts'

export type MeetingEntity = {
  namings: MeetingNaming[]
  registry: string | null
  name: string
  /** Ref of the body ("organization/cica") or null. */
  body: string | null
  bodyName: string | null
  level: MeetingLevel
  ordinal: number | null
  date: DateSpan | null
  /** Tokens of the words that gave the date. */
  dateAt: { first: number; last: number } | null
  city: string | null
  planned: boolean
}

type Draft = MeetingEntity & {
  /** "next", "another": not the one spoken of so far. */
  fresh: boolean
}

const LEVEL_NAMES: Record<MeetingLevel, string> = {
  summit: 'Summit',
  ministerial: 'Ministerial Meeting',
  'special-ministerial': 'Special Ministerial Meeting',
  'informal-ministerial': 'Informal Ministerial Meeting',
  'informal-summit': 'Informal Summit',
  'heads-of-government': 'Meeting of Heads of Government',
  session: 'Session',
  experts: 'Meeting of Experts',
  conference: 'Conference',
  forum: 'Forum',
  dialogue: 'Dialogue',
  meeting: 'Meeting',
}

function ordinalText(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${tail}`
}

/** Things by the sentence in which they start. */
type BySentence<T> = ReadonlyMap<number, readonly T[]>

function bySentence<T extends { first: number }>(reading: Reading, things: readonly T[]): BySentence<T> {
  const map = new Map<number, T[]>()
  for (const thing of things) {
    const sentence = reading.sentenceOf[thing.first]!
    const list = map.get(sentence)
    if (list) list.push(thing)
    else map.set(sentence, [thing])
  }
  return map
}

/** How far a date stands from a naming of its sentence; a following one is nearer than one before. */
function distance(naming: MeetingNaming, date: AnchoredDate): number {
  if (date.first >= naming.first && date.last <= naming.last) return 0
  return date.first >= naming.last ? date.first - naming.last : (naming.first - date.last) * 1.5 + 4
}

/** The date that goes with a naming: the nearest of its sentence that is not nearer to another gathering. */
function ownDate(
  reading: Reading,
  naming: MeetingNaming,
  all: BySentence<MeetingNaming>,
  dates: BySentence<AnchoredDate>,
): AnchoredDate | null {
  const { tokens } = reading
  const sentence = reading.sentenceOf[naming.first]!
  const rivals = (all.get(sentence) ?? []).filter((m) => m !== naming && !m.bare)
  const fits = (dates.get(sentence) ?? [])
    .filter((d) => d.value)
    .filter((d) => !/^(?:since|until|till|by|after|before)$/.test(tokens[d.first - 1]?.lower ?? ''))
    .filter((d) => rivals.every((r) => distance(r, d) >= distance(naming, d)))
    .filter((d) => !crossesClause(reading, naming, d))
  return fits.toSorted((a, b) => distance(naming, a) - distance(naming, b))[0] ?? null
}

const HELD =
  /^(?:be|have|hold|take|open|meet|convene|host|schedule|begin|start|gather|chair|preside|attend|set|close|end|conclude|plan|expect|postpone|organize|co-chair|adopt|bring|place|put)$/

/** A semicolon or a new relative clause between naming and date parts them. */
function crossesClause(reading: Reading, naming: MeetingNaming, date: AnchoredDate): boolean {
  const [from, to] = date.first >= naming.last ? [naming.last, date.first] : [date.last, naming.first]
  for (let i = from; i < to; i++) {
    const text = reading.tokens[i]!.lower
    if (text === ';' || text === 'who' || text === 'whose') return true
    const verb = reading.tokens[i]!.capital ? undefined : VERB_FORMS.get(text)
    if (
      date.first >= naming.last &&
      verb &&
      (verb.form === 'past' || verb.form === 's') &&
      !HELD.test(verb.lemma) &&
      !NOUN_OR_VERB.has(text)
    )
      return true
  }
  return false
}

const isFresh = (reading: Reading, naming: MeetingNaming) =>
  naming.indefinite ||
  reading.tokens
    .slice(Math.max(0, naming.first - 1), naming.first + 2)
    .some((t) => /^(?:next|another|previous|following)$/.test(t.lower))

/** "the SCO talks" beside "the SCO summit": a vague word for a gathering told already. */
const vague = (a: Draft, b: Draft) =>
  (a.level === 'meeting' || b.level === 'meeting') &&
  a.body !== null &&
  (a.ordinal === null || b.ordinal === null)

function same(a: Draft, b: Draft): boolean {
  const b0 = b.namings[0]!
  if (a.date === null && (b0.yearShift !== null || b0.year !== null) && a.namings[0]!.first < b0.first)
    return false
  if (b.fresh && !(a.date && b.date) && !(a.ordinal !== null && a.ordinal === b.ordinal)) return false
  if (a.body !== b.body || !(a.level === b.level || vague(a, b))) return false
  if (a.ordinal !== null && b.ordinal !== null) return a.ordinal === b.ordinal
  if (a.date && b.date) {
    const n = Math.min(a.date.from.length, b.date.from.length)
    return (
      a.date.from.slice(0, n) <= b.date.to.slice(0, n) && b.date.from.slice(0, n) <= a.date.to.slice(0, n)
    )
  }
  if (a.city && b.city) return fold(a.city) === fold(b.city)
  return a.city === null || b.city === null
}

const REGISTRY_LEVELS: Partial<Record<MeetingLevel, string[]>> = {
  summit: ['summit'],
  ministerial: ['ministerial'],
  'special-ministerial': ['special-ministerial'],
  'informal-ministerial': ['informal-ministerial'],
  'heads-of-government': ['heads-of-government'],
  forum: ['summit'],
}

/** Held within two months before the document: what a report without a date speaks of. */
const recent = (fact: MeetingFact, published: DateSpan) =>
  fact.to.length === 10 && published.to.length === 10 && dayNumber(published.to) - dayNumber(fact.to) <= 60

/** The registry's gathering that the text means, or null where it leaves a choice. */
function factFor(reading: Reading, draft: Draft, published: DateSpan | null): MeetingFact | null {
  const id = draft.body?.startsWith('organization/') ? draft.body.slice('organization/'.length) : null
  const levels = REGISTRY_LEVELS[draft.level]
  if (!id || !levels) return null
  const facts = reading.lexicon.meetings.filter((f) => f.organization === id && levels.includes(f.level))
  const year = draft.date?.from.slice(0, 4)
  const fits = facts.filter((f) => {
    if (draft.ordinal !== null && f.ordinal !== draft.ordinal) return false
    if (year && f.from.slice(0, 4) > year) return false
    if (year && f.to.slice(0, 4) < (draft.date?.to ?? year).slice(0, 4) && f.to.slice(0, 4) < year)
      return false
    if (
      draft.city &&
      f.city &&
      draft.ordinal === null &&
      fold(f.city) !== fold(draft.city) &&
      fold(f.cityThen ?? '') !== fold(draft.city)
    )
      return false
    if (draft.ordinal === null && !year)
      return published
        ? f.from <= published.to && (Boolean(draft.city) || recent(f, published))
        : Boolean(draft.city)
    return true
  })
  const dated = fits.filter((f) => {
    if (!draft.date || draft.date.precision === 'year') return true
    const n = Math.min(draft.date.from.length, f.from.length)
    return draft.date.from.slice(0, n) <= f.to.slice(0, n) && f.from.slice(0, n) <= draft.date.to.slice(0, n)
  })
  return dated.length === 1 ? dated[0]! : fits.length === 1 && draft.ordinal !== null ? fits[0]! : null
}

/** Completes a past gathering's days from the registry; a planned one keeps the text's own precision. */
function complete(draft: Draft, fact: MeetingFact | null, published: DateSpan | null): void {
  if (!fact) return
  draft.registry = fact.id
  if (draft.ordinal === null && fact.ordinal !== null && draft.date?.precision === 'day')
    draft.ordinal = fact.ordinal
  const past = !draft.planned && (!published || fact.from.slice(0, published.to.length) <= published.to)
  if (!past || draft.date?.precision === 'day') return
  draft.date = {
    from: fact.from,
    to: fact.to,
    precision: fact.from.length === 10 ? 'day' : fact.from.length === 7 ? 'month' : 'year',
    basis: 'registry',
  }
  draft.city ??= fact.cityThen ?? fact.city
}

/** "put off", "postponed" without a new date: none is known. */
function postponed(reading: Reading, naming: MeetingNaming): boolean {
  const sentence = reading.sentences[reading.sentenceOf[naming.first]!]!
  const after = textOf(reading, naming.last, sentence.last)
  return (
    /^(?:(?!summit|meeting)[^.;])*\b(?:been|was|were|is) (?:put off|postponed|cancelled|called off)\b/.test(
      after,
    ) && !/put off (?:until|to|till)|postponed (?:until|to|till)/.test(after)
  )
}

/** Is the gathering told as still to come? */
function isPlanned(reading: Reading, draft: Draft, published: DateSpan | null): boolean {
  if (draft.date && published) {
    const n = Math.min(draft.date.from.length, published.to.length)
    if (draft.date.from.slice(0, n) > published.to.slice(0, n)) return true
    if (draft.date.to.slice(0, n) < published.from.slice(0, n)) return false
  }
  const words = (m: MeetingNaming) =>
    reading.tokens.slice(Math.max(0, m.first - 3), m.first).map((t) => t.lower)
  if (
    draft.namings.some((m) => words(m).some((w) => /^(?:next|upcoming|forthcoming|coming|planned)$/.test(w)))
  )
    return true
  if (draft.namings.some((m) => m.yearShift === 1)) return true
  if (draft.namings.some((m) => m.yearShift === -1)) return false
  return draft.namings.every((m) => directionAt(reading, m.last - 1) === 'future' || tellsFuture(reading, m))
}

function tellsFuture(reading: Reading, naming: MeetingNaming): boolean {
  const sentence = reading.sentences[reading.sentenceOf[naming.first]!]!
  const after = textOf(reading, naming.last, Math.min(sentence.last, naming.last + 14))
  return /^(?:[,(]?[^.;]{0,60}?)?\b(?:will (?:be|take|open|convene|gather|bring)|is to be|is to take|to be (?:held|hosted|convened)|is (?:expected|due|scheduled|planned)|are (?:expected|due|scheduled))\b/.test(
    after,
  )
}

/**
 * Resolves namings to gatherings, in the order of the text.
 * @param bodyOf names the body a naming without one belongs to (the body in focus), or null
 */
export function resolveMeetings(
  reading: Reading,
  namings: readonly MeetingNaming[],
  dates: readonly AnchoredDate[],
  published: DateSpan | null,
  bodyOf: (naming: MeetingNaming) => Naming | null,
): MeetingEntity[] {
  const drafts: Draft[] = []
  const told = bySentence(reading, namings)
  const days = bySentence(reading, dates)
  for (const naming of namings) {
    if (naming.bare) continue
    const body = naming.organization ?? (naming.series ? null : bodyOf(naming))
    const own = naming.yearShift === null ? ownDate(reading, naming, told, days) : null
    const draft = draftOf(reading, naming, body, own, published)
    const home = drafts.find((d) => same(d, draft))
    if (!home) {
      drafts.push(draft)
      continue
    }
    home.namings.push(naming)
    home.ordinal ??= draft.ordinal
    home.city ??= draft.city
    if (draft.date && (!home.date || (draft.date.precision === 'day' && home.date.precision !== 'day'))) {
      home.date = draft.date
      home.dateAt = draft.dateAt
    }
  }
  for (const draft of drafts) dateByReference(reading, draft, namings, told, days)
  for (const draft of drafts) {
    draft.planned = isPlanned(reading, draft, published)
    if (!draft.date && !draft.planned && draft.namings.every((m) => m.yearShift === null))
      dateByStory(reading, draft, days, published)
    complete(draft, factFor(reading, draft, published), published)
    if (draft.namings.some((m) => postponed(reading, m)))
      Object.assign(draft, { date: null, dateAt: null, planned: true })
    draft.name = nameOf(draft)
  }
  return drafts.filter(
    (d, i) =>
      drafts.findIndex((e) => e === d || (e.registry !== null && e.registry === d.registry)) === i ||
      !absorb(drafts, d),
  )
}

/** A gathering told without a date right behind a dated sentence of the last days was held then. */
function dateByStory(
  reading: Reading,
  draft: Draft,
  dates: BySentence<AnchoredDate>,
  published: DateSpan | null,
): void {
  if (published?.precision !== 'day') return
  const sentence = reading.sentenceOf[draft.namings[0]!.first]!
  const near = [sentence - 3, sentence - 2, sentence - 1, sentence]
    .flatMap((s) => dates.get(s) ?? [])
    .filter((d) => d.value?.precision === 'day')
  const days = near.filter((d) => {
    const gap = dayNumber(published.from) - dayNumber(d.value!.from)
    return gap >= 0 && gap <= 14
  })
  const last = days.at(-1)
  if (last?.value && !factForced(reading, draft))
    Object.assign(draft, {
      date: { from: last.value.from, to: last.value.to, precision: 'day', basis: 'inferred' },
      dateAt: { first: last.first, last: last.last },
    })
}

/** The registry knows this very gathering and so its days. */
const factForced = (reading: Reading, draft: Draft) =>
  draft.ordinal !== null &&
  reading.lexicon.meetings.some(
    (f) =>
      `organization/${f.organization}` === draft.body &&
      f.ordinal === draft.ordinal &&
      (REGISTRY_LEVELS[draft.level] ?? []).includes(f.level),
  )

/** "… preside over the meeting on May 20 and 21": a later description of an undated gathering gives its days. */
function dateByReference(
  reading: Reading,
  draft: Draft,
  namings: readonly MeetingNaming[],
  told: BySentence<MeetingNaming>,
  dates: BySentence<AnchoredDate>,
): void {
  if (draft.date && draft.date.precision !== 'year') return
  for (let i = namings.indexOf(draft.namings[0]!) + 1; i < namings.length; i++) {
    const naming = namings[i]!
    if (!naming.bare) return
    const own = ownDate(reading, naming, told, dates)
    if (own?.value?.precision !== 'day' || distance(naming, own) > 8 || own.first < naming.first) continue
    if (draft.date && own.value.from.slice(0, 4) !== draft.date.from) continue
    draft.date = own.value
    draft.dateAt = { first: own.first, last: own.last }
    return
  }
}

/** Two drafts that the registry shows to be one are joined. */
function absorb(drafts: Draft[], draft: Draft): boolean {
  const home = drafts.find((d) => d !== draft && d.registry === draft.registry)
  home?.namings.push(...draft.namings)
  return home !== undefined
}

function draftOf(
  reading: Reading,
  naming: MeetingNaming,
  body: Naming | null,
  own: AnchoredDate | null,
  published: DateSpan | null,
): Draft {
  let date = own?.value ?? null
  const base = published?.from.slice(0, 4)
  const year = naming.year ?? (naming.yearShift && base ? Number(base) + naming.yearShift : null)
  if (year && !date?.from.startsWith(String(year)))
    date = {
      from: String(year),
      to: String(year),
      precision: 'year',
      basis: naming.year ? 'stated' : 'document',
    }
  const city = naming.place?.kind === 'place' ? naming.place.name : null
  return {
    namings: [naming],
    registry: null,
    name: '',
    body: body?.ref ?? (naming.series ? `series/${fold(naming.series)}` : null),
    bodyName: body ? shortName(reading, body) : naming.series,
    level: naming.level,
    ordinal: naming.ordinal,
    date,
    dateAt: own && date === own.value ? { first: own.first, last: own.last } : null,
    city,
    planned: false,
    fresh: isFresh(reading, naming),
  }
}

function shortName(reading: Reading, body: Naming): string {
  const fact = reading.lexicon.organizations.get(body.ref.replace('organization/', ''))
  return fact?.acronym ?? body.name
}

function nameOf(draft: Draft): string {
  const body = draft.bodyName ?? draft.city ?? ''
  const level = LEVEL_NAMES[draft.level]
  if (draft.level === 'session' && draft.ordinal)
    return `${ordinalText(draft.ordinal)} Session of the ${draft.bodyName ?? 'Assembly'}`
  const label = /summit$/i.test(body) && draft.level === 'forum' ? body : `${body} ${level}`.trim()
  if (draft.ordinal) return `${ordinalText(draft.ordinal)} ${label}`
  return draft.date ? `${label} (${draft.date.from.slice(0, 4)})` : label
}
