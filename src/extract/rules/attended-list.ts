/**
 * Lists of those present: "The following addressed the Summit:" or a heading "LIST OF PARTICIPANTS", with one party
 * a line below it, and "Guests: A, B and C".
 */
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { hasAny, textOf } from '../reading.ts'
import type { RelationFact } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { attendance, convenes } from './attendance.ts'
import { pastBullet } from './chair-labels.ts'
import { bodyIn, parties } from './ends.ts'
import { isSetOff, listLine } from './list-line.ts'
import { ofSentences, ofStory } from './rule.ts'

/** "The following addressed the Summit:", but no list of papers or aims. */
const announcesList = (text: string) =>
  /\b(?:attend|addressed|present|participa|took part|following|delegations?|heads of|(?:at|around) the table)/.test(
    text,
  ) &&
  !/\bagenda|adopted|signed|documents|decid|agreed|items|issues|principles|objectives/.test(text) &&
  !/\b(?:reception|dinner|lunch|luncheon|banquet|ceremony|airport|concert|absent)\b/.test(text)
/** A heading over those present, and one that parts them. */
const HEADING =
  /\b(?:participants|participating (?:states|countries)|attendance|attendees|list of (?:heads|leaders|delegat\w+|speakers)|heads of delegations?|delegations|those present|in attendance|guest list|^(?:\w+ [.)] )?guests$|who is who|who['’ ]+s who|who was who|who (?:is|are|was|were|will be) (?:coming|there|present|attending|who)|who (?:else |also )?(?:came|comes|attends|attended|represents|represented|took part|takes part|will attend|will come|spoke))\b/
/** One of these is in every such heading. */
const HEADING_WORDS = wordList(
  'participants participating attendance attendees list heads delegations present guest guests who',
)
/** Lists of people that are not those present. */
const OTHERS =
  /\b(?:absent|missing|not (?:attend|come)|bilateral|meetings?|visits?|former|past|contacts?|awards?|winners?|envoys?|ambassadors?|missions?|congratulat\w+|messages?)\b/
const SUBHEADING =
  /\b(?:members?|countries|states|organi[sz]ations|guests|observers|partners|invited|leaders|speakers|hosts?|others)\b/
/** Opens a list of those present in one line. */
const LABEL =
  /^(?:guests?|participants|attendees|(?:also )?present|in attendance|(?:also )?attend(?:ing|ed)(?: by)?|taking part|participating|took part|speakers|delegates|represented(?: by)?) :/

const LABEL_OPENERS = wordSet(
  'guest guests participants attendees also present in attending attended taking participating took speakers ' +
    'delegates represented',
)

type Open = { meeting: number; verb: Frame | null; heading: boolean; kind: string | null }

/** "From ASEAN:", "For the host:", "Observers from Africa:": whom those behind the colon come from. */
const SIDE = /^(?:from|for|on behalf of|representing) (?:the )?(?:[^\s:]+ ){1,5}:/
const SIDE_OPENERS = wordSet('from for on representing')

/** The people and states that one side sends: "From ASEAN: A of X; B of Y". */
function sideOf(story: Story, told: Told): number[] {
  const who = partiesIn(story, told).flatMap((p) => parties(story, p))
  const sent = who.filter((w) => story.entities[w]!.kind !== 'organization')
  return sent.filter((w) => story.entities[w]!.kind === 'actor').length > 1 ? sent : []
}

/** The gathering that a side comes to: the one in focus where it is the side's too, else the first that is. */
function gatheringOf(story: Story, told: Told, focus: number): number {
  const first = told.row.find((c): c is Phrase => c.type === 'phrase' && c.refs.length > 0)
  const side = first ? bodyIn(story, first.refs) : null
  if (side === null) return focus
  const isOf = (m: number): boolean => {
    const held = story.entities[m]!.meeting
    if (!held) return false
    const refs = held.sides.length > 0 ? held.sides : [held.body ?? '']
    return refs.some((ref) => story.scene.entityOf(ref) === side)
  }
  if (isOf(focus)) return focus
  const own = story.entities.findIndex((_, m) => isOf(m))
  return own < 0 ? focus : own
}

/** What opens a list at a line, or null. */
function opened(story: Story, told: Told, text: string): Open | null {
  if (told.meeting === null) return null
  if (text.endsWith(':') && announcesList(text))
    return { meeting: told.meeting, verb: told.frames[0] ?? null, heading: false, kind: null }
  const { reading } = story.scene
  const { block } = reading.sentences[told.sentence]!
  return reading.read.blocks[block]!.kind === 'heading' &&
    partiesIn(story, told).every((p) => isOwnBody(story, p, told.meeting!)) &&
    ((hasAny(reading, reading.sentences[told.sentence]!, HEADING_WORDS) && HEADING.test(text)) ||
      (headsRoll(story, told) && !OTHERS.test(text)))
    ? { meeting: told.meeting, verb: null, heading: true, kind: null }
    : null
}

/** "SCO: who is who at the summit": the body whose gathering it is names no guest. */
const isOwnBody = (story: Story, phrase: Phrase, meeting: number): boolean =>
  parties(story, phrase).every((r) => convenes(story, r, meeting))

/** Rows below a heading that can only be those present: a state, whom it sent, and his office. */
const ROLL = 3

/** Whether the lines below a heading each name a state and who holds an office in it. */
function headsRoll(story: Story, told: Told): boolean {
  const states = new Set<number>()
  for (let n = 1; n <= ROLL; n++) {
    const below = story.told[told.sentence + n]
    const line = below && isSetOff(story, below) ? listLine(story, below) : null
    if (!line || line.party === null || line.actor === null || line.title === null) return false
    if (story.entities[line.party]!.kind === 'state') states.add(line.party)
  }
  return states.size === ROLL
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
  const { block } = reading.sentences[told.sentence]!
  if (told.meeting === null) return false
  return told.colon || reading.read.blocks[block]!.kind === 'heading'
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
    const opener = reading.tokens[pastBullet(reading.tokens, sentence.first)]?.lower ?? ''
    const opens = (words: ReadonlySet<string>) => words.has(opener)
    if (
      told.colon &&
      told.meeting !== null &&
      opens(LABEL_OPENERS) &&
      LABEL.test(text.replace(/^[•·‣*–-] /, ''))
    ) {
      const who = partiesIn(story, told).flatMap((p) => parties(story, p))
      out.push(...attendance(story, told, null, who, told.meeting, 'label'))
      continue
    }
    if (told.colon && told.meeting !== null && opens(SIDE_OPENERS) && SIDE.test(text)) {
      const meeting = gatheringOf(story, told, told.meeting)
      out.push(...attendance(story, told, null, sideOf(story, told), meeting, 'side'))
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
  const line = listLine(story, told)
  if (line && line.actor !== null) {
    const { actor, party } = line
    return party !== null && story.entities[party]!.kind === 'state' ? [actor, party] : [actor]
  }
  if (open.heading) return []
  const first = partiesIn(story, told)[0]
  return first ? parties(story, first).slice(0, open.kind === 'row' ? 1 : 3) : []
}
