/**
 * Gatherings as written: "6th CICA Ministerial Meeting", "47th Session of the UN General Assembly", "last year's
 * summit in Dushanbe", "the Third Summit". Here only the words; which gathering they mean is decided in
 * `resolve-meetings`. A bare "the summit" is noted too (`bare`): no mention, but rules may lean on it.
 */
import { isPossessive } from '../../text/tokens.ts'
import { coverage, type Naming, type Reading } from '../reading.ts'
import { ordinalOf } from '../words/numbers.ts'

export type MeetingLevel =
  | 'summit'
  | 'ministerial'
  | 'special-ministerial'
  | 'informal-ministerial'
  | 'informal-summit'
  | 'heads-of-government'
  | 'session'
  | 'experts'
  | 'conference'
  | 'forum'
  | 'dialogue'
  | 'meeting'

export type MeetingNaming = {
  first: number
  last: number
  /** The body, as the naming says it; null when it must come from the context. */
  organization: Naming | null
  /** A series that is no registered body: "Russia–Central Asia", "Caspian". */
  series: string | null
  level: MeetingLevel
  ordinal: number | null
  /** A year inside the naming: "the 1998 summit". */
  year: number | null
  /** "last year's summit", "next year's summit". */
  yearShift: -1 | 1 | null
  /** City or state said with it: "summit in Dushanbe", "Astana summit". */
  place: Naming | null
  /** "the summit": nothing but a description. */
  bare: boolean
  /** "another summit", "a summit": not one that is known already. */
  indefinite: boolean
  /** Written with a capital: "the Summit". */
  capital: boolean
}

const HEADS: Record<string, MeetingLevel> = {
  summit: 'summit',
  meeting: 'meeting',
  session: 'session',
  ministerial: 'ministerial',
  conference: 'conference',
  forum: 'forum',
  dialogue: 'dialogue',
  congress: 'conference',
  retreat: 'meeting',
  gathering: 'meeting',
  talks: 'meeting',
  assembly: 'session',
}
const INNER = new Set(
  (
    'ministerial ministers minister leaders leader foreign informal special extraordinary emergency annual joint council level high heads head states state government governments of ' +
    'finance defence defense trade energy transport economic security unofficial ad hoc virtual plenary senior officials experts expert consultative coordination regular first-ever working trilateral'
  ).split(' '),
)
const SHIFTS: Record<string, -1 | 1> = { last: -1, previous: -1, next: 1, coming: 1 }

/** What stands left of the head: its ordinal, body, place and kind. */
function scanLeft(
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
    const ordinal = ordinalOf(token.text, tokens[i - 1]?.text)
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
      if (tokens[i - 1]?.lower === 'year' && SHIFTS[tokens[i - 2]?.lower ?? '']) {
        seen.shift = SHIFTS[tokens[i - 2]!.lower]!
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
  return { ...seen, edge: i }
}

/** What stands right of the head: "of the ministers of foreign affairs of the ORG", "in Dushanbe", "2019". */
function scanRight(
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
function placeAt(reading: Reading, cover: Int32Array, known: readonly Naming[], at: number): Naming | null {
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
  return place && (place.kind === 'place' || (place.kind === 'state' && place.form === 'name')) ? place : null
}

const COUNCIL = /Council of (?:the )?(?:Heads|Ministers|Foreign)|Ministerial Council/i

/** "SCO Council of Heads of State meeting" is a gathering of the SCO. */
function convener(reading: Reading, body: Naming | null): Naming | null {
  const fact = body ? reading.lexicon.organizations.get(body.ref.replace('organization/', '')) : undefined
  const parent =
    fact?.parent && COUNCIL.test(fact.name) ? reading.lexicon.organizations.get(fact.parent) : undefined
  return body && parent ? { ...body, ref: `organization/${parent.id}`, name: parent.name } : body
}

const councilLevel = (name: string): MeetingLevel =>
  /Government/i.test(name) ? 'heads-of-government' : /Heads/i.test(name) ? 'summit' : 'ministerial'

function trimmed(tokens: Reading['tokens'], end: number): number {
  let last = end
  while (/^(?:of|the|and|for|['’]s?)$/i.test(tokens[last - 1]!.text)) last--
  return last
}

function levelOf(head: string, words: readonly string[]): MeetingLevel {
  const has = (...w: string[]) => w.some((x) => words.includes(x))
  const ministers = has('ministers', 'minister', 'ministerial') || head === 'ministerial'
  if (has('experts', 'expert', 'officials') && !ministers) return 'experts'
  if (ministers && has('informal')) return 'informal-ministerial'
  if (ministers && has('special', 'extraordinary', 'ad', 'emergency')) return 'special-ministerial'
  if (ministers) return 'ministerial'
  if (has('heads', 'leaders') && has('government', 'governments') && !has('state', 'states'))
    return 'heads-of-government'
  if (has('heads', 'leaders', 'head')) return 'summit'
  if (head === 'summit') return has('informal') ? 'informal-summit' : 'summit'
  return HEADS[head] ?? 'meeting'
}

/** Finds gatherings; `known` are the names found before (bodies, states, places). */
export function findMeetings(reading: Reading, known: readonly Naming[]): MeetingNaming[] {
  const { tokens } = reading
  const cover = coverage(reading, known)
  const found: MeetingNaming[] = []
  for (const sentence of reading.sentences) {
    let floor = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      const alone = ordinalAlone(reading, cover, known, i, found.at(-1))
      if (alone) found.push(alone)
      const level = HEADS[tokens[i]!.lower]
      if (!level || (cover[i]! >= 0 && known[cover[i]!]!.kind !== 'organization')) continue
      if (cover[i]! >= 0 && !endsBody(known[cover[i]!]!, i)) continue
      if (
        tokens[i]!.lower === 'ministerial' &&
        !tokens[i]!.capital &&
        !/^(?:the|a|informal)$/.test(tokens[i - 1]?.lower ?? '')
      )
        continue
      if (
        tokens[i]!.lower === 'ministerial' &&
        /^(?:meeting|council|conference|session|dialogue|forum|talks)$/.test(tokens[i + 1]?.lower ?? '')
      )
        continue
      const made = meetingAt(reading, cover, known, i, floor, sentence.last)
      if (!made) continue
      found.push(made)
      floor = made.last
      i = Math.max(i, made.last - 1)
    }
  }
  return found
}

/**
 * "It was the first of the Conference on …", "the fifth, in Bishkek": an ordinal alone, where a gathering was spoken
 * of just before.
 */
function ordinalAlone(
  reading: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  i: number,
  before: MeetingNaming | undefined,
): MeetingNaming | null {
  const { tokens, sentenceOf } = reading
  if (tokens[i - 1]?.lower !== 'the') return null
  const ordinal = ordinalOf(tokens[i]!.text)
  if (
    ordinal === null ||
    tokens[i]!.text.length < 3 ||
    tokens[i - 1]?.lower !== 'the' ||
    !before ||
    sentenceOf[i]! - sentenceOf[before.first]! > 1
  )
    return null
  const at = tokens[i + 1]?.lower === 'of' ? (tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2) : 0
  const body = at && (cover[at] ?? -1) >= 0 ? known[cover[at]!]! : null
  const place =
    tokens[i + 1]?.text === ',' && tokens[i + 2]?.lower === 'in' && (cover[i + 3] ?? -1) >= 0
      ? known[cover[i + 3]!]!
      : null
  if (body?.kind !== 'organization' && place?.kind !== 'place') return null
  const organization = body?.kind === 'organization' ? body : before.organization
  return {
    ...bareAt(i, i, before.level, false),
    last: body ? body.last : i + 1,
    organization,
    ordinal,
    place: place?.kind === 'place' ? place : null,
    bare: false,
  }
}

/** "East Asia Summit" and "Boao Forum" are bodies that end in a meeting's word. */
const endsBody = (naming: Naming, i: number) => naming.last - 1 === i

function meetingAt(
  reading: Reading,
  cover: Int32Array,
  known: readonly Naming[],
  head: number,
  floor: number,
  ceiling: number,
): MeetingNaming | null {
  const { tokens } = reading
  const body = cover[head]! >= 0 ? known[cover[head]!]! : null
  const left = scanLeft(reading, cover, known, body ? body.first : head, floor)
  const right = scanRight(reading, cover, known, head, ceiling)
  const organization = convener(reading, body ?? right.body ?? left.body)
  const words = [...left.inner, ...right.inner]
  const council = left.body ?? right.body
  const level =
    council && organization && council.ref !== organization.ref
      ? councilLevel(council.name)
      : body
        ? HEADS[tokens[head]!.lower] === 'summit'
          ? 'summit'
          : 'forum'
        : levelOf(tokens[head]!.lower, words)
  const before = tokens[left.first - 1]?.lower ?? ''
  if (level === 'meeting' && /^(?:his|her|their|our|its)$/.test(before) && !organization) return null
  const indefinite =
    before === 'a' || before === 'an' || before === 'another' || before === 'any' || before === 'no'
  const capital = tokens[head]!.capital
  const place = right.place ?? left.place
  const weak =
    level === 'meeting' ||
    level === 'conference' ||
    level === 'forum' ||
    level === 'dialogue' ||
    level === 'session'
  const strong =
    left.ordinal !== null || (organization !== null && !body) || left.shift !== null || left.year !== null
  const series =
    !organization && left.states.length + (left.inner.includes('central') ? 1 : 0) >= 2 && level === 'summit'
      ? seriesOf(reading, left.first, head)
      : null
  if (body && left.ordinal === null && left.year === null && right.year === null && left.shift === null)
    return null
  if (tokens[head]!.lower === 'assembly' || tokens[head]!.lower === 'talks') {
    if (!(tokens[head]!.lower === 'talks' && organization && left.body)) return null
  }
  if (weak && !strong && !(level === 'session' && left.ordinal !== null)) {
    return /^(?:the|this)$/.test(before) || /^(?:the|this)$/.test(tokens[left.first]?.lower ?? '')
      ? bareAt(left.first, head, level, capital)
      : null
  }
  if (level === 'meeting' && left.ordinal === null && !right.body && !left.body) return null
  if (
    (level === 'forum' || level === 'conference' || level === 'dialogue') &&
    left.ordinal === null &&
    left.year === null &&
    right.year === null &&
    !left.body
  )
    return bareAt(left.first, head, level, capital)
  const named =
    left.ordinal !== null ||
    organization ||
    series ||
    left.shift ||
    left.year ||
    (place && level === 'summit')
  if (!named) return bareAt(left.first, head, level, capital)
  return {
    first: left.first,
    last: Math.max(right.last, head + 1),
    organization,
    series,
    level,
    ordinal: left.ordinal,
    year: left.year ?? right.year,
    yearShift: left.shift,
    place,
    bare: false,
    indefinite,
    capital,
  }
}

const bareAt = (first: number, head: number, level: MeetingLevel, capital: boolean): MeetingNaming => ({
  first,
  last: head + 1,
  organization: null,
  series: null,
  level,
  ordinal: null,
  year: null,
  yearShift: null,
  place: null,
  bare: true,
  indefinite: false,
  capital,
})

function seriesOf(reading: Reading, first: number, head: number): string {
  const start = reading.tokens[first]!.start
  return reading.read.text
    .slice(start, reading.tokens[head]!.start)
    .replace(/^(?:\w+th|first|second|third)\s+/i, '')
    .trim()
}
