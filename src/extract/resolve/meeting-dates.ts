/** Days of gatherings: "the summit, held on 12 May" → the nearest date of its sentence that is no other's. */
import type { AnchoredDate } from '../anchor-dates.ts'
import { inPassing } from '../in-passing.ts'
import { hasAny, type Reading, textOf } from '../reading.ts'
import type { MeetingNaming } from '../recognize/meeting-naming.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'

/** Things by the sentence in which they start. */
export type BySentence<T> = ReadonlyMap<number, readonly T[]>

export function bySentence<T extends { first: number }>(
  reading: Reading,
  things: readonly T[],
): BySentence<T> {
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
export function distance(naming: MeetingNaming, date: AnchoredDate, reading?: Reading): number {
  if (date.first >= naming.first && date.last <= naming.last) return 0
  if (date.first >= naming.last) return date.first - naming.last
  // "held on 13 November 2008, the third …": a mark parts the date from what follows it.
  const parted = reading && date.first > firstOf(reading, date) + 2 && isParting(reading, date.last)
  return (naming.first - date.last) * 1.5 + (parted ? 14 : 4)
}

const firstOf = (reading: Reading, date: AnchoredDate) =>
  reading.sentences[reading.sentenceOf[date.first]!]!.first
const PARTING = wordList(', ; and')

const isParting = (reading: Reading, at: number) => isIn(reading.tokens[at], PARTING)

/** Before a date: where a time begins or ends. */
const BOUNDS = wordList('since until till by after before')

/** The date that goes with a naming: the nearest of its sentence that is not nearer to another gathering. */
export function ownDate(
  reading: Reading,
  naming: MeetingNaming,
  all: BySentence<MeetingNaming>,
  dates: BySentence<AnchoredDate>,
): AnchoredDate | null {
  const { tokens } = reading
  const sentence = reading.sentenceOf[naming.first]!
  const near = dates.get(sentence)
  if (!near) return null
  const apposed = dayOf(reading, naming, near)
  if (apposed) return apposed
  const rivals = (all.get(sentence) ?? []).filter(
    (m) => m !== naming && !m.bare && !isJoined(tokens, m, naming),
  )
  const fits = near.filter(
    (d) =>
      d.value &&
      !isIn(tokens[d.first - 1], BOUNDS) &&
      !isAimedAt(reading, d) &&
      rivals.every((r) => distance(r, d, reading) >= distance(naming, d, reading)) &&
      !crossesClause(reading, naming, d) &&
      !isOfAside(reading, naming, d) &&
      !isBefore(reading, naming, d) &&
      !isBeside(reading, naming, d) &&
      !isOfRunUp(reading, naming, d),
  )
  const sorted = fits.toSorted((a, b) => distance(naming, a, reading) - distance(naming, b, reading))
  const [nearest] = sorted
  if (nearest?.value?.precision !== 'year') return nearest ?? null
  // "the Annual Conference 2021 was held on 18 April 2021"
  const finer = sorted.find(
    (d) => d.value!.precision !== 'year' && d.value!.from.startsWith(nearest.value!.from),
  )
  return nearest.first >= naming.first && nearest.last <= naming.last + 1 && finer ? finer : nearest
}

/** "on 11 May, the opening day of the summit": of its days one is told, and so its month. */
function dayOf(
  { tokens }: Reading,
  { first }: MeetingNaming,
  dates: readonly AnchoredDate[],
): AnchoredDate | undefined {
  const day = tokens[first - 1]?.lower === 'the' ? first - 3 : first - 2
  if (tokens[day]?.lower !== 'day' || tokens[day + 1]!.lower !== 'of') return undefined
  const told = dates.find((d) => tokens[d.last]?.text === ',' && d.last < day && day - d.last <= 4)
  if (told?.value?.precision !== 'day') return undefined
  const [from, to] = [told.value.from.slice(0, 7), told.value.to.slice(0, 7)]
  return { ...told, value: { ...told.value, from, to, precision: 'month' } }
}

/** "the vision of the league to 2015": a year that a paper looks to; what is put off goes there. */
function isAimedAt({ tokens }: Reading, { first, value }: AnchoredDate): boolean {
  if (value?.precision !== 'year' || tokens[first - 1]?.lower !== 'to') return false
  const before = tokens[first - 2]
  return before?.kind === 'word' && before.sense.verb?.form !== 'past' && before.lower !== 'off'
}

const AHEAD = wordList(
  'ahead prior before prepare prepares prepared preparing preparation preparations preparatory',
)

/** "met on Friday in preparation for the summit", "ahead of the summit": the day is not the summit's. */
export function isBefore(reading: Reading, naming: MeetingNaming, date: AnchoredDate): boolean {
  if (date.last > naming.first) return false
  const span = { first: Math.max(date.last, naming.first - 7), last: naming.first }
  if (!hasAny(reading, span, AHEAD)) return false
  const before = textOf(reading, span.first, span.last)
  return /\b(?:ahead of|prior to|before|run-up to|prepar(?:e|es|ed|ing|ations?|atory)(?: \w+)? (?:to|for|of)(?:the)?)(?: (?:the|its|this|a|an|next|upcoming|forthcoming|coming|\w+))*$/.test(
    before,
  )
}

/** "Preparations for the summit began in January": the day of what is told of them. */
function isOfRunUp(reading: Reading, { first, last }: MeetingNaming, date: AnchoredDate): boolean {
  const { tokens } = reading
  for (let i = last; i < date.first; i++) {
    const { capital, lower, sense } = tokens[i]!
    // "since the summit, which Oman had held in May"
    if (lower === 'which') return false
    if (!capital && sense.verb?.form === 'past') return inPassing(reading, first) === 'apart'
  }
  return false
}

const BESIDE = new Set(['before', 'after', 'following', 'since'])

/** "Before the summit, on Friday, they met A": the day of what was done besides. */
function isBeside({ tokens }: Reading, { first, last }: MeetingNaming, date: AnchoredDate): boolean {
  // "since the summit, held in May"
  if (date.first < last || date.first > last + 2 || tokens[last]?.text !== ',') return false
  const at = tokens[first]?.lower === 'the' || tokens[first - 1]?.lower !== 'the' ? first - 1 : first - 2
  const word = tokens[at]?.lower ?? ''
  return BESIDE.has(word) || (word === 'of' && tokens[at - 1]?.lower === 'ahead')
}

const STEPS = wordList(', the to be by as well of its')

/** "the 33rd X Meeting and the seventh Y", "the summit, to be followed by …": two that share their date. */
function isJoined(tokens: Reading['tokens'], a: MeetingNaming, b: MeetingNaming): boolean {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first]
  if (to <= from || to - from > 7) return false
  let joint = false
  for (let i = from; i < to; i++) {
    if (tokens[i]!.lower === 'and' || tokens[i]!.lower === 'followed') joint = true
    else if (!isIn(tokens[i], STEPS)) return false
  }
  return joint
}

const SAID = wordSet(
  'announce say tell confirm propose agree promise pledge decide declare report hope expect',
)

const RELATIVES = wordList('who which that whose')

/**
 * Whether a date before a naming belongs to another clause: "who had come the year before, addressed the summit",
 * "who took power in April to attend the summit", "in April announced that he would attend the summit".
 */
function isOfAside(reading: Reading, naming: MeetingNaming, date: AnchoredDate): boolean {
  if (date.last > naming.first) return false
  const { tokens } = reading
  let said = false
  let verb = false
  for (let i = date.last; i < naming.first; i++) {
    const { capital, lower, sense } = tokens[i]!
    if (sense.verb !== null && SAID.has(sense.verb.lemma)) said = true
    if (said && (lower === 'would' || lower === 'will')) return true
    verb ||= !capital && sense.verb !== null && !sense.nounOrVerb
  }
  // "those who took power on 1 May to attend the summit": a verb behind it is no longer the clause's.
  if (tokens[date.last]?.text !== ',' && !verb) return false
  for (let i = date.first - 1; i > firstOf(reading, date) && tokens[i]!.text !== ','; i--)
    if (isIn(tokens[i], RELATIVES)) return true
  return false
}

const HELD = wordSet(
  'be have hold take open meet convene host schedule begin start gather chair preside attend set close end conclude ' +
    'plan expect postpone organize co-chair adopt bring place put follow come last run fall return occur',
)

/** A verb of gatherings themselves; one takes place, and a host takes over. */
function isHolding({ tokens }: Reading, at: number, lemma: string, date: AnchoredDate): boolean {
  if (lemma === 'take' && tokens[at + 1]?.lower !== 'place') return false
  // "put off in August", but "put off to August".
  if (lemma === 'postpone' || (lemma === 'put' && tokens[at + 1]?.lower === 'off'))
    return tokens[date.first - 1]?.lower === 'to'
  return HELD.has(lemma) || tokens[at]!.sense.nounOrVerb
}

const PARTS = new Set([';', 'who', 'whose', 'since'])

const HELPING = wordList('been was were')

/** A semicolon or a new relative clause between naming and date parts them. */
function crossesClause(reading: Reading, naming: MeetingNaming, date: AnchoredDate): boolean {
  const [from, to] = date.first >= naming.last ? [naming.last, date.first] : [date.last, naming.first]
  for (let i = from; i < to; i++) {
    const text = reading.tokens[i]!.lower
    if (PARTS.has(text)) return true
    const verb = reading.tokens[i]!.capital ? undefined : reading.tokens[i]!.sense.verb
    if (!verb || date.first < naming.last) continue
    const before = reading.tokens[i - 1]
    const helped = before?.sense.modal === true || isIn(before, HELPING)
    const isTold = verb.form === 'past' || verb.form === 's' || helped
    if (isTold && !isHolding(reading, i, verb.lemma, date)) return true
  }
  return false
}
