/**
 * A place whose name is also a person's, by its neighbours:
 *
 *     Jordan Blake said · Denzel Washington came · Leila de Lima was freed · in Atlanta, Georgia
 *     but: Jordan said · Jordan Foreign Minister · talks in Lima
 */
import type { Known } from '../known.ts'
import type { Reading } from '../reading.ts'
import { longestAt } from '../token-trie.ts'
import { isIn, wordList } from '../words/word-list.ts'

/** Cities of the American Georgia. */
const GEORGIAN = new Set(['atlanta', 'savannah', 'macon', 'augusta', 'columbus', 'decatur'])

/** "Leila de Lima" */
const OF_FAMILY = new Set(['de', 'da', 'di', 'del'])

/** "Foreign Minister of | Nepal": behind an office. */
function isRuled(tokens: Reading['tokens'], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'of') return false
  const office = tokens[at - 2]
  return office !== undefined && (office.sense.officeHead || office.lower === 'affairs')
}

const TITLES = wordList('mr mrs ms dr prof')

/** Whether the one-word place at a token is read as a part of a person's name, or is another place of that name. */
export function isPersonsPart(known: Known, reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading
  const token = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (token.text === 'Georgia' && before?.text === ',' && GEORGIAN.has(tokens[at - 2]?.folded ?? ''))
    return true
  if (known.kind === 'state' && isRuled(tokens, at)) return false
  const isBoth = token.sense.placeAndPerson
  if (before?.kind === 'word' && token.joint === ' ') {
    const isName = isBoth || (known.kind === 'place' && before.folded.length > 3)
    if (isName && before.capital && before.sense.givenName) return true
    if (OF_FAMILY.has(before.text) && tokens[at - 2]?.sense.givenName === true) return true
  }
  if (!after?.capital || after.kind !== 'word' || after.joint !== ' ') return false
  // "Mr. Milan Novak"
  const title = before?.text === '.' ? tokens[at - 2] : before
  if (known.kind === 'place' && isIn(title, TITLES)) return true
  if (after.sense.notName || after.sense.officeHead || after.sense.organizationHead) return false
  if (longestAt(tokens, at + 1, at + 2) !== null) return false
  if (isBoth && after.sense.familyName) return true
  return known.kind === 'state' && lexicon.states.get(known.id)!.ambiguous.includes(token.text)
}
