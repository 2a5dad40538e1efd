/** What a body read by its noun is called: by the registry where it knows it under a shorter or turned name, else as written. */
import { fold } from '../../text/fold.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Lexicon } from '../lexicon.ts'
import { wordsOf } from '../reading.ts'
import { longestAt } from '../token-trie.ts'
import { isIn, wordList } from '../words/word-list.ts'
import type { BodyContext } from './body-run.ts'
import { nameAt } from './named.ts'

type Called = { ref: string; name: string }

/** The name of the body over [first, last), and what it refers to. */
export const bodyName = (context: BodyContext, first: number, head: number, last: number): Called =>
  turned(context, first, head, last) ??
  shortened(context, first, last) ??
  ownOf(withoutBrackets(wordsOf(context.reading, first, last)))

const withoutBrackets = (name: string) => (name.includes('(') ? name.replace(/ \([^)]*\)/g, '') : name)

/** A body that the registry does not know. */
export const ownOf = (name: string) => ({ ref: `organization/~${fold(name)}`, name })

/** Bodies that others have, named before or behind them. */
const PARTS = wordList('council secretariat assembly')

/** "Council of Foreign Ministers of the ECO" is the ECO Council of Foreign Ministers, however it is known. */
function turned(context: BodyContext, first: number, head: number, last: number) {
  const { reading } = context
  const { tokens, lexicon } = reading
  const parent = nameAt(context, last - 1)
  if (parent?.kind !== 'organization' || parent.first <= head + 1 || parent.last !== last) return null
  const of = tokens[parent.first - 1]?.lower === 'the' ? parent.first - 2 : parent.first - 1
  const fact = lexicon.bodies.get(parent.ref)
  if (!isIn(tokens[head], PARTS) || tokens[of]?.lower !== 'of' || !fact?.acronym) return null
  const name = `${fact.acronym} ${wordsOf(reading, first, of)}`
  return registered(lexicon, name) ?? ownOf(name)
}

/** "Shanghai Cooperation Organisation Secretariat" is what the registry knows as the SCO Secretariat; or null. */
function shortened(context: BodyContext, first: number, last: number) {
  const { reading } = context
  const parent = nameAt(context, first)
  if (parent?.kind !== 'organization' || parent.first !== first || parent.last >= last) return null
  const { lexicon } = reading
  const fact = lexicon.bodies.get(parent.ref)
  return fact?.acronym ? registered(lexicon, `${fact.acronym} ${wordsOf(reading, parent.last, last)}`) : null
}

/** The registry's body of that very name, or null. */
export function registered(lexicon: Lexicon, name: string) {
  const words = tokenize(name, lexicon.words)
  const hit = longestAt(words, 0, words.length)
  const same = hit?.length === words.length ? hit.values.find((v) => v.kind === 'organization') : undefined
  if (same?.kind !== 'organization') return null
  return { ref: same.ref, name: same.name }
}
