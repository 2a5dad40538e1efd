/** Where a sentence looks: "will meet on Friday" ahead, "met on Friday" back. */
import type { Reading } from './reading.ts'
import type { Token } from './words/sense.ts'
import { BEFORE_IT, FUTURE } from './words/time-words.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

/** Coming: "holds its summit in December", a plan in the present tense; a report of these days may say so too. */
export type Direction = 'past' | 'future' | 'coming' | null

/** What opens a plan before "to": "agreed to meet in May". */
const PLANS = wordSet(
  'agreed promised pledged decided offered wants want hopes hope hoped aims ready prepares prepare invited',
)
/** Verbs of speech behind which "would" looks ahead. */
const SAID = wordList(
  'said says announced told confirmed added stated promised pledged hoped decided agreed declared',
)
/** Verbs of talk: a date behind them is that of what was talked about. */
const TALKS = wordSet('discuss review consider')

/** Verbs of asking, with whom they ask behind them: "invited her to visit in May". */
const ASKS = wordList(
  'invited asked urged called wants want mandated instructed tasked requested directed authorized authorised',
)
/** Nouns of what is still to do: "thanked B for its readiness to host the summit in May". */
const MEANS_TO = wordSet(
  'readiness intention decision plan plans proposal offer desire wish hope commitment agreement willingness pledge promise',
)
/** Tokens between a verb of asking and what is asked. */
const ASKED = 7
/** Nouns of what may come: "the prospects of convening a summit". */
const PROSPECTS = wordList('prospect prospects possibility idea option likelihood')
/** Verbs of ideas: "proposed holding a summit in May". */
const PROPOSES = new Set(['propose', 'suggest', 'offer', 'mull', 'favour', 'favor', 'envisage', 'advocate'])
/** Verbs of what shall be: "agreed that the summit be held in May". */
const WISHES = wordSet('agree propose recommend suggest insist demand decide request')
/** Tokens behind a day or a gathering in which its verb stands. */
const NEAR = 8
/** What puts a day off: "postponed to May" looks ahead, "postponed in May" back. */
const PUTS_OFF = new Set(['postpone', 'reschedule', 'move', 'put', 'delay', 'shift'])

const UNTIL = wordList('to until till')
const LOOKING = wordList('look looks looked looking')

/** "put off to June", "set for June": what a verb says of the day right behind a preposition. */
function directionTo(tokens: readonly Token[], i: number, first: number): Direction {
  const { lower, sense } = tokens[i]!
  const lemma = sense.verb?.lemma ?? ''
  if (PUTS_OFF.has(lemma)) {
    const off = lemma !== 'put' || tokens[i + 1]?.lower === 'off'
    if (off) return isIn(tokens[first - 1], UNTIL) ? 'future' : null
  }
  if (lemma === 'set' && (tokens[i + 1]?.lower === 'for' || tokens[i + 1]?.lower === 'to')) return 'future'
  if (lemma === 'prepare' && tokens[i - 1]?.lower === 'to') return 'future'
  if (PROPOSES.has(lemma) && tokens[i + 1]?.lower.endsWith('ing')) return 'future'
  if (WISHES.has(lemma) && tokens[i + 1]?.lower === 'that' && isWished(tokens, i + 2, first)) return 'future'
  if (lemma === 'invite') for (let k = i + 2; k < first; k++) if (tokens[k]!.lower === 'to') return 'future'
  if (lower === 'forward' && isIn(tokens[i - 1], LOOKING)) return 'future'
  const runUp = lower === 'up' && tokens[i - 1]?.lower === 'run'
  if (!runUp && !isIn(tokens[i], BEFORE_IT)) return null
  for (let k = i + 1; k < first; k++) if (tokens[k]!.text === ',') return null
  return 'future'
}

/** "that the summit | be | held", "that Oman | host | the summit": whether the first verb from a token on is bare. */
function isWished(tokens: readonly Token[], from: number, first: number): boolean {
  for (let k = from; k < Math.min(tokens.length, first + NEAR); k++) {
    const { lower, capital, sense } = tokens[k]!
    if (lower === 'be') return true
    if (sense.modal) return false
    const isVerb = !capital && sense.verb !== null && (!sense.nounOrVerb || tokens[k - 1]!.capital)
    if (isVerb) return sense.verb.form === 'base'
  }
  return false
}

/** What is planned in the present tense: "hosts the fair in May", "the ministers gather in June". */
const SET_DOWN = wordSet(
  'hold host open begin start convene attend participate take assume chair gather meet visit receive join',
)

/** Whether a verb in the present tense sets down when something comes. */
function isSetDown(tokens: readonly Token[], i: number): boolean {
  const { capital, sense } = tokens[i]!
  if (capital || sense.verb === null || !SET_DOWN.has(sense.verb.lemma)) return false
  const before = tokens[i - 1]
  if (before === undefined || before.lower === 'not' || (before.sense.bound && !before.sense.relative))
    return false
  return (
    sense.verb.form === 's' || (sense.verb.form === 'base' && before.kind === 'word' && !sense.nounOrVerb)
  )
}

/** What a word says by itself. */
function directionOf(tokens: readonly Token[], i: number): Direction | 'open' {
  const token = tokens[i]!
  if (isIn(token, FUTURE)) return 'future'
  if (TALKS.has(token.sense.verb?.lemma ?? '')) return 'open'
  const { verb } = token.sense
  if (!verb || token.capital) return null
  if (tokens[i - 1]?.lower === 'of' && isIn(tokens[i - 2], PROSPECTS)) return 'future'
  if (tokens[i - 1]?.lower !== 'to') return verb.form === 'past' ? 'past' : null
  const before = tokens[i - 2]
  const said = before?.lower ?? ''
  const plans = isIn(before, FUTURE) || PLANS.has(said) || MEANS_TO.has(said) || isAsked(tokens, i - 2)
  return plans || before?.sense.verb?.lemma === 'be' ? 'future' : null
}

/** "asked the Foreign Ministry | to send": whether somebody is asked by a verb that is the last before `at`. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - ASKED && i >= 0; i--) {
    const token = tokens[i]!
    if (isIn(token, ASKS)) return true
    if (!token.capital && token.sense.verb?.form === 'past') return false
  }
  return false
}

/** The tense around a date: the nearest verb to its left in the sentence decides, else the nearest to its right. */
export function directionAt(reading: Reading, first: number): Direction {
  const { tokens, sentences, sentenceOf } = reading
  const sentence = sentences[sentenceOf[first]!]!
  for (let i = first - 1; i >= sentence.first; i--) {
    if (!tokens[i]!.sense.tellsTime) continue
    if (tokens[i]!.text === ';') break
    if (isSetDown(tokens, i)) return 'coming'
    // "will sign it, following clashes in July": what comes before something planned is past.
    if (tokens[i]!.lower === 'following' && tokens[i - 1]?.text === ',') return 'past'
    if (tokens[i]!.lower === 'would') return isSaid(tokens, sentence.first, i) ? 'future' : null
    const to = directionTo(tokens, i, first)
    if (to) return to
    const found = directionOf(tokens, i)
    if (!found) continue
    if (found === 'open') return null
    // "said that it would be held in May"
    for (let k = i; k >= Math.max(sentence.first, i - 4) && tokens[k]!.text !== ';'; k--)
      if (tokens[k]!.lower === 'would') return isSaid(tokens, sentence.first, k) ? 'future' : null
    // "will be held", "is expected to be signed": a participle behind a future auxiliary is future.
    for (let k = i; k >= Math.max(sentence.first, i - 4); k--)
      if (isIn(tokens[k], FUTURE) || (tokens[k]!.lower === 'to' && tokens[k + 1]?.lower === 'be'))
        return 'future'
    return found
  }
  for (let i = first + 1; i < sentence.last; i++) {
    if (!tokens[i]!.sense.tellsTime) continue
    const found = directionOf(tokens, i)
    if (found) return found === 'open' ? null : found
  }
  return null
}

/** Whether somebody says what "would" at `at` tells. */
function isSaid(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= first; i--) if (isIn(tokens[i], SAID)) return true
  return false
}
