/** The state a document speaks for: whose "the foreign ministry" is, when nothing nearer says so. */
import { tokenize } from '../../text/tokens.ts'
import { oneCopy } from '../../text/word-table.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Cover, type Naming, namingOf, type Reading } from '../reading.ts'
import { longestAt } from '../token-trie.ts'
import { isIn, wordList } from '../words/word-list.ts'

/** How much oftener than any other a state is named that a long text speaks for. */
const LEAD = 1.3
/** Tokens before a name in which an office says whose it is. */
const NEAR = 8

/**
 * By who publishes it ("Embassy of Japan"), else by the people it calls "the Foreign Minister" without saying whose,
 * else the state it names most.
 */
export function homeState(reading: Reading, names: readonly Naming[], cover: Cover): Naming | null {
  const { document, lexicon } = reading
  const publisher = document.publisher === null ? null : onlyState(lexicon, document.publisher)
  if (publisher) return stateNaming(lexicon, publisher)
  const own = ofItsMinisters(reading, (i) => (cover[i] ?? -1) >= 0 && names[cover[i]!]!.kind === 'state')
  return own ? stateNaming(lexicon, own) : mostNamed(reading, names)
}

function stateNaming(lexicon: Lexicon, id: string): Naming {
  const { name } = lexicon.states.get(id)!
  return namingOf({ kind: 'state', first: 0, last: 0, ref: `state/${id}`, name, rule: 'state/home' })
}

/** The one state that some words name. */
function onlyState(lexicon: Lexicon, words: string): string | null {
  const tokens = tokenize(oneCopy(words), lexicon.words)
  const ids = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const hit = tokens[i]!.capital ? longestAt(tokens, i, tokens.length) : null
    for (const known of hit?.values ?? []) if (known.kind === 'state') ids.add(known.id)
  }
  return ids.size === 1 ? [...ids][0]! : null
}

/** Whether a token names a state. */
type IsState = (token: number) => boolean

/** The state of most of those whom the registry knows and the text calls by their office alone. */
function ofItsMinisters(reading: Reading, isState: IsState): string | null {
  const { tokens, lexicon, sentences, sentenceOf, openings } = reading
  const votes = new Map<string, number>()
  for (const i of openings.names) {
    const sentence = sentences[sentenceOf[i]!]!
    if (i === sentence.first || !isBareOffice(reading, isState, i, sentence.first)) continue
    const hit = longestAt(tokens, i, sentence.last)
    if (!hit || isStated(reading, isState, i + hit.length)) continue
    const people = hit.values.flatMap((v) => (v.kind === 'person' ? [lexicon.people.get(v.id)!] : []))
    const of = new Set(
      people.flatMap((p) => p.offices.map((o) => o.of)).filter((id) => lexicon.states.has(id)),
    )
    const [id] = of
    if (id !== undefined && of.size === 1) votes.set(id, (votes.get(id) ?? 0) + 1)
  }
  const [most, next] = [...votes].toSorted((a, b) => b[1] - a[1])
  return most && (!next || most[1] >= 2 * next[1]) ? most[0] : null
}

const OFFICES = wordList('minister president premier secretary')

const OTHERS = wordList('his her their with by')

/** "State Councilor and Foreign Minister | Wang Yi": an office right before, and no state before it. */
function isBareOffice({ tokens }: Reading, isState: IsState, at: number, floor: number): boolean {
  if (!tokens[at - 1]!.capital || !isIn(tokens[at - 1], OFFICES)) return false
  for (let i = at - 1; i >= Math.max(floor, at - NEAR); i--) {
    if (isState(i)) return false
    if (tokens[i]!.kind === 'mark' || isIn(tokens[i], OTHERS)) return true
  }
  return true
}

const BEFORE_STATE = wordList('of ( ,')

/** "Foreign Minister X of Japan" */
const isStated = ({ tokens }: Reading, isState: IsState, last: number) =>
  isIn(tokens[last], BEFORE_STATE) && [last + 1, last + 2, last + 3, last + 4].some(isState)

function mostNamed(reading: Reading, names: readonly Naming[]): Naming | null {
  const counts = new Map<string, number>()
  for (const n of names) if (n.kind === 'state') counts.set(n.ref, (counts.get(n.ref) ?? 0) + 1)
  const [most, next] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (!most || (next && most[1] < next[1] * LEAD && reading.tokens.length > 400)) return null
  return names.find((n) => n.ref === most[0]) ?? null
}
