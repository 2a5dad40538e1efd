/**
 * What stands left of the noun of a gathering (see `scan-right` for the rest):
 *
 *     last year's 6th CICA Ministerial | Meeting | of the Ministers of Foreign Affairs in Almaty
 *     left                               head      right
 */

import { isPossessive } from '../../text/tokens.ts'
import type { Naming, Reading } from '../reading.ts'
import { dictionary } from '../words/dictionary.ts'
import { ordinalOf } from '../words/numbers.ts'

/** Words inside the naming of a gathering, left of its noun. */
export const INNER = new Set(
  (
    'online hybrid ordinary enlarged expanded historic historical founding jubilee ministerial ministers minister leaders leader foreign informal special extraordinary emergency annual joint council level high heads head states state government governments of ' +
    'finance defence defense trade energy transport economic security unofficial ad hoc virtual plenary senior officials experts expert consultative coordination regular first-ever working trilateral'
  ).split(' '),
)
const SHIFTS = dictionary<-1 | 1>({ last: -1, previous: -1, next: 1, coming: 1 })

/** What stands left of the head: its ordinal, body, place and kind. */
export function scanLeft(
  reading: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  head: number,
  floor: number,
) {
  const { tokens } = reading
  const seen = {
    first: head,
    ordinal: null as number | null,
    body: null as Naming | null,
    place: null as Naming | null,
    states: [] as Naming[],
    year: null as number | null,
    shift: null as -1 | 1 | null,
    inner: [] as string[],
  }
  let i = head - 1
  while (i >= floor) {
    const token = tokens[i]!
    const naming = cover[i]! >= 0 ? known[cover[i]!]! : null
    const ordinal = token.sense.ordinal ? ordinalOf(token.text, tokens[i - 1]?.text) : null
    if (naming && naming.last <= head) {
      if (naming.kind === 'organization' && !seen.body) seen.body = naming
      else if (naming.kind === 'place' && !seen.place && !seen.body) seen.place = naming
      else if (naming.kind === 'state' && !seen.body && naming.form !== 'people') seen.states.unshift(naming)
      else break
      seen.first = naming.first
      i = naming.first - 1
      continue
    }
    if (
      ordinal !== null &&
      seen.ordinal === null &&
      !(token.text.length === 1 && token.text !== 'V' && token.text !== 'X')
    ) {
      seen.ordinal = ordinal
      seen.first =
        ordinal > 20 && ordinalOf(token.text) !== null && /^[a-z]/i.test(token.text) && ordinal % 10 !== 0
          ? i - 1
          : i
      i = seen.first - 1
      continue
    }
    if (token.sense.year > 0 && seen.year === null) seen.year = token.sense.year
    else if (INNER.has(token.lower) && (token.lower !== 'of' || seen.inner.length > 0))
      seen.inner.unshift(token.lower)
    else if (isPossessive(token) || (token.text === '–' && seen.ordinal === null) || token.text === '+') {
      if (tokens[i - 1]?.lower === 'year' && SHIFTS.has(tokens[i - 2]?.lower ?? '')) {
        seen.shift = SHIFTS.get(tokens[i - 2]!.lower)!
        seen.first = i - 2
        i = seen.first - 1
        continue
      }
      if (
        token.text !== '–' &&
        token.text !== '+' &&
        !/^(?:ministers|leaders|officials|year|heads|states)$/.test(tokens[i - 1]?.lower ?? '') &&
        cover[i - 1]! < 0
      )
        break
      i--
      continue
    } else if (token.text === ')' && bracketFrom(cover, known, tokens, i) !== null) {
      i = bracketFrom(cover, known, tokens, i)! - 1
      continue
    } else if (
      token.capital &&
      token.kind === 'word' &&
      tokens[i - 1]?.text !== '.' &&
      /^(?:central|caspian|arab|asia|west|east|african|european|islamic|gulf|trilateral|quadrilateral)$/.test(
        token.lower,
      )
    )
      seen.inner.unshift(token.lower)
    else break
    if (seen.inner[0] !== 'of') seen.first = i
    i--
  }
  return seen
}

/** "(CICA) | Summit", "(China, Japan and Korea) | Summit": where a bracket with a short form or states begins, or null. */
function bracketFrom(
  cover: Int32Array,
  known: readonly Naming[],
  tokens: Reading['tokens'],
  close: number,
): number | null {
  if (tokens[close - 2]?.text === '(') return close - 2
  for (let i = close - 1; i > close - 12 && i >= 0; i--) {
    if (tokens[i]!.text === '(') return i
    const isState = cover[i]! >= 0 && known[cover[i]!]!.kind === 'state'
    if (!isState && !/^(?:,|and|the)$/.test(tokens[i]!.lower)) return null
  }
  return null
}
