/**
 * A place whose name is also a person's, by its neighbours:
 *
 *     Jordan Blake said · Denzel Washington came · Leila de Lima was freed · in Atlanta, Georgia
 *     but: Jordan said · Jordan Foreign Minister · talks in Lima
 */
import type { Known } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import { longestAt } from '../token-trie.ts'
import { FAMILY_NAMES } from '../words/family-names.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { NOT_NAMES } from '../words/not-names.ts'
import { OFFICE_HEADS } from '../words/offices.ts'
import { ORGANIZATION_HEADS } from '../words/organizations.ts'
import { PLACE_AND_PERSON } from '../words/person-nouns.ts'

/** Cities of the American Georgia. */
const GEORGIAN = new Set(['atlanta', 'savannah', 'macon', 'augusta', 'columbus', 'decatur'])

/** Whether the one-word place at a token is read as a part of a person's name, or is another place of that name. */
export function isPersonsPart(known: Known, reading: Reading, at: number): boolean {
  const { tokens, folded, lexicon } = reading
  const token = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (token.text === 'Georgia' && before?.text === ',' && GEORGIAN.has(folded[at - 2] ?? '')) return true
  const isBoth = PLACE_AND_PERSON.has(folded[at]!)
  const isAmbiguous = known.kind === 'state' && lexicon.states.get(known.id)!.ambiguous.includes(token.text)
  if (before?.kind === 'word' && token.joint === ' ') {
    const isName = isBoth || (known.kind === 'place' && folded[at - 1]!.length > 3)
    if (isName && before.capital && GIVEN_NAMES.has(folded[at - 1]!)) return true
    if (/^(?:de|da|di|del)$/.test(before.text) && GIVEN_NAMES.has(folded[at - 2] ?? '')) return true
  }
  if (!after?.capital || after.kind !== 'word' || after.joint !== ' ') return false
  if (NOT_NAMES.has(after.lower) || OFFICE_HEADS.has(after.lower) || ORGANIZATION_HEADS.has(after.lower))
    return false
  if (longestAt(lexicon.names, tokens, folded, at + 1, at + 2) !== null) return false
  return isAmbiguous || (isBoth && FAMILY_NAMES.has(folded[at + 1]!))
}
