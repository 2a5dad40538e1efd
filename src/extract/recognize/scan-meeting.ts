/**
 * What stands around the noun of a gathering:
 *
 *     last year's 6th CICA Ministerial | Meeting | of the Ministers of Foreign Affairs in Almaty
 *     left                               head      right
 */

import { isPossessive } from '../../text/tokens.ts'
import type { Naming, Reading } from '../reading.ts'
import { dictionary } from '../words/dictionary.ts'
import { ordinalOf } from '../words/numbers.ts'

const INNER = new Set(
  (
    'ministerial ministers minister leaders leader foreign informal special extraordinary emergency annual joint council level high heads head states state government governments of ' +
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
    if (/^(?:19|20)\d\d$/.test(token.text) && seen.year === null) seen.year = Number(token.text)
    else if (INNER.has(token.lower) && (token.lower !== 'of' || seen.inner.length > 0))
      seen.inner.unshift(token.lower)
    else if (isPossessive(token) || token.text === '–' || token.text === '+') {
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
    } else if (token.text === ')' && tokens[i - 2]?.text === '(') {
      i -= 3
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

/** What stands right of the head: "of the ministers of foreign affairs of the ORG", "in Dushanbe", "2019". */
export function scanRight(
  reading: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  head: number,
  ceiling: number,
) {
  const { tokens } = reading
  const seen = {
    last: head + 1,
    body: null as Naming | null,
    place: null as Naming | null,
    year: null as number | null,
    inner: [] as string[],
    states: [] as Naming[],
  }
  let i = head + 1
  if (tokens[i]?.lower === 'meeting' && tokens[head]!.lower === 'ministerial') i = seen.last = head + 2
  const ofWords =
    /^(?:of|the|ministers?|foreign|affairs|council|heads?|states?|government|leaders|defence|defense|finance|ministerial|for|member|and|economy|trade|experts|senior|officials|cooperation|national|coordinators|security|councils|secretaries|justice|culture|transport|energy|interior|['’]s?)$/i
  if (tokens[i]?.lower === 'of') {
    let j = i
    while (j < ceiling) {
      const naming = cover[j]! >= 0 ? known[cover[j]!]! : null
      if (naming && (naming.kind === 'organization' || (naming.kind === 'state' && naming.form === 'name'))) {
        if (naming.kind === 'organization') {
          // "of the Council of Ministers of the member states of the ORG": the council says who meets.
          if (seen.body) seen.inner.push(...seen.body.name.toLowerCase().split(' '))
          seen.body = naming
          seen.last = naming.last
          j = naming.last
          if (isPossessive(tokens[j]) || ofWords.test(tokens[j]?.text ?? '')) continue
        } else seen.states.push(naming)
        break
      }
      // "of that forum, the “Shanghai Five”": the name stands in apposition.
      if (seen.inner.every((w) => w === 'of') && /^(?:that|this)$/.test(tokens[j]!.lower)) {
        const named = [j + 3, j + 4, j + 5].find(
          (k) => (cover[k] ?? -1) >= 0 && known[cover[k]!]!.kind === 'organization',
        )
        if (tokens[j + 2]?.text === ',' && named) seen.body = known[cover[named]!]!
        break
      }
      if (!ofWords.test(tokens[j]!.text)) break
      seen.inner.push(tokens[j]!.lower)
      j++
    }
    // The words between body and end belong to the naming: "of the CICA Ministers of Foreign Affairs".
    if (
      (seen.body && seen.last > i + 1) ||
      /^(?:affairs|ministers|state|government|council)$/.test(tokens[j - 1]?.lower ?? '')
    )
      seen.last = Math.max(seen.last, trimmed(tokens, j))
    i = seen.last
  }
  if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')') i += 3
  const at = placeAt(reading, cover, known, i)
  if (at) seen.place = at
  if (/^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '')) seen.year = Number(tokens[i]!.text)
  return seen
}

/** "in Dushanbe", ", in Singapore", "in the Russian city of Ufa", "in the Kyrgyz capital, Bishkek". */
export function placeAt(
  reading: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  at: number,
): Naming | null {
  const { tokens } = reading
  const i = tokens[at]?.text === ',' ? at + 1 : at
  if (tokens[i]?.lower !== 'in') return null
  let j = i + 1
  while (
    /^(?:the|city|town|capital|resort|of|,|port)$/.test(tokens[j]?.lower ?? '') ||
    (j > i + 1 && cover[j]! >= 0 && known[cover[j]!]!.form === 'adjective')
  )
    j++
  const place = (cover[j] ?? -1) >= 0 ? known[cover[j]!]! : null
  // "in the Malaysian capital": the state, where the city is not named.
  const nation = (cover[i + 2] ?? -1) >= 0 ? known[cover[i + 2]!]! : null
  if (!place && nation?.form === 'adjective' && tokens[nation.last]?.lower === 'capital') return nation
  return place && (place.kind === 'place' || (place.kind === 'state' && place.form === 'name')) ? place : null
}

function trimmed(tokens: Reading['tokens'], end: number): number {
  let last = end
  while (/^(?:of|the|and|for|['’]s?)$/i.test(tokens[last - 1]!.text)) last--
  return last
}
