/** A relation as a rule reads it, before it becomes an edge; and how rules make one. */
import type { DateSpan } from '../model/dates.ts'
import { type Modality, RELATIONS, type RelationType } from '../model/relations.ts'
import { isEarlier } from './carried-date.ts'
import { clauseDate } from './clause-date.ts'
import type { Frame } from './frame.ts'
import type { Story, Told } from './told.ts'
import { wordSet } from './words/word-set.ts'

/** What only some types of relation have. */
export type Qualifier = 'title' | 'status' | 'mode'

/** All are written out alike, whatever their type, see `Entity`. */
export type RelationFact = Record<Qualifier, string | undefined> & {
  type: RelationType
  /** Entity indexes. */
  from: number
  to: number
  modality: Modality
  date: DateSpan | null
  /** Tokens of the words that gave the date. */
  dateAt: { first: number; last: number } | null
  /** Sentences that say it, first to last inclusive. */
  sentences: [number, number]
  /** Type and pattern: "attended/list". */
  rule: string
}

/** What a rule knows better: a date with where it stands, else the event's is taken. */
type Extra = Partial<Record<Qualifier, string> & Pick<RelationFact, 'modality' | 'date' | 'dateAt'>>

/** The date of what a frame tells: its gathering's, its own, what was told before. */
function eventDate(
  story: Story,
  told: Told,
  frame: Frame | null,
  meeting: number | null,
  type: RelationType,
): Pick<RelationFact, 'date' | 'dateAt'> {
  if (meeting !== null) {
    const held = story.entities[meeting]!.meeting!
    return { date: held.date, dateAt: held.dateAt }
  }
  const date = frame !== null && isOfBefore(story, told, frame, type) ? null : clauseDate(story, told, frame)
  return { date: date?.value ?? null, dateAt: date?.at ?? null }
}

/** What is said of others, which has no time of its own where it is told in retrospect. */
const SAID: ReadonlySet<RelationType> = new Set(['criticizes', 'supports', 'requests'])

/** "They met in May: A had criticized B": when is not told. */
const isOfBefore = (story: Story, told: Told, frame: Frame, type: RelationType): boolean =>
  SAID.has(type) && isEarlier(story.scene.reading, frame.verb) && !isDatedIn(told, frame)

const PARTING = wordSet('; :')

/** Whether a date stands in the part of the sentence that tells it: "A left in May: | B had criticized C". */
function isDatedIn({ row, datings }: Told, { verb }: Frame): boolean {
  if (datings.length === 0) return false
  const part = row.findLast((c) => c.type === 'mark' && PARTING.has(c.word) && c.first < verb.first)
  return datings.some(({ date }) => date.at.first > (part?.first ?? -1))
}

/** The date in the brackets that open at a token, where they hold nothing else. */
function inBrackets({ scene }: Story, at: number): Dated | null {
  const { tokens } = scene.reading
  const date = tokens[at]?.text === '(' ? scene.dates[at + 1] : undefined
  if (!date?.value || tokens[date.last]?.text !== ')') return null
  return { date: date.value, dateAt: { first: date.first, last: date.last } }
}

/** "Vietnam (1995), Laos and Chad (23 July 1997)": when each joined, in brackets behind its name or those beside it. */
function dateInBrackets(story: Story, told: Told, member: number, status: string | undefined): Dated | null {
  const { entityAt, endAt, reading } = story.scene
  const { first, last } = reading.sentences[told.sentence]!
  for (let i = first; i < last; i++) {
    if (entityAt[i] !== member) continue
    const own = inBrackets(story, endAt[i]!) ?? beside(story, endAt[i]!, last, status !== 'member')
    if (own) return own
  }
  return null
}

/** "Oman, Fiji (2021)": the date of a group, behind its last; of "Members: Oman, Fiji (2021)" only Fiji came then. */
function beside(story: Story, from: number, last: number, grouped: boolean): Dated | null {
  const { entityAt, endAt, reading } = story.scene
  let joined = grouped
  let named = false
  for (let i = from; i < last; i++) {
    const { lower } = reading.tokens[i]!
    if (entityAt[i]! >= 0) {
      named = true
      i = endAt[i]! - 1
    } else if (lower === 'and') joined = true
    else if (lower !== ',') return named && joined ? inBrackets(story, i) : null
  }
  return null
}

/** What stands now though the sentence looks ahead: "will host it next year, the ministry's spokesman said". */
const STANDING: ReadonlySet<RelationType> = new Set(['holds-office', 'member-of', 'part-of'])

const AT_MEETING: ReadonlySet<RelationType> = new Set(['hosted', 'chaired'])

/** "The conference opened on Thursday. Nepal hosted the conference last year.": a year in which it was another. */
function toldOfOtherYear(told: Told, frame: Frame, type: RelationType, held: DateSpan | null): boolean {
  if (held === null || !(type === 'attended' || AT_MEETING.has(type)) || told.datings.length === 0)
    return false
  const own = told.datings.find((d) => !d.side && (d.leading || d.verb?.first === frame.verb.first))?.date
    .value
  if (!own) return false
  const year = (iso: string) => iso.slice(0, 4)
  return year(own.to) < year(held.from) || year(own.from) > year(held.to)
}

/** Whether nobody can any more come to a gathering. */
const isLongOver = ({ published }: Story, type: RelationType, date: DateSpan | null): boolean =>
  type === 'attended' &&
  date !== null &&
  published !== null &&
  date.to.slice(0, 4) < published.from.slice(0, 4)

type Dated = Pick<RelationFact, 'date' | 'dateAt'>

/** A date behind the document's own gives way to it. */
export function notAhead({ published }: Story, dated: Dated): Dated {
  const from = dated.date?.from
  if (!published || !from) return dated
  const digits = Math.min(from.length, published.to.length)
  return from.slice(0, digits) > published.to.slice(0, digits) ? { date: published, dateAt: null } : dated
}

/**
 * Makes one relation, or none where its ends do not fit the type.
 * @param pattern which of the type's patterns read it: "list"
 */
export function relate(
  story: Story,
  told: Told,
  frame: Frame | null,
  type: RelationType,
  from: number,
  to: number,
  pattern: string,
  extra: Extra = {},
): RelationFact[] {
  const shape = RELATIONS[type]
  const [start, end] = [story.entities[from]!.kind, story.entities[to]!.kind]
  const meeting = end === 'meeting' ? to : start === 'meeting' ? from : null
  const held = meeting === null ? null : story.entities[meeting]!.meeting!
  const told_ = frame?.verb.modality === 'planned' ? 'planned' : 'actual'
  const fits =
    (shape.from as readonly string[]).includes(start) && (shape.to as readonly string[]).includes(end)
  // "and will host the summit next year", "will attend the summit", told long after: not the one just held.
  const over = held?.planned === false && held.date !== null
  const other = told_ === 'planned' && over && (AT_MEETING.has(type) || isLongOver(story, type, held.date))
  const elsewhen = frame !== null && toldOfOtherYear(told, frame, type, held?.date ?? null)
  const rule = `${type}/${pattern}`
  const { trace } = story.scene.reading
  if (trace) {
    const refused =
      from === to
        ? 'both ends are the same'
        : !fits
          ? `${type} does not go from ${start} to ${end}`
          : other
            ? 'told as a plan, but the gathering was held'
            : elsewhen
              ? 'told of another year than the gathering was held in'
              : null
    trace.push({ about: 'relation', rule, sentence: told.sentence, frame, from, to, refused })
  }
  if (from === to || !fits || other || elsewhen) return []
  const modality = held?.planned && type !== 'initiated' ? 'planned' : told_
  // "took the chair for 2026" is done now, and the term is to come.
  const term = type === 'chaired' && told.ownDate
  const now = modality === 'actual' && (STANDING.has(type) || (meeting === null && !term))
  const joined = type === 'member-of' ? dateInBrackets(story, told, from, extra.status) : null
  const event = joined ?? (extra.date === undefined ? eventDate(story, told, frame, meeting, type) : null)
  const { date = null, dateAt = null } = event === null ? extra : now ? notAhead(story, event) : event
  const fact: RelationFact = {
    type,
    from,
    to,
    modality: extra.modality ?? modality,
    date,
    dateAt,
    sentences: [told.sentence, told.sentence],
    rule,
    title: extra.title,
    status: extra.status,
    mode: extra.mode,
  }
  return [fact]
}

/** Most lines between a heading and a line that only it makes clear, for both to be shown together. */
const NEAR = 8

/** The same relations with the heading or lead-in that gives one of their ends among their evidence. */
export const under = (heading: number, facts: RelationFact[]): RelationFact[] => {
  for (const fact of facts)
    if (fact.sentences[0] - heading <= NEAR) fact.sentences = [heading, fact.sentences[1]]
  return facts
}

/** What is found for each of several, in their order. */
export function ofEach<T>(
  list: readonly T[],
  read: (item: T, at: number) => readonly RelationFact[],
): RelationFact[] {
  const found: RelationFact[] = []
  for (let n = 0; n < list.length; n++) for (const fact of read(list[n]!, n)) found.push(fact)
  return found
}

/** All pairs of two lists. */
export function pairs(from: readonly number[], to: readonly number[]): [number, number][] {
  const out: [number, number][] = []
  for (const a of from) for (const b of to) out.push([a, b])
  return out
}

/** All unordered pairs within a list. */
export function couples(list: readonly number[]): [number, number][] {
  const out: [number, number][] = []
  list.forEach((a, i) => {
    for (let j = i + 1; j < list.length; j++) out.push([a, list[j]!])
  })
  return out
}
