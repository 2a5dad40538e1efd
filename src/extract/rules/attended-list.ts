/**
 * Lists of those present: "The following addressed the Summit:" or a heading "LIST OF PARTICIPANTS", with one party
 * a line below it, and "Guests: A, B and C".
 */
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { attendance } from './attendance.ts'
import { parties } from './ends.ts'
import { listLine } from './list-line.ts'
import { ofSentences, ofStory } from './rule.ts'

/** "The following addressed the Summit:", but no list of papers or aims. */
const announcesList = (text: string) =>
  /\b(?:attend|addressed|present|participa|took part|following|delegations?|heads of)/.test(text) &&
  !/\bagenda|adopted|signed|documents|decid|agreed|items|issues|principles|objectives/.test(text)
/** A heading over those present, and one that parts them. */
const HEADING =
  /\b(?:participants|participating (?:states|countries)|attendance|attendees|list of (?:heads|leaders|delegat\w+|speakers)|heads of delegations?|delegations|those present|in attendance)\b/
const SUBHEADING =
  /\b(?:members?|countries|states|organi[sz]ations|guests|observers|partners|invited|leaders|speakers)\b/
/** Opens a list of those present in one line. */
const LABEL =
  /^(?:guests?|participants|attendees|(?:also )?present|in attendance|(?:also )?attend(?:ing|ed)(?: by)?|taking part|participating|took part|speakers|delegates|represented(?: by)?) :/

type Open = { meeting: number; verb: Frame | null; heading: boolean; kind: string | null }

/** What opens a list at a line, or null. */
function opened(story: Story, told: Told, text: string): Open | null {
  if (told.meeting === null) return null
  if (text.endsWith(':') && announcesList(text))
    return { meeting: told.meeting, verb: told.frames[0] ?? null, heading: false, kind: null }
  const { reading } = story.scene
  const { block } = reading.sentences[told.sentence]!
  return reading.read.blocks[block]!.kind === 'heading' &&
    HEADING.test(text) &&
    partiesIn(story, told).length === 0
    ? { meeting: told.meeting, verb: null, heading: true, kind: null }
    : null
}

const partiesIn = (story: Story, told: Told): Phrase[] =>
  told.row.filter((c): c is Phrase => c.type === 'phrase' && parties(story, c).length > 0)

/** Whether a line goes on with the list; under a heading any line of one party does. */
function goesOn(story: Story, told: Told, open: Open, text: string): boolean {
  const { reading } = story.scene
  const { kind } = reading.read.blocks[reading.sentences[told.sentence]!.block]!
  if (open.heading)
    return listLine(story, told) !== null || kind === 'row' || (kind === 'heading' && SUBHEADING.test(text))
  if (told.frames.some((f) => f.verb.form === 'finite')) return false
  if (open.kind !== null && open.kind !== kind) return false
  return kind === 'item' || kind === 'row' || (kind === 'heading' && partiesIn(story, told).length > 0)
}

/** Whether a line has what every opening has: a colon, or a heading's place. */
function mayOpen(story: Story, told: Told): boolean {
  const { reading } = story.scene
  const { first, last, block } = reading.sentences[told.sentence]!
  if (told.meeting === null) return false
  if (reading.read.blocks[block]!.kind === 'heading') return true
  for (let i = first; i < last; i++) if (reading.tokens[i]!.text === ':') return true
  return false
}

/** A line that says who took part, then one party a line. */
export const attendedByList = ofStory((story) => {
  const { reading } = story.scene
  const out: RelationFact[] = []
  let open: Open | null = null
  for (const told of story.told) {
    const sentence = reading.sentences[told.sentence]!
    if (!open && !mayOpen(story, told)) continue
    const text = textOf(reading, sentence.first, sentence.last)
    if (told.meeting !== null && LABEL.test(text.replace(/^[•·‣*–-] /, ''))) {
      const who = partiesIn(story, told).flatMap((p) => parties(story, p))
      out.push(...attendance(story, told, null, who, told.meeting, 'label'))
      continue
    }
    const opening = opened(story, told, text)
    if (opening) {
      open = opening
      continue
    }
    if (!open) continue
    if (!goesOn(story, told, open, text)) {
      open = null
      continue
    }
    open.kind = reading.read.blocks[sentence.block]!.kind
    out.push(...attendance(story, told, null, named(story, told, open), open.meeting, 'list'))
  }
  return out
})

/** "President of X A, President of Y B, Prime Minister of Z C.": a sentence that only lists office holders, in a report. */
export const attendedByRoll = ofSentences((story, told) => {
  const { main } = story
  if (main === null || told.meeting !== main || told.frames.length > 0) return []
  const { reading } = story.scene
  if (reading.read.blocks[reading.sentences[told.sentence]!.block]!.kind !== 'paragraph') return []
  const named = partiesIn(story, told).flatMap((p) => p.refs)
  const isHolder = (r: number) =>
    story.entities[r]!.kind === 'actor' &&
    story.offices.some((f) => f.actor === r && f.sentence === told.sentence && f.title !== null)
  return named.length >= 3 && named.every(isHolder) ? attendance(story, told, null, named, main, 'roll') : []
})

/** Whom a line of the list names. */
function named(story: Story, told: Told, open: Open): number[] {
  if (open.heading) {
    const { actor, party } = listLine(story, told) ?? { actor: null, party: null }
    if (actor === null) return []
    return party !== null && story.entities[party]!.kind === 'state' ? [actor, party] : [actor]
  }
  const first = partiesIn(story, told)[0]
  return first ? parties(story, first).slice(0, open.kind === 'row' ? 1 : 3) : []
}
