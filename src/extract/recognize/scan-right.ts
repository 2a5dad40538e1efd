/** What stands right of the noun of a gathering: whose it is, where and in which year. */
import { isPossessive } from '../../text/tokens.ts'
import { overShortForm } from '../over-short-form.ts'
import { type Naming, type Reading, wordsOf } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type Named, nameAt } from './named.ts'

export type RightSide = {
  last: number
  body: Naming | null
  place: Naming | null
  year: number | null
  /** Words that say its kind, lower case: "ministers", "foreign", "affairs". */
  inner: string[]
  /** A council that a larger body has, where both are named. */
  council: Naming | null
  /** States that are no body: "Turkic Speaking Countries". */
  series: string | null
}

/** Who meets, told by words: "of the ministers of foreign affairs of the member states of". */
const OF_WORDS = wordList(
  'of the minister ministers foreign affairs council head heads state states government leaders defence defense finance ' +
    'ministerial for member and or agencies departments economy trade experts senior officials cooperation national ' +
    "coordinators security councils secretaries justice culture transport energy interior ' ’ 's ’s",
)
/** Where such words end a naming though no body's name follows. */
const LAST_WORDS = wordList('affairs ministers state government council agencies departments')

/** What stands right of the head: "of the ministers of foreign affairs of the ORG", "in Dushanbe", "2019". */
export function scanRight(reading: Reading, named: Named, head: number, ceiling: number): RightSide {
  const { tokens } = reading
  const seen: RightSide = {
    last: head + 1,
    body: null,
    place: null,
    year: null,
    inner: [],
    council: null,
    series: null,
  }
  let i = head + 1
  if (tokens[i]?.lower === 'meeting' && tokens[head]!.lower === 'ministerial') i = seen.last = head + 2
  if (tokens[i]?.lower === 'of') {
    takeOwner(reading, named, seen, i, ceiling)
    i = seen.last
  }
  i = overShortForm(tokens, i)
  seen.body ??= formatAt(reading, named, i)
  seen.place = placeAt(reading, named, i)
  if (tokens[i] && tokens[i]!.sense.year > 0) seen.year = tokens[i]!.sense.year
  return seen
}

/** "of the CICA Ministers of Foreign Affairs", from its "of". */
function takeOwner(reading: Reading, named: Named, seen: RightSide, of: number, ceiling: number): void {
  const { tokens } = reading
  const end = takeNames(reading, named, seen, of, ceiling)
  if (!seen.body && takeRegion(reading, named, seen, end, ceiling)) return
  const group = seen.body ? null : groupAt(reading, named, end)
  if (group !== null && (tokens[end - 1]!.lower === 'of' || tokens[end - 1]!.lower === 'the')) {
    seen.series = wordsOf(reading, end, group)
    seen.last = group
    return
  }
  // The words between body and end belong to the naming.
  if ((seen.body && seen.last > of + 1) || isIn(tokens[end - 1], LAST_WORDS))
    seen.last = Math.max(seen.last, trimmed(tokens, end))
}

/** Who meets of a region: "Central Asian | Heads of State". */
const RULERS = wordList('heads leaders presidents')

const JOINTS = wordList('and or for')

/** "of (the Heads of State of) Central Asia", "of the Central Asian leaders": a region that is no body's. */
function takeRegion(
  { tokens }: Reading,
  named: Named,
  seen: RightSide,
  at: number,
  ceiling: number,
): boolean {
  if (
    tokens[at]?.lower !== 'central' ||
    (tokens[at + 1]?.lower !== 'asia' && tokens[at + 1]?.lower !== 'asian')
  )
    return false
  let end = at + 2
  while (end < ceiling && isIn(tokens[end], OF_WORDS) && !isIn(tokens[end], JOINTS)) {
    seen.inner.push(tokens[end]!.lower)
    end++
  }
  if (isIn(tokens[at + 2], RULERS)) seen.inner.push('heads')
  seen.last = Math.max(at + 2, trimmed(tokens, end))
  seen.series = 'Central Asia'
  if (tokens[seen.last]?.lower !== 'and') return true
  // "… and the Chancellor of Germany": the other side.
  for (let i = seen.last + 1; i < Math.min(ceiling, seen.last + 8) && tokens[i]!.kind === 'word'; i++) {
    const side = nameAt(named, i)
    if (side?.kind !== 'state') continue
    seen.series = `Central Asia–${side.name}`
    seen.last = side.last
    break
  }
  return true
}

/** Takes bodies and the words that say who meets, as far as they go. @returns where they end */
function takeNames({ tokens }: Reading, named: Named, seen: RightSide, of: number, ceiling: number): number {
  let i = of
  while (i < ceiling) {
    const name = nameAt(named, i)
    if (name?.kind === 'state' && name.form === 'name') break
    if (name?.kind === 'organization') {
      // "of the Council of Ministers of the member states of the ORG": the council says who meets.
      if (seen.body) seen.inner.push(...seen.body.name.toLowerCase().split(' '))
      seen.council = seen.body
      seen.body = name
      i = seen.last = name.last
      if (isPossessive(tokens[i]) || isIn(tokens[i], OF_WORDS)) continue
      break
    }
    // "of that forum, the “Shanghai Five”": the name stands in apposition.
    if ((tokens[i]!.lower === 'that' || tokens[i]!.lower === 'this') && seen.inner.every((w) => w === 'of')) {
      const apposed = [i + 3, i + 4, i + 5].map((at) => nameAt(named, at)).find(isBody)
      if (tokens[i + 2]?.text === ',' && apposed) seen.body = apposed
      break
    }
    if (!isIn(tokens[i], OF_WORDS)) break
    seen.inner.push(tokens[i]!.lower)
    i++
  }
  return i
}

const isBody = (name: Naming | null): name is Naming => name?.kind === 'organization'

const STATES = wordList('countries states nations')

/** "Turkic Speaking Countries", "Non-Aligned States": where a group of states ends that is no body; null for none. */
function groupAt({ tokens }: Reading, named: Named, at: number): number | null {
  let i = at
  while (i < at + 5 && tokens[i]?.kind === 'word' && tokens[i]!.capital && !nameAt(named, i)) i++
  return i - at >= 2 && isIn(tokens[i - 1], STATES) ? i : null
}

/** "in the Central Asia – Russia format": the format is whose it is. */
function formatAt({ tokens }: Reading, named: Named, at: number): Naming | null {
  if (tokens[at]?.lower !== 'in' || tokens[at + 1]?.lower !== 'the') return null
  const body = nameAt(named, at + 2)
  return body?.kind === 'organization' && tokens[body.last]?.lower === 'format' ? body : null
}

const BEFORE_PLACE = wordList(
  'the city town capital resort of , port historic ancient southern northern eastern western coastal',
)

/** "in Dushanbe", ", in Singapore", "in the Russian city of Ufa", "in the Kyrgyz capital, Bishkek". */
export function placeAt({ tokens }: Reading, named: Named, at: number): Naming | null {
  const i = tokens[at]?.text === ',' ? at + 1 : at
  if (tokens[i]?.lower !== 'in') return null
  let j = i + 1
  while (
    isIn(tokens[j], BEFORE_PLACE) ||
    (j > i + 1 && nameAt(named, j)?.form === 'adjective') ||
    isOwner(tokens, named, j)
  )
    j += isPossessive(tokens[j + 1]) ? 2 : 1
  const place = nameAt(named, j)
  // "in the Malaysian capital": the state, where the city is not named.
  const nation = nameAt(named, i + 2)
  if (!place && nation?.form === 'adjective' && tokens[nation.last]?.lower === 'capital') return nation
  return place && (place.kind === 'place' || (place.kind === 'state' && place.form === 'name')) ? place : null
}

const LOOSE_ENDS = wordList("of the and for ' 's ’ ’s")

function trimmed(tokens: Reading['tokens'], end: number): number {
  let last = end
  while (isIn(tokens[last - 1], LOOSE_ENDS)) last--
  return last
}

/** "in Uzbekistan's historic city of Samarkand": whose the city is. */
function isOwner(tokens: Reading['tokens'], named: Named, at: number): boolean {
  const name = nameAt(named, at)
  return name?.kind === 'state' && name.last === at + 1 && isPossessive(tokens[at + 1])
}
