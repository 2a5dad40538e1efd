/** The level of a gathering by its words, and who convenes it: "meeting of the SCO Council of Heads of State" → a summit of the SCO. */

import type { OrganizationFact } from '../../model/registry.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Naming, namingOf, type Reading } from '../reading.ts'
import { remember } from '../remember.ts'
import { longestAt } from '../token-trie.ts'
import { GATHERING_NOUNS } from '../words/gatherings.ts'
import { wordSet } from '../words/word-set.ts'
import { registered } from './body-name.ts'
import type { MeetingLevel } from './meeting-naming.ts'

const isCouncilName = remember((name) =>
  /(?:Council|Assembly) of (?:the )?(?:Heads|Ministers|Foreign)|Ministerial Council|Heads of (?:State|Government) Council/i.test(
    name,
  ),
)

/** Out of the row. */
const SPECIAL = new Set(['special', 'extraordinary', 'extra', 'emergency'])

export const isCouncil = (body: Naming | null): boolean => body !== null && isCouncilName(body.name)

/** "SCO Council of Heads of State meeting" is a gathering of the SCO. */
export function convener(reading: Reading, body: Naming | null): Naming | null {
  const fact = body ? factOf(reading.lexicon, body) : undefined
  const parent =
    fact?.parent && isCouncilName(fact.name) ? reading.lexicon.organizations.get(fact.parent) : undefined
  const inside = body && !fact && isCouncilName(body.name) ? parentInside(reading, body) : null
  if (inside) return inside
  // "the Council of Heads of State" without more is that of the body spoken of.
  if (
    body &&
    !fact &&
    /^(?:(?:Council|Assembly) of (?:the )?(?:Heads of|Ministers|Foreign Ministers)[\p{L} ]*|Heads of [\p{L} ]*Council)$/u.test(
      body.name,
    )
  )
    return null
  return body && parent ? namingOf({ ...body, ref: `organization/${parent.id}`, name: parent.name }) : body
}

/** What the registry knows of a body, also of a council that was read by its noun. */
const factOf = (lexicon: Lexicon, { ref, name }: Naming): OrganizationFact | undefined => {
  const known = lexicon.bodies.has(ref) || !isCouncilName(name) ? ref : registered(lexicon, name)?.ref
  return known === undefined ? undefined : lexicon.bodies.get(known)
}

/** "Council of Foreign Ministers of the CIS": the registered body inside the name. */
function parentInside({ tokens }: Reading, { first, last }: Naming): Naming | null {
  for (let i = first; i < last; i++) {
    const hit = tokens[i]!.sense.names !== null ? longestAt(tokens, i, last) : null
    const known = hit?.values.find((v) => v.kind === 'organization')
    if (!hit || known?.kind !== 'organization') continue
    const { ref, name } = known
    const rule = 'organization/registry-name'
    return namingOf({
      kind: 'organization',
      first: i,
      last: i + hit.length,
      ref,
      name,
      rule,
    })
  }
  return null
}

/** @param words what stands before the noun: "Extraordinary Meeting of the Council of Foreign Ministers" */
export function councilLevel(name: string, words: readonly string[] = []): MeetingLevel {
  if (/Government/i.test(name) && !/Heads of State/i.test(name)) return 'heads-of-government'
  const level = /Heads/i.test(name) ? 'summit' : 'ministerial'
  if (words.includes('informal')) return `informal-${level}`
  return words.some((w) => SPECIAL.has(w)) ? `special-${level}` : level
}

/** Whether one of some words is among others. */
const has = (words: readonly string[], ...asked: string[]) => asked.some((word) => words.includes(word))

/** The words before a noun that say more of its gathering than the noun does. */
const TELLING = wordSet(
  'ministers minister ministerial experts expert officials informal ad heads leaders head ' +
    'special extraordinary extra emergency',
)

export function levelOf(head: string, words: readonly string[]): MeetingLevel {
  const level = GATHERING_NOUNS.get(head) ?? 'meeting'
  if (!words.some((w) => TELLING.has(w))) return level
  const ministers = has(words, 'ministers', 'minister', 'ministerial') || head === 'ministerial'
  if (has(words, 'experts', 'expert', 'officials') && !ministers) return 'experts'
  if (ministers && has(words, 'informal')) return 'informal-ministerial'
  const isSpecial = words.some((w) => SPECIAL.has(w))
  if (ministers && (isSpecial || has(words, 'ad'))) return 'special-ministerial'
  if (ministers) return 'ministerial'
  if (
    has(words, 'heads', 'leaders') &&
    has(words, 'government', 'governments') &&
    !has(words, 'state', 'states')
  )
    return 'heads-of-government'
  // "heads of foreign affairs agencies"
  if (has(words, 'heads') && has(words, 'foreign')) return 'ministerial'
  if (head === 'summit' || has(words, 'heads', 'leaders', 'head'))
    return has(words, 'informal') ? 'informal-summit' : isSpecial ? 'special-summit' : 'summit'
  return level
}
