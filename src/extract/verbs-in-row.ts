/**
 * What a verb is beside the chunks before it: "fly to Oman and | meet" shares its "will", "a memorandum | signed by" is
 * no finite verb.
 */
import { type Chunk, type Scene, type Verb, verbLike } from './chunks.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

type Tokens = Scene['reading']['tokens']

/** Verbs without an object, and so without a passive. */
const INTRANSITIVE = new Set([
  'come',
  'go',
  'travel',
  'arrive',
  'stand',
  'sit',
  'fly',
  'speak',
  'return',
  'become',
])
/** Verbs that are done by somebody: "formed in 1961 by A and B". */
const DONE_BY = wordSet('form found establish create launch initiate propose sign host chair adopt convene')

/** Where "in 1961", "on 8 May 1981 in Suva" ends that stands right behind a verb; 0 for none. */
function dayBehind(tokens: Tokens, last: number): number {
  if (tokens[last]?.lower !== 'in' && tokens[last]?.lower !== 'on') return 0
  let i = last + 1
  while (i < last + 8 && isOfDay(tokens, i)) i++
  return i > last + 1 ? i : 0
}

const isOfDay = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.kind === 'number' ||
  tokens[i]?.capital === true ||
  tokens[i]?.lower === 'in' ||
  (tokens[i]?.text === ',' && (tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.lower === 'in'))

/** Whether a day and "by" stand behind a verb: nothing but a passive goes on so. */
function isByBehind(tokens: Tokens, { last, lemma }: Verb): boolean {
  const end = DONE_BY.has(lemma) ? dayBehind(tokens, last) : 0
  return end > 0 && tokens[tokens[end]?.text === ',' ? end + 1 : end]?.lower === 'by'
}

/** What a paper is told with: its day is that of what it says. */
const SIGNED = new Set(['sign', 'conclude', 'initial'])

/** "The league, founded in 1961, comprises": set between commas with its day, before the verb of the sentence. */
function isSetOff(tokens: Tokens, { first, last, lemma }: Verb, chunks: readonly Chunk[]): boolean {
  if (SIGNED.has(lemma) || tokens[first - 1]?.text !== ',') return false
  const end = dayBehind(tokens, last) || insertionEnd(tokens, last, lemma, chunks)
  if (end === 0 || tokens[end]?.text !== ',') return false
  const { verb, modal } = tokens[end + 1]?.sense ?? { verb: null, modal: false }
  return modal || (verb !== null && verb.form !== 'ing' && verb.form !== 'base')
}

/** "The summit, said Oman, will be held": who says it stands behind the verb. */
const SAYING = wordSet('say add announce tell note explain report state stress declare write recall argue')

/** Tokens that stand between two commas at most. */
const INSERTION = 14

/** Where "Oman, | granted a status at the summit a week ago, | offered" ends; 0 where more than a subject stands before. */
function insertionEnd(tokens: Tokens, from: number, lemma: string, chunks: readonly Chunk[]): number {
  if (chunks.length !== 2 || chunks[0]!.type !== 'phrase' || SAYING.has(lemma)) return 0
  let i = from
  while (i < from + INSERTION && tokens[i]?.kind !== 'mark') i++
  return tokens[i]?.text === ',' ? i : 0
}

/** What one does by saying so: "… and thank India" is said now whatever else is planned. */
const SAID_NOW = wordSet('thank commend congratulate praise appreciate support reaffirm condemn urge call')

/** "will fly to Oman and meet the Sultan": a base form joined to a verb with "will" shares it. */
export function shared(scene: Scene, verb: Verb, chunks: readonly Chunk[]): Verb {
  const sense = scene.reading.tokens[verb.first]!.sense.verb
  const base = verb.last - verb.first === 1 && verb.form === 'finite' && sense?.form === 'base'
  if (!base || verb.modality !== 'actual' || SAID_NOW.has(verb.lemma)) return verb
  const link = chunks.findLast((c) => c.type !== 'adverb')
  if (link?.type !== 'conj' && !(link?.type === 'mark' && link.word === ',')) return verb
  for (let k = chunks.length - 1; k >= 0; k--) {
    const chunk = chunks[k]!
    if (
      chunk.type === 'rel' ||
      chunk.type === 'sub' ||
      (chunk.type === 'mark' && (chunk.word === ';' || chunk.word === ':'))
    )
      return verb
    if (chunk.type === 'verb' && chunk.form === 'finite') return verbLike(verb, { modality: chunk.modality })
    // "promised to travel to Suva and | meet the king"
    if (chunk.type === 'verb' && chunk.form === 'inf') return verbLike(verb, { form: 'inf' })
  }
  return verb
}

/** "joined by video link": by what, not by whom. */
const BY_SIGNAL = wordList('video videolink videoconference video-link phone telephone teleconference')

/** "a memorandum signed by the two": a past form behind a noun, with another verb or "by" to come, is no finite verb. */
export function reduced(scene: Scene, verb: Verb, chunks: readonly Chunk[]): Verb {
  const { tokens } = scene.reading
  const bare = verb.last - verb.first === 1 && verb.form === 'finite'
  const form = tokens[verb.first]!.sense.verb?.form
  if (!bare || (form !== 'past' && form !== 'participle')) return verb
  const next = tokens[verb.last]?.lower ?? ''
  const last = chunks.at(-1)
  const after =
    last?.type === 'phrase' ||
    (last?.type === 'mark' && last.word === ',' && chunks.at(-2)?.type === 'phrase') ||
    !last ||
    last.type === 'adverb'
  // "Founded in 2001, the body …", "Held in Astana, the summit …": a past form has no subject before it.
  if (!last && tokens[verb.first]!.capital) return verbLike(verb, { form: 'reduced', passive: true })
  if (INTRANSITIVE.has(verb.lemma)) return verb
  // "was chaired by A and attended by B", "hosted by A and chaired by B".
  if (last?.type === 'conj' && next === 'by') {
    const before = chunks.findLast((c) => c.type === 'verb')
    if (before?.type === 'verb' && before.passive) return verbLike(verb, { form: before.form, passive: true })
  }
  if (
    after &&
    ((next === 'by' && !isIn(tokens[verb.last + 1], BY_SIGNAL)) ||
      form === 'participle' ||
      isByBehind(tokens, verb) ||
      isSetOff(tokens, verb, chunks))
  )
    return verbLike(verb, { form: 'reduced', passive: true })
  return verb
}
