/**
 * The document as told, sentence by sentence: frames with their references resolved, the gathering in focus, and
 * the date of what each sentence tells.
 */
import type { Sentence } from '../text/sentences.ts'
import { isBackground } from './background.ts'
import { carriedDate, isEarlier, RECALLS } from './carried-date.ts'
import { chunkSentence } from './chunk-sentence.ts'
import type { Chunk } from './chunks.ts'
import { dateOpener } from './date-opener.ts'
import { diaristOf, withDiarist } from './diary.ts'
import { opensDiaryItem } from './diary-item.ts'
import { markDoubt } from './doubtful-verbs.ts'
import type { Frame } from './frame.ts'
import { frameSentence } from './frames.ts'
import { goesOn, isOfIt, sameSubject, saysThen } from './leaning.ts'
import { isNow, mainMeeting } from './main-meeting.ts'
import { meetingTold } from './meeting-told.ts'
import { mergeLists } from './merge-lists.ts'
import { advance, emptyMind, focus } from './mind.ts'
import { openingDate } from './opening-date.ts'
import { principalOf } from './principal.ts'
import { type Reading, textOf } from './reading.ts'
import type { MeetingNaming } from './recognize/meeting-naming.ts'
import { resolveRow } from './resolve-row.ts'
import { datingsOf, mainDating } from './sentence-dates.ts'
import { sideVerbs } from './side-clauses.ts'
import { isLastYears, isOfUnknownDay, isPresent, isReckoned, tellsNow } from './telling-time.ts'
import type { Dating, Mind, Story, Told } from './told.ts'
import { wordSet } from './words/word-set.ts'

type Input = Omit<Story, 'told' | 'diarist' | 'follows' | 'main'> & { meetings: readonly MeetingNaming[] }

/** What a teller carries from sentence to sentence. */
type Telling = {
  input: Input
  main: number | null
  diarist: number | null
  bare: ReadonlyMap<number, MeetingNaming>
  mind: Mind
  /** The block told last, and the date it opened with. */
  block: number
  opened: Told['date']
  /** The date told before. */
  inherited: Told['date']
  /** "Last year's summit broke up. A told reporters …": what was told before a gathering told in passing. */
  background: Told['date'] | undefined
}

/** What is in mind where a block begins: an entry of a chronology tells of its own gathering. */
function enterBlock({ input, main, mind, block }: Telling, sentence: Sentence): void {
  const listed = block >= 0 && isLine(input, sentence.block) && isLine(input, block)
  if (isEntry(input, sentence)) mind.meeting = null
  else if (!listed && main !== null && mind.meeting !== null) mind.meeting = main
}

type Rows = { raw: readonly Chunk[]; named: readonly Chunk[]; row: readonly Chunk[] }

/** A sentence in chunks: as it stands, with its references, and with its lists. */
function rowsOf({ input, diarist, bare, mind }: Telling, s: number): Rows {
  const { scene, entities, turns } = input
  const { reading } = scene
  const sentence = reading.sentences[s]!
  const before = mind.meeting
  const chunks = chunkSentence(scene, turns?.starts.get(s) ?? sentence.first, sentence.last)
  const raw = markDoubt(chunks, (chunk) => textOf(reading, chunk.first, chunk.last))
  mind.voice = turns === null ? input.speaker : turns.voices[s]!
  focus(mind, scene, sentence, entities)
  const named = resolveRow(raw, mind, before ?? mind.meeting, input, bare)
  return { raw, named, row: mergeLists(diarist === null ? named : withDiarist(scene, named, diarist), scene) }
}

/** The date that a sentence goes on from: a fresh paragraph begins with its own. */
function goneOnFrom(
  { input, main, mind, block, opened, inherited, background }: Telling,
  row: readonly Chunk[],
  frames: readonly Frame[],
  sides: ReadonlySet<number>,
  s: number,
) {
  const { reading } = input.scene
  const own = reading.sentences[s]!.block
  const fresh =
    own !== block
      ? block < 0 || isHeading(input, block) || (!goesOn(row) && !sameSubject(row, mind, input.entities))
      : opensDiaryItem(reading, s) ||
        (!isItem(input, own) &&
          (isPresent(reading, reading.sentences[s]!) || tellsNow(reading, frames, sides)))
  if (fresh) return openingDate(input, main, s)
  // "… He had his first visit in 2012.¶ The two leaders agreed": a report is back at its own day.
  if (own !== block && opened !== null && isNow(opened.value, input.published)) return opened
  const back =
    background !== undefined &&
    !isOfIt(row) &&
    !sameSubject(row, mind, input.entities) &&
    !saysThen(reading, reading.sentences[s]!)
  return back ? background : inherited
}

function tellNext(telling: Telling, s: number): Told {
  const { input, main, mind } = telling
  const { scene, entities } = input
  const { reading } = scene
  const sentence = reading.sentences[s]!
  const opens = sentence.block !== telling.block
  if (opens) enterBlock(telling, sentence)
  const before = mind.meeting
  const { raw, named, row } = rowsOf(telling, s)
  const frames = frameSentence(row, s)
  const sides = sideVerbs(row)
  const datings = datingsOf(reading, row, sides)
  const clause = mainDating(datings)
  const own = frames.length === 0 ? (datings[0]?.date ?? null) : (clause?.date ?? null)
  const apart: number[] = []
  const gathering = meetingTold(raw, input, sides, apart) ?? meetingTold(named, input, sides, apart)
  const meeting = gathering === null ? null : entities[gathering]!.meeting!
  // In a text without a day of its own, what is told of a plan is told on some other day.
  const held = meeting?.planned && input.published === null ? null : (meeting?.date ?? null)
  const goneOn = goneOnFrom(telling, row, frames, sides, s)
  const inherited = !own && isOfLate(input.published, goneOn, datings) ? atNow(input) : goneOn
  const vague = !own && row.some((c) => c.type === 'date' && c.date.vague && !isBound(reading, c.first))
  const unknown = vague || isOfUnknownDay(entities, gathering, before, inherited)
  const date: Told['date'] = own ?? (held ? { value: held, at: null } : unknown ? null : inherited)
  telling.inherited = inherited
  telling.background = undefined
  if (own) {
    telling.inherited = carriedDate(reading, row, datings) ?? inherited
    if (clause && isBackground(clause, frames, input.published)) telling.background = inherited
  } else if (held && !frames.some((f) => isOfBefore(reading, f) && tellsOf(f, gathering!))) {
    if (isReckoned(held) || isLastYears(reading, sentence)) telling.background = inherited
    telling.inherited = date
  }
  if (opens) telling.opened = date
  telling.block = sentence.block
  const told: Told = {
    sentence: s,
    voice: mind.voice,
    row,
    frames,
    colon: hasColon(reading, sentence),
    meeting: mind.meeting ?? (s <= 3 && !tellsOtherYear(input, main, date) ? main : null),
    meetingBefore: before,
    date,
    ownDate: own !== null,
    dateVerb: clause?.verb ?? null,
    datings,
    sides,
    inherited,
  }
  advance(mind, told, entities)
  return told
}

/** Whether a gathering was held in another year than what is told, which is not told of the text's own year either. */
function tellsOtherYear({ entities, published }: Input, main: number | null, date: Told['date']): boolean {
  const held = main === null ? null : entities[main]!.meeting!.date
  const year = date?.value.to.slice(0, 4)
  return held !== null && date !== null && ![held, published].some((d) => d?.from.slice(0, 4) === year)
}

/** "In 2015 Oman held games. B, who came on Wednesday, met C.": a sentence that tells in passing of the text's own days. */
const isOfLate = (published: Story['published'], before: Told['date'], datings: readonly Dating[]): boolean =>
  before !== null &&
  before.value.to.slice(0, 4) !== published?.from.slice(0, 4) &&
  datings.some(({ date }) => isNow(date.value, published))

const atNow = ({ published }: Input): Told['date'] => published && { value: published, at: null }

function hasColon({ tokens, read }: Reading, { first, last, block }: Sentence): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.text === ':') return true
  // "CHAIR       Oman": a label set apart by blanks.
  const set = read.blocks[block]!.kind === 'row' && last - first > 1
  return set && read.text.slice(tokens[first]!.start, tokens[last - 1]!.end).includes('    ')
}

/** Tells the document. */
export function tell(input: Input): Story {
  const { scene, entities } = input
  const diarist = diaristOf(input)
  const main = mainMeeting(scene, input.published)
  const telling: Telling = {
    input,
    main,
    diarist,
    bare: new Map(input.meetings.filter((m) => m.bare).map((m) => [m.last, m])),
    mind: emptyMind(),
    block: -1,
    opened: null,
    inherited: null,
    background: undefined,
  }
  const told: Told[] = []
  for (let s = 0; s < scene.reading.sentences.length; s++) told.push(tellNext(telling, s))
  return {
    scene,
    entities,
    published: input.published,
    dates: input.dates,
    over: input.over,
    stateOf: input.stateOf,
    speaker: input.speaker,
    turns: input.turns,
    diarist,
    follows: diarist ?? principalOf(told, entities),
    titles: input.titles,
    offices: input.offices,
    places: input.places,
    told,
    main,
  }
}

const BOUNDS = wordSet('since until till')

/** "since the 1950s": where a time begins or ends, not when something happened. */
const isBound = (reading: Reading, date: number) => BOUNDS.has(dateOpener(reading, date))

/** "They recalled the summit", "had attended it": what is told of a gathering of before. */
const isOfBefore = (reading: Reading, { verb }: Frame): boolean =>
  isEarlier(reading, verb) || RECALLS.has(verb.lemma)

/** Whether a gathering is the object of a frame or stands behind its verb. */
const tellsOf = ({ object, preps }: Frame, gathering: number): boolean =>
  object?.refs.includes(gathering) === true || preps.some((p) => p.phrase.refs.includes(gathering))

/** A block that a date opens: "12 May 2014 — …". */
const isEntry = (input: Input, sentence: Sentence) =>
  (input.over[sentence.block]?.first ?? -1) >= sentence.first

/** A list item keeps the date it opens with. */
const isItem = (input: Input, block: number) => input.scene.reading.read.blocks[block]!.kind === 'item'

/** Characters of a list item that is no more than a line. */
const LINE = 200

/** A list item that only adds to those around it; the numbered points of a paper are paragraphs. */
function isLine(input: Input, block: number): boolean {
  const { start, end } = input.scene.reading.read.blocks[block]!
  return isItem(input, block) && end - start <= LINE
}

/** What stands behind a heading goes on from nothing. */
const isHeading = (input: Input, block: number) => input.scene.reading.read.blocks[block]?.kind === 'heading'
