/** People who stand for somebody: "delegations of A and B", "heads of state and envoys of A", "his counterpart, Li". */
import { type Chunk, lastWord, NOBODY, type Phrase, phraseLike, type Row } from './chunks.ts'
import type { Entity } from './resolve/entities.ts'
import { PERSON_NOUNS } from './words/person-nouns.ts'
import { wordSet } from './words/word-set.ts'

/** Nouns that say no more than what is listed behind them. */
const STATES = new Set(['states', 'republics', 'countries', 'nations'])
/** Between two offices of one holder. */
const DASHES = new Set(['-', '–', '—', '/'])
const NO_PARTY: Party = { refs: NOBODY, rep: false }

type Party = { refs: readonly number[]; rep: boolean }

/** What a phrase contributes to a list: its references, or the states that unnamed holders stand for. */
export function asParty(phrase: Phrase): Party {
  if (phrase.refs.length > 0) return { refs: phrase.refs, rep: phrase.rep }
  if (phrase.mods.length === 0) return NO_PARTY
  const stands = phrase.office !== null || phrase.noun.representative
  return stands ? { refs: phrase.mods, rep: true } : NO_PARTY
}

/** Gives descriptions of people of a state, and "X of A", their references; a row without any comes back as it is. */
export function attach(row: Row, entities: readonly Entity[]): Row {
  let out: Chunk[] | null = null
  for (let i = 0; i < row.length; i++) {
    const chunk = row[i]!
    const named = chunk.type === 'phrase' && chunk.refs.length > 0 ? chunk : null
    const joined = named && joinedTo(out ?? row, out?.length ?? i, named, row[i + 1], entities)
    if (joined) {
      out ??= row.slice(0, i)
      const [, link] = out.splice(-2, 2, joined)
      if (joined.rep && link!.type === 'prep') widen(out)
    } else if (named && isCalled(row[i - 1], named, entities)) {
      out ??= row.slice(0, i)
      out.splice(-1, 1, phraseLike(named, { first: row[i - 1]!.first }))
    } else out?.push(chunk)
  }
  return out ?? row
}

/**
 * Two phrases as one, where the first only says who those are whom the second names; null elsewhere.
 * @param at how much of the row stands before the second: the first, and what links them
 */
function joinedTo(
  row: Row,
  at: number,
  named: Phrase,
  next: Chunk | undefined,
  entities: readonly Entity[],
): Phrase | null {
  const [before, link] = at < 2 ? [] : [row[at - 2]!, row[at - 1]!]
  if (before?.type !== 'phrase') return null
  const { refs, last } = named
  const isOpen = before.refs.length === 0
  if (link?.type === 'prep') {
    if (isOpen && standsFor(before, link.word))
      return isSomebodys(before, refs, entities)
        ? phraseLike(before, { refs: NOBODY, last })
        : phraseLike(before, { refs, rep: true, last })
    // "the Central Asian states of A, B and C".
    const areStates = isOpen && link.word === 'of' && refs.length > 1 && STATES.has(lastWord(before.head))
    return areStates && refs.every((r) => entities[r]!.kind === 'state')
      ? phraseLike(before, { refs, last })
      : null
  }
  if (link?.type !== 'mark') return null
  // "his counterpart, Lee Hsien Loong".
  if (link.word === ',') {
    const only = refs.length === 1 || (entities[refs[0]!]!.kind === 'actor' && next?.type !== 'verb')
    const isTold = refs.length === 1 || before.determiner !== ''
    const described = only && (isDescribed(before) || (isTold && isCalled(before, named, entities)))
    return isOpen && (described || areBoth(before, refs))
      ? phraseLike(named, { first: before.first, closed: next?.type === 'mark' })
      : null
  }
  // "Deputy Prime Minister - Foreign Minister of B, Li": two offices of one holder.
  const isOffice = DASHES.has(link.word) && before.office !== null && before.mods.length === 0
  return isOffice && named.office === null && named.head === ''
    ? phraseLike(named, { first: before.first })
    : null
}

/** "the delegation | of", "the president | from": people who stand for those behind; but "the chair from A". */
const standsFor = ({ noun, office, head }: Phrase, link: string): boolean =>
  (noun.representative || office?.whose.length === 0) &&
  (link === 'of' || (link === 'from' && head !== 'chair'))

/** "an envoy of Secretary-General A": what he does A does not. */
const isSomebodys = ({ office }: Phrase, refs: readonly number[], entities: readonly Entity[]): boolean =>
  office !== null && !office.plural && refs.every((r) => entities[r]!.kind === 'actor')

const OWNERS = wordSet('his her their your my our')
const MATES = wordSet('counterpart colleague deputy host guest friend brother sister predecessor successor')

/** "his counterpart", "your predecessor", "Lin's deputy", "you": who stands behind a comma. */
const isDescribed = ({ head, determiner, mods }: Phrase): boolean =>
  head === 'you' || ((OWNERS.has(determiner) || mods.length === 1) && MATES.has(head))

/** Who has a name: "ruler", but not "delegation". */
const ONES = wordSet(
  'ruler lady strongman boss chief leader diplomat envoy negotiator king queen commander founder',
)

/** "Kenya's top diplomat |, Amina Mohamed", "Peru's jailed lawyer | Pedro Ruiz": what somebody is called before the name. */
function isCalled(before: Chunk | undefined, { refs }: Phrase, entities: readonly Entity[]): boolean {
  if (before?.type !== 'phrase' || before.refs.length > 0 || before.mods.length > 1) return false
  if (entities[refs[0]!]!.kind !== 'actor') return false
  const { head, office } = before
  // "her Nordic colleagues | A, B and C"
  if (refs.length > 1) return office?.plural ?? MANY.has(lastWord(head))
  return office === null ? isOne(lastWord(head)) : !office.plural
}

const MANY = wordSet(
  'colleagues counterparts leaders ministers presidents envoys diplomats officials senators lawmakers deputies ' +
    'lawyers activists generals negotiators',
)

const isOne = (word: string): boolean => ONES.has(word) || PERSON_NOUNS.has(word)

const BOTH = wordSet(
  'sides parties leaders presidents ministers men countries states nations neighbours generals',
)

/** "both sides, | A and B,": the two who are meant. */
const areBoth = ({ head, determiner }: Phrase, refs: readonly number[]): boolean =>
  determiner === 'both' && refs.length === 2 && BOTH.has(head)

/** "heads of delegation of A" and "heads of state and envoys of A": the people before are of A too. */
function widen(out: Chunk[]): void {
  for (;;) {
    const [first, link, held] = out.slice(-3)
    if (first?.type !== 'phrase' || first.refs.length > 0 || held?.type !== 'phrase') return
    const of = link?.type === 'prep' && link.word === 'of'
    const and = link?.type === 'conj' && (link.word === 'and' || link.word === 'or')
    const people = first.noun.representative || first.office?.whose.length === 0
    if (!(of || and) || !people) return
    out.splice(-3, 3, phraseLike(first, { refs: held.refs, rep: true, last: held.last }))
  }
}
