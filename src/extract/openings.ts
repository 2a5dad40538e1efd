/**
 * Where the recognizers have to look: the tokens at which something of a kind may start, or on which it turns. They are
 * noted in one walk over a text: most tokens are none of them, and each recognizer would have to pass over all.
 */
import { opensName } from './token-trie.ts'
import type { Token } from './words/sense.ts'

/** Tokens in the order of the text. */
export type Openings = {
  /** Words that a known name starts with. */
  names: number[]
  /** Numbers, and words that a date starts with. */
  dates: number[]
  /** Words by which a gathering can be told, what stands behind an ordinal, and numbers behind capitals. */
  gatherings: number[]
  /** Words that an office starts with. */
  offices: number[]
  /** Nouns in capitals that head the name of a body. */
  bodies: number[]
  /** "ministry", "MFA" */
  ministries: number[]
  /** Words in capitals. */
  capitals: number[]
  /** "counterpart", "counterparts" */
  opposites: number[]
}

export function openingsOf(tokens: readonly Token[]): Openings {
  const openings: Openings = {
    names: [],
    dates: [],
    gatherings: [],
    offices: [],
    bodies: [],
    ministries: [],
    capitals: [],
    opposites: [],
  }
  let ordinal = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const { kind, sense } = token
    if (!sense.opens && !ordinal && kind !== 'number') {
      if (token.capital && kind === 'word') openings.capitals.push(i)
      continue
    }
    const counts = kind === 'number' && tokens[i - 1]?.sense.shouted === true
    if (ordinal || sense.tellsGathering || counts) openings.gatherings.push(i)
    ordinal = sense.ordinal !== null
    if (kind === 'mark') continue
    if (opensName(token)) openings.names.push(i)
    if (kind === 'number' || sense.dated || ordinal || sense.weekdayForm !== null) openings.dates.push(i)
    if (kind === 'number') continue
    if (sense.offices !== null) openings.offices.push(i)
    if (sense.opposite || sense.opposites) openings.opposites.push(i)
    if (sense.ministry) openings.ministries.push(i)
    // "Chairperson-in-Office"
    if (!token.capital || (token.joint === '-' && tokens[i - 1]!.lower === 'in')) continue
    openings.capitals.push(i)
    if (sense.organizationHead) openings.bodies.push(i)
  }
  return openings
}
