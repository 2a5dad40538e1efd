/** Where the name of a body begins and ends, from the noun that heads it. */
import { isPossessive } from '../../text/tokens.ts'
import type { Naming, Reading } from '../reading.ts'
import { longestAt } from '../token-trie.ts'
import { COLLECTIVES } from '../words/organizations.ts'
import type { Token } from '../words/sense.ts'
import { isHonorific } from './honorifics.ts'

export type BodyContext = { reading: Reading; cover: Int32Array; known: readonly Naming[] }

const FRONT_HEADS = new Set('bank universitas universiti banco banque'.split(' '))
const LINKS = new Set(['of', 'for', 'on', 'and', '&'])
const REGIONS = new Set(
  'asia europe africa america eurasia pacific middle east central south southeast northeast'.split(' '),
)
const SMALL = new Set(
  'the a an at in on by as its his her their this that and for of to with from'.split(' '),
)

export const isHead = (token: Token) => token.sense.organizationHead && token.capital

/** Whether a token can stand inside a run of capitals. */
export function inRun(context: BodyContext, i: number): boolean {
  const token = context.reading.tokens[i]
  if (!token || token.kind === 'mark' || !token.capital || SMALL.has(token.lower)) return false
  return token.sense.month === 0 && token.sense.weekday === null
}

/** An office or a title, where a body's name ends: "Bank of Japan | Governor". */
const isTitle = (context: BodyContext, i: number) =>
  context.reading.tokens[i]!.sense.officeHead || isHonorific(context.reading.tokens, i)

/** "the Meteorology, Climatology, and Geophysics Agency": the start of a list before "and", or null. */
function listStart(context: BodyContext, and: number, floor: number): number | null {
  const { tokens } = context.reading
  let i = tokens[and - 1]?.text === ',' ? and - 2 : and - 1
  let parts = 0
  while (i >= floor && inRun(context, i) && context.cover[i]! < 0) {
    parts++
    if (tokens[i - 1]?.text !== ',') break
    i -= 2
  }
  return parts >= 2 && tokens[i - 1]?.lower === 'the' && inRun(context, i) ? i : null
}

/** "Secretary General | Eurasian Economic Commission", but "[General Electric] Company". */
function isOfficeBefore(context: BodyContext, i: number): boolean {
  const { tokens } = context.reading
  if (tokens[i]!.lower === 'general')
    return /^(?:secretary|director|attorney|consul|inspector)$/.test(tokens[i - 1]?.lower ?? '')
  return tokens[i]!.sense.officeHead && tokens[i]!.lower !== 'president'
}

/** Extends left from a head over capitals: "[China National Petroleum] Corporation", "[Workers'] Party". */
export function leftEdge(context: BodyContext, head: number, floor: number): number {
  const { tokens } = context.reading
  let first = head
  for (;;) {
    const body = (context.cover[first - 1] ?? -1) >= 0 ? context.known[context.cover[first - 1]!]! : null
    if (body?.kind === 'organization' && body.last === first && body.first >= floor) {
      // "C5+1 Secretariat": a known body before the head, however it is written.
      first = body.first
    } else if (first - 1 >= floor && inRun(context, first - 1)) {
      if (isOfficeBefore(context, first - 1)) break
      if (isHonorific(tokens, first - 1)) break
      first--
    } else if (
      first - 2 >= floor &&
      isPossessive(tokens[first - 1]) &&
      tokens[first - 2]!.capital &&
      COLLECTIVES.has(tokens[first - 2]!.lower)
    )
      first -= 2
    else break
  }
  return overAnd(context, first, head, floor)
}

/** "Belt and Road Initiative", "Cape Investment & Securities": over an "and" inside the name. */
function overAnd(context: BodyContext, first: number, head: number, floor: number): number {
  const { tokens } = context.reading
  const link = tokens[first - 1]
  if (first - 2 < floor || !link || !/^(?:and|&)$/.test(link.lower)) return first
  if (link.text === '&' && inRun(context, first - 2)) return leftEdge(context, first - 2, floor)
  if (first === head) return first
  const start = listStart(context, first - 1, floor)
  if (start !== null) return start
  if (!inRun(context, first - 2)) return first
  const before = tokens[first - 2]!
  const alone = first - 3 < floor || !inRun(context, first - 3)
  const belongs = before.sense.titleWord || /^(?:the|'s|’s)$/.test(tokens[first - 3]?.lower ?? '')
  return alone && belongs && context.cover[first - 2]! < 0 && !before.sense.officeHead ? first - 2 : first
}

/** "Bank Nizwa", "Universiti Malaya": a head before its name, as many languages have it. */
function isFront(context: BodyContext, head: number): boolean {
  const { tokens } = context.reading
  const next = tokens[head + 1]
  return (
    FRONT_HEADS.has(tokens[head]!.lower) &&
    !inRun(context, head - 1) &&
    next?.kind === 'word' &&
    next.joint === ' ' &&
    inRun(context, head + 1) &&
    !/^(?:holiday|account|accounts|robbery|statement|note|notes|loan|run)$/.test(next.lower) &&
    !next.sense.titleWord &&
    !next.sense.notName &&
    !isTitle(context, head + 1)
  )
}

/** Extends right over "of …", "for … and …", "on …". */
export function rightEdge(context: BodyContext, head: number, ceiling: number): number {
  const { tokens } = context.reading
  let last = head + 1
  if (isFront(context, head)) {
    while (last < ceiling && inRun(context, last) && !isTitle(context, last)) last++
    return last
  }
  // "Secretariat General": the one body whose head an office word follows.
  if (tokens[head]!.lower === 'secretariat' && tokens[last]?.text === 'General') last++
  let linked = false
  while (last < ceiling) {
    const token = tokens[last]!
    if (LINKS.has(token.lower) || (token.text === ',' && linked)) {
      const at = partAfter(context, last, linked, ceiling)
      if (at === null) break
      // A known body inside is taken whole.
      const inner = context.cover[at]! >= 0 ? context.known[context.cover[at]!]! : null
      last = inner?.kind === 'organization' ? inner.last : at + 1
      while (last < ceiling && inRun(context, last) && !isTitle(context, last)) last++
      linked = true
      continue
    }
    if (token.lower === 'in' && (context.cover[last + 1] ?? -1) >= 0) {
      const where = context.known[context.cover[last + 1]!]!
      return isSeat(tokens, head, last, where) ? where.last : last
    }
    if (token.lower === 'in' && REGIONS.has(tokens[last + 1]?.lower ?? '') && tokens[last + 1]!.capital) {
      last += 2
      while (last < ceiling && inRun(context, last) && REGIONS.has(tokens[last]!.lower)) last++
      continue
    }
    break
  }
  return last
}

/** "American Chamber of Commerce in China", "AU Mission in Somalia", "OSCE Programme Office in Bishkek". */
function isSeat(tokens: readonly Token[], head: number, last: number, where: Naming): boolean {
  const { lower } = tokens[head]!
  if (where.kind === 'state') return where.form === 'name' && /^(?:chamber|mission|office)$/.test(lower)
  // An office of something, in a city: not "the Office" alone.
  return (
    where.kind === 'place' && lower === 'office' && last === head + 1 && tokens[head - 1]?.capital === true
  )
}

/** Whether a person's name stands at a token: "the Council on Nursultan Nazarbayev bestowed …". */
function isPerson(context: BodyContext, at: number): boolean {
  const { tokens, lexicon } = context.reading
  if (context.cover[at]! >= 0) return false
  const hit = longestAt(lexicon.names, tokens, at, tokens.length)
  if (hit?.values.some((v) => v.kind === 'person')) return true
  const next = tokens[at + 1]
  return tokens[at]!.sense.givenName && next?.capital === true && next.sense.familyName
}

/** Where the part behind a link begins, or null when it does not belong to the name. */
function partAfter(context: BodyContext, link: number, linked: boolean, ceiling: number): number | null {
  const { tokens } = context.reading
  const token = tokens[link]!
  let at = link + 1
  if (token.text === ',' && tokens[at]?.lower === 'and') at++
  const hasArticle = /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')
  if (hasArticle) at++
  // "Institute of Asian Studies of the National University": a body of its own.
  const inner = context.cover[at] ?? -1
  if (linked && token.lower === 'of' && inner >= 0 && context.known[inner]!.kind === 'organization')
    return null
  if (!inRun(context, at) || tokens[at]!.lower === 'ministry') return null
  // A body named "… on X" after a person is named "of", and names one subject.
  if (token.lower === 'on' && (isPerson(context, at) || (linked && inner >= 0))) return null
  if (token.lower === 'and' || token.text === ',') {
    if (linked && hasArticle && areRegions(tokens, at, link)) return at
    if (!linked || hasArticle || startsOther(context, at, link)) return null
    if (token.text === ',' && !listGoesOn(context, at, ceiling)) return null
  }
  return at
}

/** "for Asia and the Pacific" */
const areRegions = (tokens: readonly Token[], at: number, link: number) =>
  REGIONS.has(tokens[at]!.lower) && REGIONS.has(tokens[link - 1]!.lower)

/** Fields that head names of companies as well: "Academy of Science and Technology". */
const FIELDS = new Set(
  'technology technologies cooperation economics studies petroleum music logistics steel'.split(' '),
)
const ADJECTIVE = /(?:al|ic|ary)$/

/** "of Science and Technology", "for Economic and Commercial Cooperation": the list of fields goes on. */
function isField(context: BodyContext, at: number, link: number): boolean {
  const { tokens } = context.reading
  let last = at
  while (inRun(context, last) && context.cover[last]! < 0) last++
  if (!FIELDS.has(tokens[last - 1]?.lower ?? '')) return false
  return last === at + 1 || (ADJECTIVE.test(tokens[link - 1]!.lower) && last === at + 2)
}

/** "… of Kazakhstan and Russia": what follows is a party of its own. */
function startsOther(context: BodyContext, at: number, link: number): boolean {
  const cover = context.cover[at]!
  if (cover >= 0 && context.known[cover]!.kind !== 'place') return true
  const before = context.cover[link - 1]!
  if (before >= 0 && context.known[before]!.kind === 'state') return true
  if (isField(context, at, link)) return false
  for (let i = at; inRun(context, i); i++) if (isHead(context.reading.tokens[i]!)) return true
  return isTitle(context, at)
}

/** A comma belongs to the name only where the list ends in "and": "Trade, Industry and Energy". */
function listGoesOn(context: BodyContext, at: number, ceiling: number): boolean {
  let i = at
  while (i < ceiling && inRun(context, i)) i++
  const { tokens } = context.reading
  if (tokens[i]?.text === ',') i++
  return i - at <= 3 && tokens[i]?.lower === 'and' && inRun(context, i + 1)
}
