/**
 * Whom somebody met, one a line:
 *
 *     Bilateral meetings of the Minister on the sidelines of the Forum
 *     • Jeyhun Bayramov, Minister of Foreign Affairs of Azerbaijan (11 April). The two …
 */

import type { Sentence } from '../../text/sentences.ts'
import type { Phrase } from '../chunks.ts'
import { hasAny, type Reading, textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordList } from '../words/word-list.ts'
import { ofStory } from './rule.ts'

/** What announces such a list: a heading, or a sentence that ends in a colon. */
const ANNOUNCES =
  /\b(?:bilateral|sidelines?|margins?|separate|one[- ]on[- ]one)\b.*\b(?:meetings?|talks|consultations)\b|\b(?:meetings?|talks|consultations)\b.*\b(?:bilateral|sidelines?|margins?|with)\b|\b(?:met|meets|received|held (?:bilateral )?(?:meetings|talks))\b.*:$/
/** One of these is in every such announcement. */
const MEETING = wordList('meeting meetings talks consultations met meets received')
/** Meetings that are still wished for or that did not come about. */
const NOT_HELD = /\b(?:not|cancelled|canceled|postponed|requests?|requested|planned|upcoming|will)\b/

/** Whether a heading or a sentence says that those below it met. */
export function announcesMeetings(reading: Reading, sentence: Sentence): boolean {
  if (!hasAny(reading, sentence, MEETING)) return false
  const text = textOf(reading, sentence.first, sentence.last)
  return ANNOUNCES.test(text) && !NOT_HELD.test(text)
}

const actorsOf = (story: Story, phrase: Phrase): number[] =>
  phrase.refs.filter((r) => story.entities[r]!.kind === 'actor')

const phrasesOf = (told: Told): Phrase[] => told.row.filter((c): c is Phrase => c.type === 'phrase')

/** Who met those listed: the actor whom the announcement names, else the one told of before it. */
function hostOf(story: Story, told: Told, before: Told | undefined): number | null {
  const named = phrasesOf(told).flatMap((p) => actorsOf(story, p))
  if (named.length > 0) return named.length === 1 ? named[0]! : null
  const earlier = before?.frames.flatMap((f) => (f.subject ? actorsOf(story, f.subject) : [])) ?? []
  return earlier.length === 1 ? earlier[0]! : null
}

/** The one actor whom an item opens with; nobody where a verb comes first. */
function guestOf(story: Story, told: Told): number | null {
  const verb = told.row.findIndex((c) => c.type === 'verb' && c.form === 'finite')
  const opening = verb < 0 ? told.row : told.row.slice(0, verb)
  const actors = opening.flatMap((c) => (c.type === 'phrase' ? actorsOf(story, c) : []))
  return verb < 0 && new Set(actors).size === 1 ? actors[0]! : null
}

export const metByList = ofStory((story) => {
  const { reading } = story.scene
  const out: RelationFact[] = []
  let host: number | null = null
  let block = -1
  for (const [s, told] of story.told.entries()) {
    const sentence = reading.sentences[told.sentence]!
    const { kind } = reading.read.blocks[sentence.block]!
    const opens = sentence.block !== block
    block = sentence.block
    if (kind === 'item' || kind === 'row') {
      const guest = host !== null && opens ? guestOf(story, told) : null
      if (host !== null && guest !== null)
        out.push(...relate(story, told, null, 'met-with', host, guest, 'list'))
      continue
    }
    const last = reading.sentences[told.sentence + 1]?.block !== block
    const heads = kind === 'heading' || reading.tokens[sentence.last - 1]!.text.endsWith(':')
    const announces = last && heads && announcesMeetings(reading, sentence)
    host = announces ? hostOf(story, told, story.told[s - 1]) : null
  }
  return out
})
