/** Whose an office is, as the words beside its title say: "Kazakhstan's | president", "presidents | of A and B". */
import { isPossessive } from '../../text/tokens.ts'
import { overShortForm } from '../over-short-form.ts'
import type { Naming, Reading } from '../reading.ts'
import type { OfficeHead } from '../words/office-heads.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type Named, nameAt } from './named.ts'

/** Where an office is looked for: the text, its names, and the tokens [floor, ceiling). */
export type OfficeContext = Named & { reading: Reading; floor: number; ceiling: number }

export type OwnerBefore = {
  whose: Naming[]
  /** "his", "its", "their": whose it is stands elsewhere. */
  possessive: string | null
  /** The owner that touches the title, as in "Kazakh president". */
  touching: Naming | null
}

const THEIRS = wordList('his her its their whose')

/** What stands before the title whose first token is `first`. @param many takes more than one: "German and French | ministers" */
export function ownerBefore(context: OfficeContext, first: number, many: boolean): OwnerBefore {
  const { reading, floor } = context
  const touching = first > floor ? nameAt(context, first - 1) : null
  if (touching?.kind === 'organization' || (touching?.kind === 'state' && touching.form !== 'people'))
    return { whose: many ? adjectivesTo(context, touching) : [touching], possessive: null, touching }
  const before = reading.tokens[first - 1]
  if (isPossessive(before) && first - 1 > floor) {
    const owner = nameAt(context, first - 2)
    if (!owner) return { whose: [], possessive: 'their', touching: null }
    return { whose: owner.kind === 'place' ? [] : [owner], possessive: null, touching: null }
  }
  const possessive = before && isIn(before, THEIRS) ? before.lower : null
  return { whose: [], possessive, touching: null }
}

/** "the German, French and | Polish": states by their adjectives, up to one that touches a title. */
function adjectivesTo(context: OfficeContext, touching: Naming): Naming[] {
  const { tokens } = context.reading
  const whose = [touching]
  let link = touching.first - 1
  while (touching.form === 'adjective' && link > context.floor && isIn(tokens[link], LINKS)) {
    const before = nameAt(context, tokens[link - 1]!.text === ',' ? link - 2 : link - 1)
    if (before?.kind !== 'state' || before.form !== 'adjective') break
    whose.unshift(before)
    link = before.first - 1
  }
  return whose
}

const LINKS = wordList(', and')

/** What may stand before a name in a list of owners. */
const BEFORE_NAMES = wordList('the both new its their newly established')

/** What a government is called that is no common one. */
const GOVERNING = wordList('interim transitional provisional caretaker federal royal national unity')

/** "Chief Adviser of the | Interim Government of | Bangladesh" */
function overGovernment(tokens: readonly Token[], at: number): number {
  let i = at
  while (isIn(tokens[i], GOVERNING)) i++
  return tokens[i]?.lower === 'government' && tokens[i + 1]?.lower === 'of' ? i + 2 : at
}

type List = { whose: Naming[]; last: number }

/** States and bodies from `at`: "(the) Kazakhstan, Russia and (the) United Kingdom". @param many takes more than one */
function listFrom(context: OfficeContext, at: number, many: boolean): List {
  const { tokens } = context.reading
  const whose: Naming[] = []
  let last = at
  let i = overGovernment(tokens, tokens[at]?.lower === 'the' ? at + 1 : at)
  while (i < context.ceiling) {
    while (isIn(tokens[i], BEFORE_NAMES)) i++
    const naming = nameAt(context, i)
    if (naming?.first !== i || !mayOwn(tokens, naming)) break
    const owner = lastPart(context, naming)
    whose.push(owner)
    last = overShortForm(tokens, owner.last)
    i = many ? overLink(tokens, last) : last
    if (i === last) break
  }
  return { whose, last }
}

/** An adjective owns only where no name goes on with it: "of the Russian and …", but no "of the Asian Games". */
const mayOwn = (tokens: readonly Token[], { kind, form, last }: Naming): boolean =>
  kind !== 'meeting' && kind !== 'place' && !(form === 'adjective' && tokens[last]?.capital)

/** "the Royal Academy of Cambodia's | International Relations Institute": the last one counts. */
function lastPart(context: OfficeContext, naming: Naming): Naming {
  if (!isPossessive(context.reading.tokens[naming.last])) return naming
  const part = nameAt(context, naming.last + 1)
  return part?.kind === 'organization' ? lastPart(context, part) : naming
}

/** Over ", and", "," or "and". */
function overLink(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at
  return tokens[comma]?.lower === 'and' ? comma + 1 : comma
}

/** "Chairman of the People's Council | of Turkmenistan": over the state of the body that an office is of. */
function overState(context: OfficeContext, { whose, last }: List): number {
  const { tokens } = context.reading
  if (whose[0]!.kind !== 'organization' || tokens[last]?.lower !== 'of') return last
  const at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
  const state = nameAt(context, at)
  return state?.kind === 'state' && state.form === 'name' && state.first === at ? state.last : last
}

/** A title with what its owner depends on. */
export type Title = Pick<OfficeHead, 'scope' | 'plural'> & {
  /** In lower case. */
  said: string
  last: number
}

/** What an office is of, where it is held ("Ambassador to Austria"), and where the words end that say so. */
type Owned = List & { to: Naming | null }

/** Words before whose an office is. */
const OWNER_LINKS = new Set(['of', 'at', 'for', 'in', 'with', 'from'])

/** What stands behind a title, or else before it. */
export function ownersAround(context: OfficeContext, title: Title, before: OwnerBefore): Owned {
  const { tokens } = context.reading
  // "Foreign Secretary, Government of India"
  const isGoverned =
    tokens[title.last]?.text === ',' && overGovernment(tokens, title.last + 1) > title.last + 1
  const link = isGoverned ? 'of' : (tokens[title.last]?.lower ?? '')
  const none = { whose: before.whose, to: null, last: title.last }
  if (link === 'to') return postBehind(context, title, before) ?? none
  // "Chairman from Oman": where he comes from.
  if (link === 'from' && /^(?:chair|leader|head)/.test(title.said)) return none
  return OWNER_LINKS.has(link) ? (ownersBehind(context, title, link, before) ?? none) : none
}

/** "Minister for East African Community | Affairs": what is minded, not whose the office is. */
const FIELDS = wordList('affairs relations matters')

/** "President | of A", "Ambassador | of A to B", "Special Representative of the Secretary-General | for A". */
function ownersBehind(
  context: OfficeContext,
  { said, last, scope, plural }: Title,
  link: string,
  before: OwnerBefore,
): Owned | null {
  const { tokens } = context.reading
  const list = listFrom(context, last + 1, plural)
  const owner = list.whose[0]
  if (!owner) return null
  if (owner.kind === 'organization' && isIn(tokens[list.last], FIELDS))
    return stateBehind(context, list.last + 1, before)
  // "Special Representative of the Secretary-General for Nepal": the field, not the owner.
  if (link === 'for' && owner.kind === 'state' && /secretary[ -]general$/.test(said))
    return { whose: before.whose, to: null, last: list.last }
  const areBodies = list.whose.every(({ kind }) => kind === 'organization')
  if (link !== 'of' && !areBodies && scope === 'state') return null
  // "(ASTANA.) KAZINFORM President of Türkiye": what the office is of goes before what stands beside it.
  const { touching } = before
  const isBodys = link === 'of' && touching?.kind === 'organization'
  const isCloser = owner.kind === 'organization' || touching?.form === 'adjective' || isBodys
  const whose = before.whose.length === 0 || isCloser ? list.whose : before.whose
  const end = plural ? list.last : overState(context, list)
  // "Ambassador of Oman to Nepal"
  const post =
    said.startsWith('ambassador') && tokens[end]?.lower === 'to' ? stateFrom(context, end + 1) : null
  return post ? { whose, to: post.whose[0]!, last: post.last } : { whose, to: null, last: end }
}

/** The state that a list opens with, or null. */
function stateFrom(context: OfficeContext, at: number): List | null {
  const list = listFrom(context, at, false)
  return list.whose[0]?.kind === 'state' ? list : null
}

/** "Minister for East African Community Affairs | of Uganda" */
function stateBehind(context: OfficeContext, at: number, { whose }: OwnerBefore): Owned {
  const state = context.reading.tokens[at]?.lower === 'of' ? stateFrom(context, at + 1) : null
  return state ? { ...state, to: null } : { whose, to: null, last: at }
}

/** "Ambassador | to Austria". "Representative of China to the UN" is read by `of`. */
function postBehind(context: OfficeContext, { said, last }: Title, { whose }: OwnerBefore): Owned | null {
  const list = listFrom(context, last + 1, false)
  const to = list.whose[0]
  if (!to || !/ambassador|representative|envoy|consul|adviser|advisor/.test(said)) return null
  const advised = whose.length === 0 && to.kind === 'organization' && /adviser|advisor/.test(said)
  return { whose: advised ? [to] : whose, to, last: list.last }
}
