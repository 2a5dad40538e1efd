/**
 * Noun phrases: what stands before a head, and the name or noun that is the head.
 *
 *     the       Kazakh      foreign minister · "CICA member states" · "Mr. Li, the host,"
 *     determiner qualifier  head
 */
import { isPossessive } from '../text/tokens.ts'
import { blankPhrase, type Chunk, NO_NOUN, NOBODY, type Phrase, type Scene } from './chunks.ts'
import type { OfficeNaming } from './recognize/offices.ts'
import type { OfficeLink } from './resolve/office-link.ts'
import { isVerb } from './verb-groups.ts'
import type { Noun } from './words/nouns.ts'
import type { Token } from './words/sense.ts'
import { wordSet } from './words/word-set.ts'

/** Marks that open an insertion without ending the phrase: quotes and brackets. */
const OPENING = new Set(['[', '"', '“', '‘'])
const DASHES = new Set(['–', '—', '-'])
/** Marks around an apposition: "Li, the host, …". */
const SET_OFF = new Set([',', '–', '—', '--'])
/** Nouns that a name completes: "his counterpart Li". */
const BEFORE_NAMES = wordSet(
  'counterpart colleague host guest neighbour neighbor rival ally predecessor successor fellow envoy magnate ' +
    'veteran dissident general academic strongman new current then former outgoing incoming acting late visiting',
)

/** Whether a mark only opens a quotation or a bracket. */
export const isOpening = (token: Token) => token.kind === 'mark' && OPENING.has(token.text)

/** Where a phrase is looked for: [at, limit) of a sentence that starts at `first`, with the chunks before it. */
export type Place = { at: number; limit: number; chunks: Chunk[]; first: number }

/** A noun phrase from a place on, or null. */
export function phraseAt(scene: Scene, place: Place): Phrase | null {
  const phrase = blankPhrase(place.at)
  let i = place.at
  while (i < place.limit && !phrase.closed && !phrase.noun.pronoun) {
    const next = takeName(scene, phrase, i, place.limit) ?? takeWord(scene, phrase, i, place)
    if (next === i) break
    i = next
  }
  if (i === place.at) return null
  phrase.last = i
  return phrase
}

/** Whoever is named so far only qualifies what stands behind. */
function qualify(phrase: Phrase): void {
  phrase.mods = phrase.mods.length === 0 ? phrase.refs : phrase.mods.concat(phrase.refs)
  phrase.refs = NOBODY
}

/** Takes a possessive, a name or an office in; the token behind it, `i` where the phrase ends, null for other words. */
function takeName(scene: Scene, phrase: Phrase, i: number, limit: number): number | null {
  const { tokens } = scene.reading
  if (isPossessive(tokens[i])) {
    qualify(phrase)
    phrase.rep = false
    phrase.office = null
    return headed(phrase, '', NO_NOUN, i + 1)
  }
  const links = scene.links[i]
  if (links) {
    const link = links.reduce((far, l) => (l.last > far.last ? l : far))
    // "At the summit | President A spoke".
    if (phrase.determiner === 'the' && phrase.refs.length > 0 && isMeeting(scene, phrase.refs[0]!)) return i
    const open =
      phrase.refs.length === 0 || (phrase.head === '' && scene.entities[phrase.refs[0]!]!.kind !== 'actor')
    if (open && entityOfLink(scene, link) >= 0 && !isPlainNoun(phrase))
      return takeLinks(scene, phrase, links, link.last, link.first, limit)
    if (isPlainNoun(phrase)) return i
  }
  const entity = scene.entityAt[i]!
  if (entity >= 0) return takeEntity(scene, phrase, entity, i, limit)
  const office = scene.offices[i]
  return office ? takeOffice(scene, phrase, office) : null
}

const isMeeting = (scene: Scene, entity: number): boolean => scene.entities[entity]!.kind === 'meeting'

/** "Foreign Minister Li", "Li, the foreign minister,": a name with its office. */
function takeLinks(
  scene: Scene,
  phrase: Phrase,
  links: readonly OfficeLink[],
  last: number,
  first: number,
  limit: number,
): number {
  const { tokens } = scene.reading
  qualify(phrase)
  const refs: number[] = []
  for (const link of links.length > 1 ? links.toSorted((x, y) => x.person - y.person) : links) {
    const entity = entityOfLink(scene, link)
    if (entity >= 0 && !refs.includes(entity)) refs.push(entity)
  }
  phrase.refs = refs
  phrase.head = ''
  phrase.noun = NO_NOUN
  phrase.office = null
  const end = tokens[last]?.text === ')' ? last + 1 : last
  // The comma or dash that closes an apposition belongs to the name.
  const closes = end < limit && tokens[end]!.kind === 'mark' && SET_OFF.has(tokens[end]!.text)
  if (!closes || !tokens.slice(first, last).some((t) => SET_OFF.has(t.text))) return end
  phrase.closed = true
  return end + 1
}

function takeEntity(scene: Scene, phrase: Phrase, entity: number, i: number, limit: number): number {
  const kind = scene.entities[entity]!.kind
  if (phrase.refs.length > 0 && phrase.head === '') {
    if (kind === 'actor') return i
    phrase.mods = phrase.mods.concat(phrase.refs)
  } else if (isPlainNoun(phrase) && !(kind === 'meeting' && qualifies(scene, phrase, i - 1))) return i
  if (kind === 'state' && scene.adjectives[i] !== undefined) phrase.mods = phrase.mods.concat(entity)
  else phrase.refs = [entity]
  phrase.head = ''
  phrase.noun = NO_NOUN
  const end = scene.endAt[i]!
  return scene.reading.tokens[end]?.text === '(' ? overBrackets(scene, end, limit) : end
}

/** "a two-day | summit", "the next | SCO summit": the word before is only a part of what qualifies it. */
const qualifies = ({ reading: { tokens } }: Scene, phrase: Phrase, at: number): boolean =>
  phrase.determiner !== '' || tokens[at]?.joint === '-'

function takeOffice(scene: Scene, phrase: Phrase, office: OfficeNaming): number {
  phrase.office = office
  phrase.head = office.said
  phrase.noun = office.noun
  phrase.refs = NOBODY
  for (const owner of office.whose) {
    const entity = scene.stateOf(owner)
    if (entity >= 0 && !phrase.mods.includes(entity)) phrase.mods = phrase.mods.concat(entity)
  }
  return office.last
}

/** Takes a common word or mark in; the token behind it, or `i` where the phrase ends. */
function takeWord(scene: Scene, phrase: Phrase, i: number, place: Place): number {
  const token = scene.reading.tokens[i]!
  const { lower, sense } = token
  const bare = phrase.head === '' && phrase.refs.length === 0
  if (token.kind === 'mark') {
    const dash = bare && phrase.mods.length > 0 && scene.entityAt[i + 1]! >= 0 && DASHES.has(token.text)
    return dash || (i === place.at && isOpening(token)) ? i + 1 : i
  }
  const inside = i > place.at
  if (inside && token.capital && sense.pointedHonorific && lower !== 'royal') return i
  const determines = sense.determiner
  if (!inside && sense.pronoun && !(determines && nounFollows(scene, i + 1, place.limit))) {
    return headed(phrase, lower, sense.noun, i + 1)
  }
  if (determines && bare && phrase.mods.length === 0) {
    if (!phrase.determiner) phrase.determiner = lower
    // "when the two met".
    else if (lower === 'two' && !nounFollows(scene, i + 1, place.limit))
      return headed(phrase, lower, sense.noun, i + 1)
    return i + 1
  }
  // "one-on-one talks": a small word inside of a compound binds nothing.
  const compound = token.joint === '-' || scene.reading.tokens[i + 1]?.joint === '-'
  const bound = sense.bound && !(inside && compound)
  if (
    bound ||
    scene.dates[i] !== undefined ||
    (inside && sense.adverb && !(lower === 'co' && compound && bare))
  )
    return i
  if (
    sense.verb &&
    (inside ? isVerbBehind(scene, phrase, i, place) : isVerb(scene, i, place.chunks, place.first))
  )
    return i
  if (phrase.refs.length > 0 && phrase.head === '') qualify(phrase)
  return headed(phrase, lower, sense.noun, i + 1)
}

/** Whether the word at i is a verb where the phrase ends before it. */
function isVerbBehind(scene: Scene, phrase: Phrase, i: number, { chunks, first }: Place): boolean {
  phrase.last = i
  chunks.push(phrase)
  const verb = isVerb(scene, i, chunks, first)
  chunks.pop()
  return verb
}

/** Gives a phrase its head; the token behind it. */
function headed(phrase: Phrase, head: string, noun: Noun, next: number): number {
  phrase.head = head
  phrase.noun = noun
  return next
}

/** A common noun that is complete by itself: a name behind it starts a phrase of its own. */
const isPlainNoun = (phrase: Phrase) =>
  phrase.head !== '' && phrase.office === null && !BEFORE_NAMES.has(phrase.head)

const entityOfLink = (scene: Scene, link: OfficeLink): number => scene.entityAt[link.at]!

/** Whether a noun stands at i: "this meeting", but "this was". */
export function nounFollows(scene: Scene, i: number, limit: number): boolean {
  const token = scene.reading.tokens[i]
  if (!token || i >= limit || token.kind !== 'word') return false
  return (
    scene.entityAt[i]! >= 0 ||
    scene.offices[i] !== undefined ||
    !(
      token.sense.verb !== null ||
      token.sense.modal ||
      token.sense.preposition ||
      token.sense.conjunction ||
      token.sense.relative
    )
  )
}

/** Skips "(CICA)", "(宫建伟)", "(Kazakhstan)": a bracket without a verb. */
function overBrackets(scene: Scene, at: number, limit: number): number {
  const { tokens } = scene.reading
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) {
    if (tokens[i]!.text === ')') return i + 1
    if (tokens[i]!.sense.verb !== null && !tokens[i]!.capital) return at
  }
  return at
}
