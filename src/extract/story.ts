/**
 * The document as told, sentence by sentence: frames with their references resolved, the gathering in focus, and
 * the date of what each sentence tells.
 */
import { type Frame, frameSentence } from './frames.ts'
import { asParty, mergeLists } from './merge-lists.ts'
import { type Chunk, chunkSentence, type Phrase, type Scene, type Verb } from './phrases.ts'
import type { MeetingNaming } from './recognize/meetings.ts'
import type { Entity } from './resolve/entities.ts'
import { resolvePhrase } from './resolve/phrases.ts'
import type { Mind, Story, Told } from './told.ts'

type Input = Omit<Story, 'told' | 'main'> & { meetings: readonly MeetingNaming[] }

/** Resolves the phrases of a sentence in order: a subject told in it is nearer than one told before. */
function resolveRow(
  raw: readonly Chunk[],
  start: Mind,
  input: Input,
  bare: ReadonlyMap<number, MeetingNaming>,
): Chunk[] {
  let mind = start
  return raw.map((chunk, i) => {
    if (chunk.type !== 'phrase') return chunk
    const free = raw[i - 1]?.type !== 'prep' && raw[i - 1]?.type !== 'verb'
    const next = raw[i + 1]
    if (
      chunk.head === 'it' &&
      mind.meeting !== null &&
      next?.type === 'verb' &&
      next.passive &&
      /^(?:attend|hold|chair|host|preside|address|convene)$/.test(next.lemma)
    )
      return { ...chunk, refs: [mind.meeting] }
    const other = chunk.head === 'it' && !free ? otherParty(raw, i, mind, input) : undefined
    if (chunk.head === 'him' && !free) {
      const him = otherActor(raw, i, start, input)
      if (him !== null) return { ...chunk, refs: [him] }
    }
    const resolved = resolvePhrase(chunk, other ? { ...mind, party: other.refs[0]! } : mind, input, bare)
    const only = resolved.refs.length === 1 ? resolved.refs[0]! : null
    if (only !== null && free) {
      const kind = input.entities[only]!.kind
      if (kind === 'actor')
        mind = { ...mind, subject: only, actors: [only, ...mind.actors.filter((a) => a !== only)] }
      else if (kind !== 'meeting') mind = { ...mind, party: only }
    }
    return resolved
  })
}

/** "called on it": the party told last that is not the subject. */
const otherParty = (raw: readonly Chunk[], i: number, mind: Mind, input: Input) =>
  raw
    .slice(0, i)
    .findLast(
      (c): c is Phrase =>
        c.type === 'phrase' &&
        c.refs.length === 1 &&
        input.entities[c.refs[0]!]!.kind !== 'meeting' &&
        c.refs[0] !== mind.party,
    )

/** "X, to which Y had invited him": not the subject of the clause, but the one told before. */
function otherActor(raw: readonly Chunk[], i: number, start: Mind, input: Input): number | null {
  const actors = raw
    .slice(0, i)
    .flatMap((c, k) =>
      c.type === 'phrase' && c.refs.length === 1 && input.entities[c.refs[0]!]!.kind === 'actor'
        ? [{ who: c.refs[0]!, free: raw[k - 1]?.type !== 'prep' && raw[k - 1]?.type !== 'verb' }]
        : [],
    )
  const own = actors.filter((a) => a.free).at(-1)?.who
  const earlier = actors.find((a) => a.who !== own)?.who
  return earlier ?? (start.subject !== own ? start.subject : null)
}

/** The gathering a document is about: named early and often. */
function mainMeeting(scene: Scene): number | null {
  let best: number | null = null
  let most = Number.NEGATIVE_INFINITY
  scene.entities.forEach((e, i) => {
    if (e.kind !== 'meeting') return
    const weight = e.places.length * 2 - scene.reading.sentenceOf[e.places[0]!.first]! / 2
    if (weight > most) {
      best = i
      most = weight
    }
  })
  return best
}

function actorsIn(row: readonly Chunk[], entities: readonly Entity[]): number[] {
  return row.flatMap((c) => (c.type === 'phrase' ? c.refs.filter((r) => entities[r]!.kind === 'actor') : []))
}

/** Moves the mind on by one sentence. */
function advance(mind: Mind, told: Pick<Told, 'row' | 'frames'>, entities: readonly Entity[]): void {
  for (const c of told.row) {
    if (c.type !== 'phrase') continue
    const { refs } = asParty(c)
    if (refs.length >= 3 && refs.every((r) => entities[r]!.kind === entities[refs[0]!]!.kind))
      mind.group = refs
  }
  for (const actor of actorsIn(told.row, entities))
    mind.actors = [actor, ...mind.actors.filter((a) => a !== actor)].slice(0, 8)
  const kinds = (p: Phrase | null, test: (e: Entity) => boolean) =>
    p?.refs.find((r) => test(entities[r]!)) ?? null
  const finite = told.frames.filter((f) => f.verb.form === 'finite' && !isAside(told, f))
  for (const frame of finite) {
    mind.subject = kinds(frame.subject, (e) => e.kind === 'actor') ?? mind.subject
    const named = (e: Entity) => e.kind === 'state' || e.kind === 'organization'
    // "That bank is the AIIB.": what a thing is told to be is spoken of from then on.
    mind.party =
      kinds(frame.subject, named) ??
      (frame.verb.lemma === 'be' ? kinds(frame.object, named) : null) ??
      mind.party
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
  const main = mainMeeting(scene)
  const mind: Mind = {
    actors: [],
    subject: null,
    party: null,
    pair: [],
    group: [],
    meeting: null,
    body: null,
  }
  const told: Told[] = []
  const bare = new Map(input.meetings.filter((m) => m.bare).map((m) => [m.last, m]))
  let block = -1
  let inherited: Told['date'] = null
  reading.sentences.forEach((sentence, s) => {
    if (sentence.block !== block && main !== null && mind.meeting !== null) mind.meeting = main
    const before = mind.meeting
    const raw = chunkSentence(scene, sentence.first, sentence.last)
    focus(mind, scene, sentence, entities)
    const named = resolveRow(raw, { ...mind, meeting: before ?? mind.meeting }, input, bare)
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
    const fresh =
      sentence.block !== block
        ? !goesOn(row) && !sameSubject(row, mind, entities)
        : !isItem(input, sentence.block) && isPresent(input, s)
    if (fresh) inherited = opening(input, main, s)
    const date = own ?? (held ? { value: held, at: null } : inherited)
    block = sentence.block
    if (own || held) inherited = date
    told.push({
      sentence: s,
      row,
      frames,
      meeting: mind.meeting ?? (s <= 3 ? main : null),
      date,
      ownDate: own !== null,
      dateVerb: dateVerbOf(input, row),
      inherited,
    })
    advance(mind, { row, frames }, entities)
  })
  return { ...input, told, main }
}

/** A list item keeps the date it opens with. */
const isItem = (input: Input, block: number) => input.scene.reading.read.blocks[block]!.kind === 'item'

/** A sentence in the present tells of the document's own time. */
function isPresent(input: Input, s: number): boolean {
  const { tokens, sentences } = input.scene.reading
  const sentence = sentences[s]!
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text } = tokens[i]!
    if (/^(?:is|are|has|have|will|says|draws|remains|now)$/.test(text)) return true
    if (/^(?:was|were|had|did|said|took|met|held|sent|came|led)$/.test(text)) return false
  }
  return false
}

/** A sentence that leans on the one before: "He said …", "The two agreed …". */
function goesOn(row: readonly Chunk[]): boolean {
  const first = row.find((c) => c.type === 'phrase')
  return (
    first?.type === 'phrase' &&
    (/^(?:he|she|it|they|both|this)$/.test(first.head) ||
      /^(?:both|these|two|his|her|their|its)$/.test(first.determiner))
  )
}

/** A sentence about the same actor as the one before. */
function sameSubject(row: readonly Chunk[], mind: Mind, entities: readonly Entity[]): boolean {
  const first = row.find((c) => c.type === 'phrase')
  const only = first?.type === 'phrase' && first.refs.length === 1 ? first.refs[0]! : null
  return only !== null && only === mind.subject && entities[only]!.kind === 'actor'
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

type DateChunk = Extract<Chunk, { type: 'date' }>

/** Verbs in order with whether they belong to a side clause ("who had launched it in 1992"). */
function verbsOf(row: readonly Chunk[]): { verb: Verb; side: boolean }[] {
  return row.flatMap((c, i) => {
    if (c.type !== 'verb') return []
    let j = i - 1
    while (
      j >= 0 &&
      (row[j]!.type === 'adverb' ||
        row[j]!.type === 'date' ||
        (row[j]!.type === 'phrase' && row[j - 1]?.type === 'rel'))
    )
      j--
    const before = row[j]
    const rel = before?.type === 'rel' && before.word !== 'that'
    return [
      {
        verb: c,
        side:
          rel ||
          (before?.type === 'sub' && /^(?:after|before|since|until|when|where|as)$/.test(before.word)) ||
          c.form !== 'finite',
      },
    ]
  })
}

/** The verb a date belongs to: the last one before it; a date that opens the sentence is every main verb's. */
function ownerOf(
  row: readonly Chunk[],
  date: DateChunk,
): { verb: Verb | null; leading: boolean; side: boolean } {
  const verbs = verbsOf(row)
  const before = verbs.filter((v) => v.verb.first < date.first).at(-1)
  if (before) return { verb: before.verb, leading: false, side: before.side }
  const next = row[row.indexOf(date) + 1]
  const opens = row.slice(0, row.indexOf(date)).every((c) => c.type !== 'phrase' || c.refs.length === 0)
  // "sworn in only three days ago, proposed": a date set off behind the subject is not the verb's.
  const aside = !opens && next?.type === 'mark' && next.word === ','
  return { verb: null, leading: !aside, side: aside }
}

function datesOf(story: { scene: Scene }, row: readonly Chunk[]): DateChunk[] {
  const { tokens } = story.scene.reading
  return row
    .filter((c): c is DateChunk => c.type === 'date' && c.date.value !== null)
    .filter((d) => !/^(?:since|until|till)$/.test(tokens[d.first - 1]?.lower ?? ''))
}

const asDate = (d: DateChunk): NonNullable<Told['date']> => ({
  value: d.date.value!,
  at: { first: d.first, last: d.last },
})

/** The date of what a sentence tells in its main clause. */
function ownDate(input: Input, row: readonly Chunk[], frames: readonly Frame[]): Told['date'] {
  const dates = datesOf(input, row)
  const main = frames.length === 0 ? dates[0] : dates.find((d) => !ownerOf(row, d).side)
  return main ? asDate(main) : null
}

/** The verb whose date the sentence has; null when the date opens it. */
function dateVerbOf(input: { scene: Scene }, row: readonly Chunk[]): Verb | null {
  const date = datesOf(input, row).find((d) => !ownerOf(row, d).side)
  return date ? ownerOf(row, date).verb : null
}

/** The date of a frame: its own verb's, or one that opens the sentence; null when the clause gives none. */
export function dateNear(story: Story, told: Told, frame: Frame): Told['date'] {
  const dates = datesOf(story, told.row)
  const own = dates.find(
    (d) => ownerOf(told.row, d).verb === frame.verb || ownerOf(told.row, d).verb?.first === frame.verb.first,
  )
  if (own) return asDate(own)
  const lead = dates.find((d) => ownerOf(told.row, d).leading)
  return lead &&
    !told.row.some(
      (c) => c.type === 'mark' && c.word === ';' && c.first > lead.first && c.first < frame.verb.first,
    )
    ? asDate(lead)
    : null
}

/** Whether a frame stands in a side clause and so does not share the sentence's date. */
export function isAside(told: Pick<Told, 'row'>, frame: Frame): boolean {
  return (
    frame.verb.form === 'finite' && verbsOf(told.row).some((v) => v.verb.first === frame.verb.first && v.side)
  )
}
