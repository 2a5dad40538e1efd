/**
 * A sentence as chunks: phrases that refer to entities, verb groups, prepositions, marks. Names are known already,
 * so a chunk is found by word lists and position; no statistical tagger.
 *
 *     [President Vladimir Putin] [met] [Prime Minister Narendra Modi] [in] [Astana] [on Friday]
 *      phrase {3}                 verb  phrase {7}                     prep  phrase    date
 */
import { type Chunk, type Scene, verbLike } from './chunks.ts'
import { isOpening, nounFollows, type Place, phraseAt } from './noun-phrases.ts'
import { isVerb, opensInfinitive, verbAt } from './verb-groups.ts'
import { reduced, shared } from './verbs-in-row.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

/** Verbs that take "over", "up" or "off" as a part of themselves: "took over", "put off". */
const PARTICLES = new Map(
  Object.entries({
    over: 'take hand turn win',
    on: 'pass hand carry go',
    up: 'set take step put speed sum wind wrap',
    off: 'put call pay',
    in: 'let fly swear',
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
)

/** Words that open a style: "His Excellency". */
const OWNERS = wordList('his her their')

type WordType = Extract<Chunk, { word: string }>['type']

/** Cuts the tokens [first, last) of a sentence into chunks. */
export function chunkSentence(scene: Scene, first: number, last: number): Chunk[] {
  const { tokens } = scene.reading
  const chunks: Chunk[] = []
  const place: Place = { at: first, limit: last, chunks, first }
  for (let i = first; i < last; ) {
    const token = tokens[i]!
    const named = scene.entityAt[i]! >= 0 || scene.offices[i] !== undefined || scene.links[i] !== undefined
    const date = named ? undefined : scene.dates[i]
    if (date) {
      chunks.push({ type: 'date', first: i, last: date.last, date })
      i = date.last
      continue
    }
    const title = named || !token.sense.passed ? 0 : passedLength(scene, i, last)
    if (title > 0) {
      i += title
      continue
    }
    const type = named ? null : verbOrWord(scene, i, last, chunks, first)
    if (typeof type === 'string') {
      chunks.push({ type, first: i, last: i + 1, word: token.lower })
      i++
      continue
    }
    place.at = i
    const chunk = type ?? phraseAt(scene, place)
    if (chunk) chunks.push(chunk)
    else if (!named) chunks.push({ type: 'word', first: i, last: i + 1, word: token.lower })
    i = chunk ? chunk.last : i + 1
  }
  return chunks
}

/** "The Honourable Dato' Seri" before a name: "The", behind which a title goes with it. */
const isHonoured = (tokens: Scene['reading']['tokens'], i: number): boolean =>
  tokens[i + 1]!.capital && tokens[i]!.lower === 'the' && isIn(tokens[i + 1], HONOURED)

const HONOURED = wordList('rt right most honourable honorable hon')

const STYLES = wordList('excellency excellencies majesty majesties highness highnesses')

/** "Their Excellencies", "His Royal Highness" before a name. */
function styleLength(scene: Scene, i: number, last: number): number {
  const { tokens } = scene.reading
  if (!tokens[i]!.sense.determiner || !isIn(tokens[i], OWNERS)) return 0
  const royal = tokens[i + 1]?.lower === 'royal' ? 1 : 0
  const end = i + 2 + royal
  return end < last && isIn(tokens[end - 1], STYLES) ? end - i : 0
}

const ROYALS = wordList('prince princess highness highnesses')

const isFirstOfAll = (tokens: Scene['reading']['tokens'], i: number): boolean =>
  tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.lower === 'all'

const POINTS = wordSet(". ' ’")

/** "Mr." and "H.E." before a name, "respectively": tokens to pass over. */
function passedLength(scene: Scene, i: number, last: number): number {
  const token = scene.reading.tokens[i]!
  if (token.lower === 'first' && isFirstOfAll(scene.reading.tokens, i)) return 3
  if (token.lower === 'respectively' || token.lower === 'alike') return 1
  // "A himself spoke"
  if (token.lower.endsWith('self') || token.lower.endsWith('selves'))
    return scene.reading.tokens[i - 1]?.capital === true ? 1 : 0
  const styled = styleLength(scene, i, last)
  if (styled > 0) return styled
  if (i + 1 < last && isHonoured(scene.reading.tokens, i)) return 1
  if (!token.capital || i + 1 >= last || !token.sense.pointedHonorific) return 0
  const next = scene.reading.tokens[i + 1]!
  // "a Royal Audience"
  if (token.lower === 'royal' && !isIn(next, ROYALS)) return 0
  // "Dato' Seri", "Rt. Hon."
  if (POINTS.has(next.text)) return 2
  return next.capital ? 1 : 0
}

/** The verb group at i, or what kind of small word stands there; null where a noun phrase may start. */
function verbOrWord(
  scene: Scene,
  i: number,
  last: number,
  chunks: readonly Chunk[],
  first: number,
): Chunk | WordType | null {
  const token = scene.reading.tokens[i]!
  const { lower, sense } = token
  if (token.kind === 'mark' && !isOpening(token)) return 'mark'
  if (lower === 'to' && opensInfinitive(scene, i + 1)) return infinitiveAt(scene, i, last)
  if (sense.modal || (sense.verb !== null && isVerb(scene, i, chunks, first))) {
    const verb = verbAt(scene, i, last, false)
    return verb ? reduced(scene, shared(scene, verb, chunks), chunks) : 'word'
  }
  const before = chunks.at(-1)
  if (before?.type === 'verb' && PARTICLES.get(lower)?.has(before.lemma)) return 'adverb'
  if (!sense.bound) return sense.adverb ? 'adverb' : null
  if (sense.subordinator && !(sense.preposition && !clauseFollows(scene, i + 1, last))) return 'sub'
  if (sense.preposition) return 'prep'
  const determines = lower === 'that' && before?.type !== 'verb' && before?.type !== 'phrase'
  if (sense.relative && !(determines && nounFollows(scene, i + 1, last))) return 'rel'
  if (sense.conjunction) return 'conj'
  return sense.adverb ? 'adverb' : null
}

/** "to jointly host": the group starts with its "to". */
function infinitiveAt(scene: Scene, to: number, last: number): Chunk | null {
  let at = to + 1
  while (scene.reading.tokens[at]?.sense.adverb) at++
  const verb = verbAt(scene, at, last, true)
  return verb && verbLike(verb, { first: to })
}

/** "after attending", "while on a visit": a subordinate word only before a clause. */
function clauseFollows(scene: Scene, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 9); i++) {
    const token = scene.reading.tokens[i]!
    if (token.kind === 'mark') return false
    if (token.sense.verb !== null && !token.capital && !token.sense.nounOrVerb)
      return token.sense.verb.form !== 'ing' || i > at
  }
  return false
}
