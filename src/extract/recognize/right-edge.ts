/** Where the name of a body ends, from the noun that heads it. */
import type { Naming } from '../reading.ts'
import { longestAt } from '../token-trie.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type BodyContext, inRun, isHead, isTitle } from './body-run.ts'
import { isNamed } from './name-signs.ts'

const FRONT_HEADS = wordList('bank universitas universiti banco banque')
const LINKS = wordList('of for on and &')
const REGIONS = wordList(
  'asia europe africa america eurasia pacific middle east central south southeast northeast',
)

const MONEY = wordList('holiday account accounts robbery statement note notes loan run')

/** "Bank Nizwa", "Universiti Malaya": a head before its name, as many languages have it. */
function isFront(context: BodyContext, head: number): boolean {
  const { tokens } = context.reading
  const next = tokens[head + 1]
  return (
    isIn(tokens[head], FRONT_HEADS) &&
    !inRun(context, head - 1) &&
    next?.kind === 'word' &&
    next.joint === ' ' &&
    inRun(context, head + 1) &&
    !isIn(next, MONEY) &&
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
    if (isIn(token, LINKS) || (token.text === ',' && linked)) {
      const at = partAfter(context, last, linked, ceiling)
      if (at === null) break
      // A known body inside is taken whole.
      const inner = context.cover[at]! >= 0 ? context.known[context.cover[at]!]! : null
      last = inner && inner.first === at ? inner.last : at + 1
      const known = inner?.kind === 'organization'
      while (last < ceiling && inRun(context, last) && !isTitle(context, last)) {
        if (opensPerson(context, last, ceiling, known)) break
        last++
      }
      linked = true
      continue
    }
    if (token.lower === 'in' && (context.cover[last + 1] ?? -1) >= 0) {
      const where = context.known[context.cover[last + 1]!]!
      return isSeat(tokens, head, last, where) ? where.last : last
    }
    if (token.lower === 'in' && isIn(tokens[last + 1], REGIONS) && tokens[last + 1]!.capital) {
      last += 2
      while (last < ceiling && inRun(context, last) && isIn(tokens[last], REGIONS)) last++
      continue
    }
    break
  }
  return last
}

const SEATS = wordList('chamber mission office')

/** "American Chamber of Commerce in China", "AU Mission in Somalia", "OSCE Programme Office in Bishkek". */
function isSeat(tokens: readonly Token[], head: number, last: number, where: Naming): boolean {
  const token = tokens[head]!
  if (where.kind === 'state') return where.form === 'name' && isIn(token, SEATS)
  // An office of something, in a city: not "the Office" alone.
  return (
    where.kind === 'place' &&
    token.lower === 'office' &&
    last === head + 1 &&
    tokens[head - 1]?.capital === true
  )
}

/**
 * "Director of the Institute of Strategic Studies | Yerkin Tukumov": the last two to four capitals are somebody's.
 * @param isSure behind a known body, which needs no more words
 */
function opensPerson(context: BodyContext, at: number, ceiling: number, isSure: boolean): boolean {
  const { reading, cover } = context
  // "Sea Law | Yerlan Tokhtarov"
  if (reading.tokens[at]!.sense.titleWord) return false
  const words: Token[] = []
  let last = at
  for (; last < ceiling && inRun(context, last); last++) {
    if (cover[last]! >= 0 || reading.tokens[last]!.sense.ordinary || words.length === 4) return false
    words.push(reading.tokens[last]!)
  }
  return words.length >= 2 && (isSure || isNamed(reading, { first: at, last, words }))
}

/** Whether a person's name stands at a token: "the Council on Nursultan Nazarbayev bestowed …". */
function isPerson(context: BodyContext, at: number): boolean {
  const { tokens } = context.reading
  if (context.cover[at]! >= 0) return false
  const hit = longestAt(tokens, at, tokens.length)
  if (hit?.values.some((v) => v.kind === 'person')) return true
  const next = tokens[at + 1]
  return tokens[at]!.sense.givenName && next?.capital === true && next.sense.familyName
}

const ARTICLES = wordList('the a an')

/** Where the part behind a link begins, or null when it does not belong to the name. */
function partAfter(context: BodyContext, link: number, linked: boolean, ceiling: number): number | null {
  const { tokens } = context.reading
  const token = tokens[link]!
  let at = link + 1
  if (token.text === ',' && tokens[at]?.lower === 'and') at++
  const hasArticle = isIn(tokens[at], ARTICLES)
  if (hasArticle) at++
  // "Institute of Asian Studies of the National University": a body of its own.
  const inner = context.cover[at] ?? -1
  if (linked && token.lower === 'of' && inner >= 0 && context.known[inner]!.kind === 'organization')
    return isCouncilOf(tokens, link) ? at : null
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

const HEADS_OF = wordList('ministers state government')

/** "Council of Foreign Ministers | of the CIS": which council it is, only the body behind says. */
const isCouncilOf = (tokens: readonly Token[], link: number) =>
  isIn(tokens[link - 1], HEADS_OF) &&
  [3, 4, 5, 6, 7, 8].some(
    (k) => tokens[link - k]?.lower === 'council' || tokens[link - k]?.lower === 'assembly',
  )

/** "for Asia and the Pacific" */
const areRegions = (tokens: readonly Token[], at: number, link: number) =>
  isIn(tokens[at], REGIONS) && isIn(tokens[link - 1], REGIONS)

/** Fields that head names of companies as well: "Academy of Science and Technology". */
const FIELDS = wordList(
  'technology technologies cooperation economics studies petroleum music logistics steel',
)
const ADJECTIVE = /(?:al|ic|ary)$/

/** "of Science and Technology", "for Economic and Commercial Cooperation": the list of fields goes on. */
function isField(context: BodyContext, at: number, link: number): boolean {
  const { tokens } = context.reading
  let last = at
  while (inRun(context, last) && context.cover[last]! < 0) last++
  if (!isIn(tokens[last - 1], FIELDS)) return false
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
