/**
 * The document as told, sentence by sentence: frames with their references resolved, the gathering in focus, and
 * the date of what each sentence tells.
 */
import type { DateSpan } from '../model/dates.ts'
import type { AnchoredDate } from './anchor-dates.ts'
import { type Frame, frameSentence } from './frames.ts'
import { mergeLists } from './merge-lists.ts'
import { type Chunk, chunkSentence, type Phrase, type Scene } from './phrases.ts'
import type { MeetingNaming } from './recognize/meetings.ts'
import type { Entity } from './resolve/entities.ts'
import { resolvePhrase } from './resolve/phrases.ts'

/** What the reader has in mind while reading on. */
export type Mind = {
  /** Actors in the order of their last naming, latest first. */
  actors: number[]
  /** Subject of the last finite verb with an actor, and with a state or body. */
  subject: number | null
  party: number | null
  /** The last two parties told together. */
  pair: number[]
  /** The gathering spoken of. */
  meeting: number | null
  /** The body spoken of. */
  body: number | null
}

export type Told = {
  sentence: number
  row: Chunk[]
  frames: Frame[]
  /** Gathering in focus at the end of the sentence. */
  meeting: number | null
  /** Date of what the sentence tells, by its own words, a gathering or what was told before; null unknown. */
  date: { value: DateSpan; at: { first: number; last: number } | null } | null
  /** The sentence itself gives its date. */
  ownDate: boolean
}

export type Story = {
  scene: Scene
  entities: readonly Entity[]
  told: Told[]
  /** The document's date. */
  published: DateSpan | null
  dates: readonly AnchoredDate[]
  /** State an actor belongs to at a sentence: entity index or null. */
  stateOf: Map<number, number>
  /** Titles of actors: entity → [title in lower case, whose entity]. */
  titles: Map<number, { title: string; whose: number }[]>
  /** The gathering the document is about, or null. */
  main: number | null
}

type Input = Omit<Story, 'told' | 'main'> & { meetings: readonly MeetingNaming[] }

/** The gathering named most; the first on a tie. */
function mainMeeting(entities: readonly Entity[]): number | null {
  let best: number | null = null
  entities.forEach((e, i) => {
    if (e.kind === 'meeting' && (best === null || weight(e) > weight(entities[best]!))) best = i
  })
  return best
}

const weight = (e: Entity) => e.places.length * 2 - (e.places[0]?.first ?? 0) / 400

function actorsIn(row: readonly Chunk[], entities: readonly Entity[]): number[] {
  return row.flatMap((c) => (c.type === 'phrase' ? c.refs.filter((r) => entities[r]!.kind === 'actor') : []))
}

/** Moves the mind on by one sentence. */
function advance(mind: Mind, told: Pick<Told, 'row' | 'frames'>, entities: readonly Entity[]): void {
  for (const actor of actorsIn(told.row, entities))
    mind.actors = [actor, ...mind.actors.filter((a) => a !== actor)].slice(0, 8)
  const kinds = (p: Phrase | null, test: (e: Entity) => boolean) =>
    p?.refs.find((r) => test(entities[r]!)) ?? null
  const finite = told.frames.filter((f) => f.verb.form === 'finite')
  for (const frame of finite) {
    mind.subject = kinds(frame.subject, (e) => e.kind === 'actor') ?? mind.subject
    mind.party = kinds(frame.subject, (e) => e.kind === 'state' || e.kind === 'organization') ?? mind.party
  }
  if (finite.every((f) => !kinds(f.subject, (e) => e.kind === 'actor')))
    mind.subject = mind.subject ?? mind.actors[0] ?? null
  for (const frame of told.frames) {
    const others = [
      ...(frame.object?.refs ?? []),
      ...frame.preps.filter((p) => p.word === 'with').flatMap((p) => p.phrase.refs),
    ]
    const pair = [...new Set([...(frame.subject?.refs ?? []), ...others])].filter(
      (r) => entities[r]!.kind === 'actor' || entities[r]!.kind === 'state',
    )
    const same = pair.filter((r) => entities[r]!.kind === entities[pair[0]!]!.kind)
    if (same.length === 2) mind.pair = same
  }
}

function focus(
  mind: Mind,
  scene: Scene,
  sentence: { first: number; last: number },
  entities: readonly Entity[],
): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    const e = scene.entityAt[i]!
    if (e < 0) continue
    const kind = entities[e]!.kind
    if (kind === 'meeting') mind.meeting = e
    if (kind === 'organization' && !/ministry|agency|university|institute|news/i.test(entities[e]!.name))
      mind.body = e
  }
}

/** Tells the document. */
export function tell(input: Input): Story {
  const { scene, entities } = input
  const { reading } = scene
  const main = mainMeeting(entities)
  const mind: Mind = { actors: [], subject: null, party: null, pair: [], meeting: null, body: null }
  const told: Told[] = []
  const bare = new Map(input.meetings.filter((m) => m.bare).map((m) => [m.last, m]))
  let block = -1
  let inherited: Told['date'] = null
  reading.sentences.forEach((sentence, s) => {
    if (sentence.block !== block && main !== null && mind.meeting !== null) mind.meeting = main
    const before = mind.meeting
    const raw = chunkSentence(scene, sentence.first, sentence.last)
    focus(mind, scene, sentence, entities)
    const named = raw.map((c) =>
      c.type === 'phrase' ? resolvePhrase(c, { ...mind, meeting: before ?? mind.meeting }, input, bare) : c,
    )
    const row = mergeLists(named, entities)
    const frames = frameSentence(row, s)
    const own = ownDate(input, row, frames)
    const meeting = raw
      .flatMap((c) => (c.type === 'phrase' ? c.refs : []))
      .find((r) => entities[r]!.kind === 'meeting')
    const gathering =
      meeting ??
      named.flatMap((c) => (c.type === 'phrase' ? c.refs : [])).find((r) => entities[r]!.kind === 'meeting')
    const held = gathering === undefined ? null : (entities[gathering]!.meeting!.date ?? null)
    if (sentence.block !== block) inherited = opening(input, main, s)
    const date = own ?? (held ? { value: held, at: null } : inherited)
    block = sentence.block
    if (own || held) inherited = date
    told.push({ sentence: s, row, frames, meeting: mind.meeting ?? main, date, ownDate: own !== null })
    advance(mind, { row, frames }, entities)
  })
  return { ...input, told, main }
}

/** What a paragraph's first sentence is dated by when it says nothing itself. */
function opening(input: Input, main: number | null, sentence: number): Told['date'] {
  const held = main === null ? null : (input.entities[main]!.meeting!.date ?? null)
  const { published } = input
  if (!published) return held ? { value: held, at: null } : null
  // An article that looks back: its gathering lies a year and more before it.
  const years = held ? Number(published.from.slice(0, 4)) - Number(held.from.slice(0, 4)) : 0
  const past = tense(input, sentence) === 'past'
  return years >= 2 && past ? { value: held!, at: null } : { value: published, at: null }
}

function tense(input: Input, s: number): 'past' | null {
  const { tokens, sentences } = input.scene.reading
  const sentence = sentences[s]!
  for (let i = sentence.first; i < sentence.last; i++)
    if (/^(?:was|were|had|did|\p{Ll}+ed|met|took|said|told|came|led|held|sent)$/u.test(tokens[i]!.text))
      return 'past'
  return null
}

/** The date that the sentence gives its main verb: the nearest to it, dates of side clauses left out. */
function ownDate(input: Input, row: readonly Chunk[], frames: readonly Frame[]): Told['date'] {
  const dates = row.filter(
    (c): c is Extract<Chunk, { type: 'date' }> => c.type === 'date' && c.date.value !== null,
  )
  const main = frames.find((f) => f.verb.form === 'finite') ?? frames[0]
  if (dates.length === 0) return null
  const { tokens } = input.scene.reading
  const usable = dates.filter((d) => !/^(?:since|until|till|from)$/.test(tokens[d.first - 1]?.lower ?? ''))
  const near = usable.toSorted((a, b) => gap(row, a, main) - gap(row, b, main))[0]
  return near ? { value: near.date.value!, at: { first: near.first, last: near.last } } : null
}

function gap(row: readonly Chunk[], date: { first: number; last: number }, frame: Frame | undefined): number {
  if (!frame) return date.first
  const [a, b] = date.first > frame.verb.first ? [frame.verb.last, date.first] : [date.last, frame.verb.first]
  const verbs = row.filter(
    (c) => c.first >= a && c.last <= b && (c.type === 'verb' || c.type === 'rel'),
  ).length
  return b - a + verbs * 25
}

/** The date nearest to a verb, within its clause; null when the clause gives none. */
export function dateNear(story: Story, told: Told, frame: Frame): Told['date'] {
  const own = ownDate({ ...story, meetings: [] }, told.row, [frame])
  if (!own?.at) return null
  const verbs = told.row.filter((c) => c.type === 'verb' && c.form === 'finite' && c !== frame.verb)
  const [a, b] =
    own.at.first > frame.verb.first ? [frame.verb.last, own.at.first] : [own.at.last, frame.verb.first]
  const crossed = verbs.some((v) => v.first >= a && v.last <= b)
  const semicolon = told.row.some((c) => c.type === 'mark' && c.word === ';' && c.first >= a && c.last <= b)
  return crossed || semicolon ? null : own
}
