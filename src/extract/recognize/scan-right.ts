/** What stands right of the noun of a gathering: whose it is, where and in which year. */
import { isPossessive } from '../../text/tokens.ts'
import { type Naming, type Reading, wordsOf } from '../reading.ts'

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
    /** A council that a larger body has, where both are named. */
    council: null as Naming | null,
    /** States that are no body: "Turkic Speaking Countries". */
    series: null as string | null,
  }
  let i = head + 1
  if (tokens[i]?.lower === 'meeting' && tokens[head]!.lower === 'ministerial') i = seen.last = head + 2
  const ofWords =
    /^(?:of|the|ministers?|foreign|affairs|council|heads?|states?|government|leaders|defence|defense|finance|ministerial|for|member|and|or|agencies|departments|economy|trade|experts|senior|officials|cooperation|national|coordinators|security|councils|secretaries|justice|culture|transport|energy|interior|['’]s?)$/i
  if (tokens[i]?.lower === 'of') {
    let j = i
    while (j < ceiling) {
      const naming = cover[j]! >= 0 ? known[cover[j]!]! : null
      if (naming && (naming.kind === 'organization' || (naming.kind === 'state' && naming.form === 'name'))) {
        if (naming.kind === 'organization') {
          // "of the Council of Ministers of the member states of the ORG": the council says who meets.
          if (seen.body) seen.inner.push(...seen.body.name.toLowerCase().split(' '))
          seen.council = seen.body
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
    const group = seen.body ? null : groupAt(reading, cover, j)
    if (group !== null && /^(?:of|the)$/.test(tokens[j - 1]!.lower)) {
      seen.series = wordsOf(reading, j, group)
      seen.last = j = group
    }
    // The words between body and end belong to the naming: "of the CICA Ministers of Foreign Affairs".
    if (
      (seen.body && seen.last > i + 1) ||
      /^(?:affairs|ministers|state|government|council|agencies|departments)$/.test(tokens[j - 1]?.lower ?? '')
    )
      seen.last = Math.max(seen.last, trimmed(tokens, j))
    i = seen.last
  }
  if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')') i += 3
  seen.body ??= formatAt(reading, cover, known, i)
  const at = placeAt(reading, cover, known, i)
  if (at) seen.place = at
  if (/^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '')) seen.year = Number(tokens[i]!.text)
  return seen
}

/** "Turkic Speaking Countries", "Non-Aligned States": where a group of states ends that is no body; null for none. */
function groupAt({ tokens }: Reading, cover: Int32Array, at: number): number | null {
  let i = at
  while (i < at + 5 && tokens[i]?.kind === 'word' && tokens[i]!.capital && cover[i]! < 0) i++
  return i - at >= 2 && /^(?:countries|states|nations)$/.test(tokens[i - 1]!.lower) ? i : null
}

/** "in the Central Asia – Russia format": the format is whose it is. */
function formatAt(
  { tokens }: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  at: number,
): Naming | null {
  if (tokens[at]?.lower !== 'in' || tokens[at + 1]?.lower !== 'the') return null
  const body = (cover[at + 2] ?? -1) >= 0 ? known[cover[at + 2]!]! : null
  return body?.kind === 'organization' && tokens[body.last]?.lower === 'format' ? body : null
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
    /^(?:the|city|town|capital|resort|of|,|port|historic|ancient|southern|northern|eastern|western|coastal)$/.test(
      tokens[j]?.lower ?? '',
    ) ||
    (j > i + 1 && cover[j]! >= 0 && known[cover[j]!]!.form === 'adjective') ||
    isOwner(tokens, cover, known, j)
  )
    j += isPossessive(tokens[j + 1]) ? 2 : 1
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

/** "in Uzbekistan's historic city of Samarkand": whose the city is. */
const isOwner = (tokens: Reading['tokens'], cover: Int32Array, known: readonly Naming[], at: number) =>
  (cover[at] ?? -1) >= 0 &&
  known[cover[at]!]!.kind === 'state' &&
  known[cover[at]!]!.last === at + 1 &&
  isPossessive(tokens[at + 1])
