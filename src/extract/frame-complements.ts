/** What a verb takes behind it: its object and prepositional phrases, up to the next clause. */
import {
  isOneAgain,
  opensInvitation,
  overOtherWay,
  participleBefore,
  prepAgain,
  samePrepAgain,
} from './asides.ts'
import { isPrep, type Phrase, type Row, type Verb } from './chunks.ts'
import type { Frame } from './frame.ts'
import { wordSet } from './words/word-set.ts'

/** Verbs before a clause: "said X would come" has no object X. */
const SAYING = wordSet(
  'say announce state add believe hope think note declare report ' +
    'explain stress recall confirm claim argue emphasize warn know ' +
    'expect predict insist maintain underline underscore observe reiterate ' +
    'affirm reaffirm conclude write admit concede suggest mention ' +
    'remark tell agree decide propose',
)

type Taken = Pick<Frame, 'object' | 'preps' | 'adverbs'> & {
  /** A comma before a preposition stands open: "co-chaired, | with B, the conference". */
  inserted: boolean
}

/** Right of the verb at k. `end` is the token behind the last one that belongs to it. */
export function complements(row: Row, k: number): Taken & { end: number } {
  const verb = row[k] as Verb
  const taken = { object: null, preps: [], adverbs: [], inserted: false, end: verb.last }
  let at: number | null = k + 1
  while (at !== null && at < row.length) {
    at = take(row, verb, at, taken)
    if (at !== null) taken.end = row[at - 1]!.last
  }
  return taken
}

/** Takes what stands at a place and tells where to go on; null where the next clause begins. */
function take(row: Row, verb: Verb, at: number, taken: Taken): number | null {
  const chunk = row[at]!
  switch (chunk.type) {
    case 'adverb':
      taken.adverbs.push(chunk.word)
      return at + 1
    case 'date':
    case 'word':
      return at + 1
    case 'prep':
      return takePrep(row, at, chunk.word, taken)
    case 'phrase':
      return takePhrase(row, verb, at, chunk, taken)
    case 'mark':
      return overMark(row, verb, at, chunk.word, taken)
    case 'conj':
      return overConjunction(row, verb, at, taken)
    case 'rel':
      return overRelative(row, at, taken)
    default:
      return null
  }
}

function takePrep(row: Row, at: number, word: string, taken: Taken): number | null {
  let next = at + 1
  while (row[next]?.type === 'date' || row[next]?.type === 'adverb') next++
  const what = row[next]
  if (what?.type === 'verb') return null
  if (what?.type !== 'phrase') return at + 1
  // "received on Thursday A": the day is all that the preposition has.
  if (taken.object === null && isDayOnly(row, at, next)) return next
  taken.preps.push({ word, phrase: what })
  return next + 1
}

/** "on Thursday": nothing but a date stands between the preposition and what follows, and that is named. */
const isDayOnly = (row: Row, at: number, next: number): boolean => {
  const [prep, phrase] = [row[at]!, row[next]!]
  const day = next === at + 2 && row[at + 1]!.type === 'date' && prep.type === 'prep' && prep.word === 'on'
  return day && phrase.type === 'phrase' && phrase.refs.length > 0 && !startsClause(row, next)
}

/** The first phrase is the object, unless it opens the clause that was said. */
function takePhrase(row: Row, verb: Verb, at: number, phrase: Phrase, taken: Taken): number | null {
  const isFirst = isManner(taken.preps) || (phrase.refs.length > 0 && isPlaceOf(verb, taken.preps))
  const isTaken = taken.object !== null || !isFirst
  if (isTaken || (SAYING.has(verb.lemma) && startsClause(row, at)))
    return startsClause(row, at) ? null : at + 1
  const [and, noun] = [row[at + 1], row[at + 2]]
  // "extended diplomatic and material assistance": an adjective is no object of its own.
  const isHalf =
    isAdjective(phrase) && and?.type === 'conj' && noun?.type === 'phrase' && noun.refs.length === 0
  taken.object = isHalf ? noun : phrase
  return isHalf ? at + 3 : at + 1
}

/** A word alone that has an adjective's ending: "diplomatic", "bilateral". */
const isAdjective = ({ first, last, noun, refs }: Phrase): boolean =>
  noun.adjective && last - first === 1 && refs.length === 0

const MANNER = new Set(['terms', 'words', 'language', 'manner', 'unison'])

/** "condemned in the strongest terms the attacks": only how it was done stands before the object. */
const isManner = (preps: Frame['preps']): boolean =>
  preps.every((p) => p.word === 'in' && MANNER.has(p.phrase.head))

const RECEIVING = wordSet('receive meet welcome greet')
const WHERE = wordSet('at in on of')

/** "received at his office the ambassador": only where it was done stands before the object. */
const isPlaceOf = ({ lemma, passive }: Verb, preps: Frame['preps']): boolean =>
  !passive && RECEIVING.has(lemma) && preps.every((p) => WHERE.has(p.word) && p.phrase.refs.length === 0)

/** Whether the phrase at j is the subject of a finite verb behind it. */
function startsClause(row: Row, j: number): boolean {
  for (let i = j + 1; i < row.length; i++) {
    const chunk = row[i]!
    if (chunk.type === 'verb') return chunk.form === 'finite'
    if (chunk.type === 'prep' || chunk.type === 'phrase' || chunk.type === 'adverb' || chunk.type === 'date')
      continue
    return false
  }
  return false
}

const POSSESSIVES = new Set(["'s", '’s'])
/** Marks behind which "by" tells who did it. */
const PARTING = new Set([',', ';', '–', '—', '--'])
const BRACKETS = new Set(['[', '"', '“', '”', '‘', '’', '(', ')'])

/** Over a mark that parts no clauses. */
function overMark(row: Row, verb: Verb, at: number, mark: string, taken: Taken): number | null {
  // "will chair this year's summit": the year is its owner.
  if (row[at - 1]!.type === 'date' && POSSESSIVES.has(mark)) return at + 1
  const over = (mark === ',' ? overComma(row, at, taken) : null) ?? overRelative(row, at, taken)
  if (over !== null) return over
  if (BRACKETS.has(mark)) return at + 1
  if (!verb.passive) return null
  // "will be attended — at the invitation of A — by B": over the dash.
  if (opensInvitation(row, at)) return at + 1
  const beyond = row[at + 1]?.type === 'conj' ? at + 2 : at + 1
  return PARTING.has(mark) && isPrep(row[beyond], 'by') ? at + 1 : overOtherWay(row, at)
}

function overComma(row: Row, at: number, taken: Taken): number | null {
  const next = row[at + 1]
  if (next?.type === 'prep') {
    taken.inserted = taken.object === null
    return at + 1
  }
  // "to A for his work, and to B".
  if (isOneAgain(row, at, taken.preps)) return at + 1
  // "held a meeting, followed by a luncheon, with B": over a participle that is set off.
  const over = participleBefore(row, at + 1)
  if (over !== null) return over + 1
  // "co-chaired, with B, the conference": the comma that closes what was put in before the object.
  if (!taken.inserted || taken.object !== null || next?.type !== 'phrase') return null
  taken.inserted = false
  if (taken.preps.length === 0 || startsClause(row, at + 1)) return null
  taken.object = next
  return at + 2
}

function overConjunction(row: Row, verb: Verb, at: number, { preps }: Taken): number | null {
  if (row[at + 1]?.type === 'prep') return at + 1
  // "with A, B and, this morning, with C".
  return samePrepAgain(row, at, preps) ?? (verb.passive ? overOtherWay(row, at) : null)
}

/** "gratitude to A, who …, to B and to C": over what is told of A. */
function overRelative(row: Row, at: number, { preps }: Taken): number | null {
  const again = prepAgain(row, at, preps)
  return again === null ? null : again + 1
}
