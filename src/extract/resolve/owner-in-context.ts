/** Whose an office is by what the text around it tells: "its", "his", the body or the state named before it. */
import type { EntityKind } from '../../model/kinds.ts'
import { isChairTitle } from '../chair-title.ts'
import { afterDateline } from '../dateline.ts'
import type { Cover } from '../reading.ts'
import { remember } from '../remember.ts'
import { isIn, wordList } from '../words/word-list.ts'
import type { Linked } from './office-fact.ts'
import { isOfBodies, type OfficeLink } from './office-link.ts'
import { type Index, isKnownElsewhere } from './registry-offices.ts'

export type Context = {
  index: Index
  /** The entity over each token, or -1. */
  cover: Cover
  /** The state of each actor of whom it was told. */
  known: ReadonlyMap<number, number>
  /** The state that all those are of, or null. */
  main: number | null
}

/** The state or body that an office is of, or null. */
export function ownerInContext(context: Context, fact: Linked): number | null {
  const { index, known } = context
  const { link, actor, title } = fact
  const isOfBody = link.scope === 'body'
  switch (link.possessive) {
    case 'his':
    case 'her':
      return ofPerson(context, fact) ?? nearest(context, link.first, ['state'])
    case 'their':
      // "Lin's spokesperson, Rao": of the state or body that Lin's own office is of.
      if (kindAt(context, link.first - 2) === 'actor')
        return known.get(context.cover[link.first - 2]!) ?? null
      // "Rao, Lin's spokesperson": the name stands before the office.
      for (let i = link.at; i < link.last; i++) {
        const named = context.cover[i]!
        if (kindAt(context, i) === 'actor' && named !== actor) return known.get(named) ?? null
      }
  }
  if (link.possessive !== null) {
    // "Fijian President A was re-elected its chairman": of whatever elected him.
    const isElected = link.possessive === 'its' && isChairTitle(title ?? '') && known.has(actor)
    const kinds = isOfBody || isElected ? BODY : isNational(title ?? '') ? STATE : EITHER
    return subjectBefore(context, link, kinds) ?? nearest(context, link.first, kinds)
  }
  if (isOfBody) return ownBody(context, fact)
  const own = known.get(actor)
  // "elected A, President of Fiji, as Chairperson": not of Fiji.
  if (own !== undefined) return isChairTitle(title ?? '') ? null : own
  return isKnownElsewhere(index, actor, title)
    ? null
    : (ofPrincipal(context, fact) ?? ownState(context, fact))
}

const BODY: readonly EntityKind[] = ['organization']
const STATE: readonly EntityKind[] = ['state']
const EITHER: readonly EntityKind[] = ['state', 'organization']

/** Offices that no party and no alliance has. */
const isNational = remember((title) => /minister|ambassador|high commissioner|foreign secretary/i.test(title))

/** "The AU called on Chad to act. | Its chairperson, A": whom the sentence before tells of, where "its" opens the next. */
function subjectBefore(
  { index, cover }: Context,
  link: OfficeLink,
  kinds: readonly EntityKind[],
): number | null {
  const { tokens, sentences, sentenceOf } = index.reading
  const own = sentenceOf[link.first]!
  if (link.possessive !== 'its' || own === 0 || tokens[sentences[own]!.first]!.lower !== 'its') return null
  const { first, last, block } = sentences[own - 1]!
  if (block !== sentences[own]!.block || link.first - sentences[own]!.first > 1) return null
  for (let i = first; i < last; i++) {
    const entity = cover[i]!
    if (entity < 0 || !kinds.includes(index.entities[entity]!.kind)) continue
    const opens = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1
    return i > first && opens >= first && tokens[opens]!.sense.preposition ? null : entity
  }
  return null
}

/** What kind of thing is named over a token; null for nothing. */
function kindAt({ index, cover }: Context, token: number): EntityKind | null {
  const entity = cover[token] ?? -1
  return entity < 0 ? null : index.entities[entity]!.kind
}

/** The first token of the sentence before the one that a token stands in. */
const floorOf = ({ sentences, sentenceOf }: Index['reading'], token: number): number =>
  sentences[Math.max(0, sentenceOf[token]! - 1)]!.first

/** The state or body named last before a token, in its sentence and the one before. */
function nearest(context: Context, token: number, kinds: readonly EntityKind[]): number | null {
  const { tokens } = context.index.reading
  const floor = floorOf(context.index.reading, token)
  for (let i = token - 1; i >= floor; i--) {
    if (tokens[i]!.text === ',') i = overRelative(tokens, i, floor)
    const kind = kindAt(context, i)
    if (kind !== null && kinds.includes(kind) && !isShortForm(context.index.reading, i))
      return context.cover[i]!
  }
  return null
}

/** "the Council of the A (B)": the short form in brackets is named with what stands before it. */
const isShortForm = ({ tokens }: Index['reading'], i: number): boolean =>
  tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')'

const RELATIVES = wordList('which who whose')

/** "Oman, which chairs the SCO, | sent its minister": before the relative clause that a comma closes, else the comma. */
function overRelative(tokens: Index['reading']['tokens'], comma: number, floor: number): number {
  for (let i = comma - 1; i > floor && tokens[i]!.text !== ','; i--)
    if (isIn(tokens[i], RELATIVES) && tokens[i - 1]!.text === ',') return i - 1
  return comma
}

/** How far back "his" looks beyond its clause, in tokens. */
const HIS_REACH = 60

/** "A arrived with his minister": of the state of the first one named in the clause, else of the last before it. */
function ofPerson({ index, cover, known }: Context, { actor, sentence, link }: Linked): number | null {
  const opens = clauseStart(index, sentence, link.first)
  const stateAt = (i: number) => (cover[i] === actor ? undefined : known.get(cover[i]!))
  for (let i = opens; i < link.first; i++) {
    const state = stateAt(i)
    if (state !== undefined) return state
  }
  for (let i = opens - 1; i >= Math.max(0, link.first - HIS_REACH); i--) {
    const state = stateAt(i)
    if (state !== undefined) return state
  }
  return null
}

/** Where the part of a sentence begins that a token stands in: behind the last semicolon. */
function clauseStart({ reading: { tokens, sentences } }: Index, sentence: number, token: number): number {
  const { first } = sentences[sentence]!
  for (let i = token - 1; i > first; i--) if (tokens[i]!.text === ';') return i + 1
  return first
}

/** "President A was accompanied by Minister B": of A's state. */
function ofPrincipal(context: Context, { sentence, link }: Linked): number | null {
  const { tokens, sentences } = context.index.reading
  const { first } = sentences[sentence]!
  let at = link.first - 1
  while (at > first && tokens[at]!.lower !== 'accompanied') at--
  if (at <= first || tokens[at + 1]?.lower !== 'by') return null
  for (let i = at; i >= first; i--)
    if (kindAt(context, i) === 'actor') return context.known.get(context.cover[i]!) ?? null
  return null
}

/** What hosts do, who are of another state than their guest. */
const RECEIVED = wordList('welcomed received greeted met')

/** "A and B came themselves, while Oman | sent | Deputy Minister C": of its own. */
const SENDING = wordList('sent sends dispatched delegated nominated appointed named')

const ON = wordList('on regarding concerning')

/** Where a sentence tells of something behind its dateline and its topic: "On Fiji, | President A". */
function afterTopic({ index: { reading }, cover }: Context, sentence: number): number {
  const { tokens } = reading
  const first = afterDateline(reading, sentence)
  if (!isIn(tokens[first], ON)) return first
  const what = tokens[first + 1]?.lower === 'the' ? first + 2 : first + 1
  if ((cover[what] ?? -1) < 0) return first
  let end = what
  while (cover[end] === cover[what]) end++
  return tokens[end]?.text === ',' ? end : first
}

/** The only state named before an office in its sentence, else the one that all are of. */
function ownState(context: Context, { sentence, link }: Linked): number | null {
  const { index, cover, known, main } = context
  const sender = isIn(index.reading.tokens[link.first - 1], SENDING) ? cover[link.first - 2]! : -1
  if (sender >= 0 && index.entities[sender]!.kind === 'state') return sender
  let only: number | null = null
  for (let i = afterTopic(context, sentence); i < link.first; i++) {
    const kind = kindAt(context, i)
    if (kind === 'state') {
      if (only !== null && only !== cover[i]) return null
      only = cover[i]!
    }
    // "Syrian President A came, as did President B, and former Presidents C": not of the state that B is not of.
    else if (kind === 'actor' && only !== null && (known.get(cover[i]!) ?? only) !== only) return null
    // "The Prime Minister of Oman was welcomed by Deputy Minister A": of the other side.
    else if (only !== null && isIn(index.reading.tokens[i], RECEIVED)) return main
  }
  return only ?? main ?? ofMasthead(context, sentence, link.first)
}

/** Blocks in which a paper says who speaks in it. */
const HEAD = 5

/** "THE PRESIDENCY — REPUBLIC OF FIJI¶ Remarks by President A": whoever is introduced there is of that state. */
const ofMasthead = (
  { index: { reading, masthead } }: Context,
  sentence: number,
  at: number,
): number | null =>
  reading.sentences[sentence]!.block < HEAD || reading.tokens[at - 1]?.lower === 'our' ? masthead : null

/** Titles that many bodies have. */
const BARE = new Set(['director', 'commissioner', 'dean', 'rector', 'professor', 'fellow'])

/** The body that an office of bodies is of: the one that the text is about, or the one named last. */
function ownBody(context: Context, { title, sentence, link }: Linked): number | null {
  const { mainBody, reading } = context.index
  const said = title?.toLowerCase() ?? ''
  if (BARE.has(said)) return bodyOfNobody(context, link)
  const named = nearest(context, link.first, ['organization'])
  // "Assistant Secretary General for Political Affairs"
  if (mainBody === null || !isOfBodies(said.replace(/ for .*$/, ''))) return named
  const { first } = reading.sentences[sentence]!
  for (let i = first; i < link.first; i++) if (kindAt(context, i) === 'organization') return named
  return mainBody
}

const OWNERS = wordList("the 's ’s")

/** The body named last before "Director A", unless another's office is of it: "B, secretary of X. | Director A". */
function bodyOfNobody(context: Context, link: OfficeLink): number | null {
  const body = nearest(context, link.first, ['organization'])
  if (body === null) return null
  const { tokens } = context.index.reading
  let first = context.cover.lastIndexOf(body, link.first - 1)
  while (context.cover[first - 1] === body) first--
  const of = isIn(tokens[first - 1], OWNERS) ? first - 2 : first - 1
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.sense.officeHead ? null : body
}
