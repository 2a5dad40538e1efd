/**
 * Ministries, named after their state: "Ministry of Trade of India", "the Kazakh Foreign Ministry", "the foreign
 * ministry" where the document makes clear whose.
 */

import { fold } from '../../text/fold.ts'
import { isPossessive } from '../../text/tokens.ts'
import { type Cover, coverage, type Naming, namingOf, type Reading, textOf } from '../reading.ts'
import { dictionary } from '../words/dictionary.ts'
import type { Token } from '../words/sense.ts'
import { homeState } from './home-state.ts'
import { isHonorific } from './honorifics.ts'

const DOMAIN =
  /^(?:foreign|external|internal|interior|affairs|international|cooperation|trade|commerce|industry|economy|economic|finance|defence|defense|energy|petroleum|gas|natural|resources|environment|ecology|health|education|higher|science|technology|transport|communications|digital|development|agriculture|water|justice|tourism|culture|sports|youth|labour|labor|security|investment|information|integration|oil|railways|planning|interior|emergency|public|human|social|welfare|safety|mining|road|roads|rural|forest|forests|climate|change|and|of|&|,)$/
const CANONICAL = dictionary<string>({
  foreign: 'Foreign Affairs',
  'foreign affairs': 'Foreign Affairs',
  'external affairs': 'External Affairs',
  defense: 'Defence',
})

const title = (words: string) => words.replace(/\b(?!and\b|of\b)\p{L}/gu, (c) => c.toUpperCase())

/** Where "of industry, mining and trade" ends; `last` when no field follows. A capital may say any field. */
function domainEnd(reading: Reading, cover: Cover, last: number): number {
  const { tokens } = reading
  if (tokens[last]?.lower !== 'of') return last
  const named = tokens[last - 1]!.capital
  const isField = (i: number) => {
    const token = tokens[i]
    if (!token || cover[i]! >= 0) return false
    if (DOMAIN.test(token.lower)) return true
    return (
      named &&
      token.kind === 'word' &&
      token.capital &&
      !token.sense.officeHead &&
      !token.sense.notName &&
      !isHonorific(tokens, i)
    )
  }
  const opens = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
  if (!isField(opens)) return last
  let end = opens
  while (isField(end)) end++
  while (/^(?:of|and|,|&)$/.test(tokens[end - 1]!.lower)) end--
  return end
}

/** Blocks that the head of a paper takes. */
const LETTERHEAD = 2

/** "MINISTRY OF TRADE¶ REPUBLIC OF FIJI": whose it is, on the next line of a letterhead. */
function isSetBelow({ tokens, sentences, sentenceOf, read }: Reading, i: number, last: number): boolean {
  const next = tokens[last]
  if (!next || !tokens[i]!.sense.shouted || !next.sense.shouted) return false
  if (sentences[sentenceOf[i]!]!.block > LETTERHEAD) return false
  return (
    read.text.slice(tokens[last - 1]!.end, next.start).includes('\n') || sentenceOf[i] !== sentenceOf[last]
  )
}

const isMinistry = ({ lower, text }: Token): boolean => lower === 'ministry' || text === 'MFA'

/** Finds them in the order of the text. @param names those found before */
export function findMinistries(reading: Reading, names: readonly Naming[]): Naming[] {
  const { tokens, lexicon } = reading
  if (!tokens.some(isMinistry)) return []
  const cover = coverage(reading, names)
  // Whose a bare "foreign ministry" is; null where the document leaves it open.
  const home = homeState(reading, names, cover)
  const stateAt = (i: number) => {
    const naming = (cover[i] ?? -1) >= 0 ? names[cover[i]!]! : null
    return naming?.kind === 'state' ? naming : null
  }
  const found: Naming[] = []
  tokens.forEach((token, i) => {
    if (!isMinistry(token)) return
    const short = token.text === 'MFA'
    let first = i
    let last = i + 1
    let domain = short ? 'foreign affairs' : ''
    let state: Naming | null = null
    const end = short ? last : domainEnd(reading, cover, last)
    if (short) {
      // "Ministry of Foreign Affairs (MFA)" has said it already.
      if (tokens[i - 1]?.text === '(') return
    } else if (end > last) {
      domain = textOf(reading, last + 1, end)
        .replace(/^the /, '')
        .replace(/ ,/g, ',')
      last = end
    } else {
      while (DOMAIN.test(tokens[first - 1]?.lower ?? '') && !/^(?:and|of|,)$/.test(tokens[first - 1]!.lower))
        first--
      domain = textOf(reading, first, i)
    }
    if (!domain) return
    if (tokens[last]?.lower === 'of') {
      const at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1
      state = stateAt(at)
      if (state) last = state.last
    }
    if (!state && isSetBelow(reading, i, last)) state = stateAt(last)
    state ??= stateAt(first - 1) ?? (isPossessive(tokens[first - 1]) ? stateAt(first - 2) : null)
    const own = state !== null && state.last === first && state.form === 'adjective'
    const field = CANONICAL.get(domain) ?? title(domain)
    const whose = state?.ref.slice(6) ?? lexicon.ministries.get(field) ?? home?.ref.slice(6)
    // Nobody's in particular, it is named only where it is written as a name.
    if (!whose && (!token.capital || short)) return
    const plain = `Ministry of ${field}`
    const name = whose ? `${plain} (${lexicon.states.get(whose)!.name})` : plain
    found.push(
      namingOf({
        kind: 'organization',
        first: own ? state!.first : first,
        last,
        ref: `organization/~${fold(name)}`,
        name,
        rule: 'organization/ministry',
      }),
    )
  })
  return found
}
