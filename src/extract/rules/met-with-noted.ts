/**
 * Talks noted without whose they are: the entries of a diary, and what is told of one person's meetings.
 *
 *     10 October — Meeting with A, Secretary General of B.      During the talks with C an agreement was signed.
 */
import type { Phrase } from '../chunks.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { isActor, phraseBehind } from './ends.ts'
import { ofHeads, ofSentences } from './rule.ts'

const BY_WHOM = wordSet('by')
const TO = wordSet('to')
const BY = wordSet('with by from')

const NOTED =
  /(?:^| )(?:meetings?|talks|consultations?|conversation|calls?|phone call|audience|bilaterals?|bilateral meeting|visits?|tête-à-tête|lunch|luncheon|dinner|breakfast)$/
/** Talks that did not come about, or that are still to come. */
const NOT_HELD =
  /\b(?:cancell?ed|postponed|called off|did not|not held|no meeting|put off|refused|declined)\b/

const DURING = wordSet('during at in')

/** Whether a noun stands for a clause of its own: first in its part of a sentence, or behind "during". */
function opensPart(told: Told, chunk: Phrase, i: number): boolean {
  const before = told.row[i - 1]
  if (before?.type === 'prep')
    return DURING.has(before.word) && !told.frames.some((f) => f.subject?.refs.length)
  const isMark = before === undefined || before.type === 'mark' || before.type === 'date'
  const part = told.row.findLast((c, k) => k < i && c.type === 'mark' && c.word === ';')
  return isMark && !told.frames.some((f) => f.verb.last <= chunk.first && f.verb.first >= (part?.last ?? 0))
}

const MEETING = wordSet('meet phone telephone')

const CALLS = wordSet('call calls')

/** "Meeting with A": a noun though it looks like a verb, where nobody meets in its sentence. */
function notedVerb(told: Told): Phrase | null {
  const first = told.row.find((c) => c.type !== 'mark' && c.type !== 'date')
  const next = first && told.row[told.row.indexOf(first) + 1]
  // "Received by A."
  if (first?.type === 'verb' && first.lemma === 'receive' && next?.type === 'prep' && next.word === 'by')
    return phraseBehind(told, told.row.indexOf(first), BY_WHOM)
  if (first?.type !== 'verb' || !MEETING.has(first.lemma) || first.negated) return null
  const frame = told.frames.find((f) => f.verb.first === first.first)
  const bare = first.form === 'ing' || CALLS.has(frame?.object?.head ?? '')
  return frame && bare && !frame.subject
    ? (frame.preps.find((p) => p.word === 'with' || p.word === 'from')?.phrase ?? null)
    : null
}

/** The talks of the one whom a text follows with people named beside them. */
function noted(story: Story, told: Told, who: Phrase | null): RelationFact[] {
  const host = story.follows
  if (host === null || who === null) return []
  const guests = who.refs.filter((r) => isActor(story, r) && r !== host)
  if (guests.length === 0 || guests.length !== who.refs.length) return []
  const { reading } = story.scene
  const { first, last } = reading.sentences[told.sentence]!
  return NOT_HELD.test(textOf(reading, first, last))
    ? []
    : guests.flatMap((guest) => relate(story, told, null, 'met-with', host, guest, 'noted'))
}

const byVerb = ofSentences((story, told) =>
  story.follows === null ? [] : noted(story, told, notedVerb(told)),
)

const byNoun = ofHeads(
  (head) => NOTED.test(head),
  (story, told, chunk, i) => {
    if (
      story.follows === null ||
      chunk.refs.length > 0 ||
      chunk.determiner === 'no' ||
      chunk.determiner === 'another'
    )
      return []
    // "A's talks with B" are not his whom the text follows.
    if (chunk.mods.some((m) => isActor(story, m) && m !== story.follows)) return []
    const who = phraseBehind(told, i, /(?:^| )visits?$/.test(chunk.head) ? TO : BY)
    return who && opensPart(told, chunk, i) ? noted(story, told, who) : []
  },
)

export const metAsNoted = [byVerb, byNoun]
