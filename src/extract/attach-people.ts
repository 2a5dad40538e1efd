/** People who stand for somebody: "delegations of A and B", "heads of state and envoys of A", "his counterpart, Li". */
import { type Chunk, lastWord, type Phrase, phraseLike } from './chunks.ts'
import type { Entity } from './resolve/entities.ts'

/** Nouns that say no more than what is listed behind them. */
const STATES = new Set(['states', 'republics', 'countries', 'nations'])
/** Between two offices of one holder. */
const DASHES = new Set(['-', '–', '—', '/'])
const NOBODY = { refs: [], rep: false }

/** What a phrase contributes to a list: its references, or the states that unnamed holders stand for. */
export function asParty(phrase: Phrase): { refs: number[]; rep: boolean } {
  if (phrase.refs.length > 0) return { refs: phrase.refs, rep: phrase.rep }
  if (phrase.mods.length === 0) return NOBODY
  const stands = phrase.office !== null || phrase.noun.representative
  return stands ? { refs: phrase.mods, rep: true } : NOBODY
}

/** Gives descriptions of people of a state, and "X of A", their references; a row without any comes back as it is. */
export function attach(row: readonly Chunk[], entities: readonly Entity[]): readonly Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < row.length; i++) {
    const chunk = row[i]!
    const before = out.at(-1)
    const beyond = out.at(-2)
    if (chunk.type !== 'phrase' || chunk.refs.length === 0) {
      out.push(chunk)
      continue
    }
    if (
      before?.type === 'prep' &&
      (before.word === 'of' || before.word === 'from') &&
      beyond?.type === 'phrase' &&
      beyond.refs.length === 0 &&
      (beyond.noun.representative || beyond.office?.whose.length === 0) &&
      !(before.word === 'from' && beyond.head === 'chair')
    ) {
      out.splice(-2, 2, phraseLike(beyond, { refs: chunk.refs, rep: true, last: chunk.last }))
      widen(out)
      continue
    }
    // "the Central Asian states of A, B and C".
    if (
      chunk.refs.length > 1 &&
      before?.type === 'prep' &&
      before.word === 'of' &&
      beyond?.type === 'phrase' &&
      beyond.refs.length === 0 &&
      STATES.has(lastWord(beyond.head)) &&
      chunk.refs.every((r) => entities[r]!.kind === 'state')
    ) {
      out.splice(-2, 2, phraseLike(beyond, { refs: chunk.refs, last: chunk.last }))
      continue
    }
    // "his counterpart, Lee Hsien Loong".
    if (
      chunk.refs.length === 1 &&
      before?.type === 'mark' &&
      before.word === ',' &&
      beyond?.type === 'phrase' &&
      beyond.refs.length === 0 &&
      isDescribed(beyond)
    ) {
      out.splice(-2, 2, phraseLike(chunk, { first: beyond.first, closed: row[i + 1]?.type === 'mark' }))
      continue
    }
    // "Deputy Prime Minister - Foreign Minister of B, Li": two offices of one holder.
    if (
      before?.type === 'mark' &&
      DASHES.has(before.word) &&
      beyond?.type === 'phrase' &&
      beyond.office !== null &&
      beyond.mods.length === 0 &&
      chunk.office === null &&
      chunk.head === ''
    ) {
      out.splice(-2, 2, phraseLike(chunk, { first: beyond.first }))
      continue
    }
    out.push(chunk)
  }
  // Whoever is attached takes what stood before in.
  return out.length < row.length ? out : row
}

/** "his counterpart", "your predecessor", "you": who stands behind a comma. */
const isDescribed = ({ head, determiner }: Phrase): boolean =>
  head === 'you' ||
  (/^(?:his|her|their|your|my|our)$/.test(determiner) &&
    /^(?:counterpart|colleague|host|guest|friend|predecessor|successor)$/.test(head))

/** "heads of delegation of A" and "heads of state and envoys of A": the people before are of A too. */
function widen(out: Chunk[]): void {
  for (;;) {
    const [first, link, held] = out.slice(-3)
    if (first?.type !== 'phrase' || first.refs.length > 0 || held?.type !== 'phrase') return
    const of = link?.type === 'prep' && link.word === 'of'
    const and = link?.type === 'conj' && /^(?:and|or)$/.test(link.word)
    const people = first.noun.representative || first.office?.whose.length === 0
    if (!(of || and) || !people) return
    out.splice(-3, 3, phraseLike(first, { refs: held.refs, rep: true, last: held.last }))
  }
}
