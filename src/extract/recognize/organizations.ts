/**
 * Bodies that the registry does not know, by the noun that heads their name:
 *
 *     Royal Academy of Cambodia · CICA Business Council · Ministry of Foreign Affairs of Kazakhstan
 *     run before head · head · of/for/on/and + run
 */
import { fold } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import { coverage, type Naming, type Reading, wordsOf } from '../reading.ts'
import { NOT_NAMES, TITLE_WORDS } from '../words/not-names.ts'
import { OFFICE_HEADS } from '../words/offices.ts'
import { ORGANIZATION_HEADS, WEAK_ORGANIZATION_HEADS } from '../words/organizations.ts'

const LINKS = new Set(['of', 'for', 'on', 'and', '&'])
const REGIONS = new Set([
  'asia',
  'europe',
  'africa',
  'america',
  'eurasia',
  'pacific',
  'middle',
  'east',
  'central',
  'south',
  'southeast',
  'northeast',
])

type Context = { reading: Reading; cover: Int32Array; known: readonly Naming[] }

const headAt = (token: Token) => ORGANIZATION_HEADS.has(token.lower) && token.capital

/** Whether a token can stand inside a run of capitals. */
function inRun(context: Context, i: number): boolean {
  const token = context.reading.tokens[i]
  if (!token || token.kind === 'mark' || !token.capital) return false
  return !(
    NOT_NAMES.has(token.lower) &&
    /^(?:the|a|an|at|in|on|by|as|its|his|her|their|this|that|and|for|of|to|with|from)$/.test(token.lower)
  )
}

/** Extends left from a head over capitals: "[China National Petroleum] Corporation". */
function leftEdge(context: Context, head: number, floor: number): number {
  const { tokens } = context.reading
  let first = head
  while (first - 1 >= floor && inRun(context, first - 1)) {
    const before = tokens[first - 1]!
    if (OFFICE_HEADS.has(before.lower) && before.lower !== 'president' && before.lower !== 'general') break
    first--
  }
  // "Belt and Road Initiative", "Trade and Development Board": one step over "and" inside the run.
  if (
    first - 2 >= floor &&
    /^(?:and|&)$/.test(tokens[first - 1]!.lower) &&
    inRun(context, first - 2) &&
    head - first >= 1
  ) {
    const cover = context.cover[first - 2]!
    if (cover < 0 || context.known[cover]!.kind === 'organization') {
      const alone = first - 3 < floor || !inRun(context, first - 3)
      if (alone && cover < 0 && !OFFICE_HEADS.has(tokens[first - 2]!.lower)) first -= 2
    }
  }
  return first
}

/** Extends right over "of …", "for … and …", "on …". */
function rightEdge(context: Context, head: number, ceiling: number): number {
  const { tokens } = context.reading
  let last = head + 1
  let linked = false
  while (last < ceiling) {
    const token = tokens[last]!
    const link = LINKS.has(token.lower)
    if (link || (token.text === ',' && linked)) {
      let at = last + 1
      if (token.text === ',' && tokens[at]?.lower === 'and') at++
      const article = /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')
      if (article) at++
      if (!inRun(context, at) || tokens[at]!.lower === 'ministry') break
      if ((token.lower === 'and' || token.text === ',') && !linked) break
      if ((token.lower === 'and' || token.text === ',') && article) break
      if ((token.lower === 'and' || token.text === ',') && startsOther(context, at, last)) break
      if (token.text === ',' && !listGoesOn(context, at, ceiling)) break
      last = at
      while (last < ceiling && inRun(context, last)) last++
      linked = true
      continue
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

/** "… of Kazakhstan and Russia": what follows is a party of its own. */
function startsOther(context: Context, at: number, link: number): boolean {
  const cover = context.cover[at]!
  if (cover >= 0 && context.known[cover]!.kind !== 'place') return true
  const before = context.cover[link - 1]!
  if (before >= 0 && context.known[before]!.kind === 'state') return true
  for (let i = at; inRun(context, i); i++) if (headAt(context.reading.tokens[i]!)) return true
  return OFFICE_HEADS.has(context.reading.tokens[at]!.lower)
}

/** A comma belongs to the name only where the list ends in "and": "Trade, Industry and Energy". */
function listGoesOn(context: Context, at: number, ceiling: number): boolean {
  let i = at
  while (i < ceiling && inRun(context, i)) i++
  return i - at <= 2 && context.reading.tokens[i]?.lower === 'and' && inRun(context, i + 1)
}

/** Whether a run with this head is a name rather than a common noun that opens a sentence. */
function isName(context: Context, first: number, head: number, last: number): boolean {
  const { tokens } = context.reading
  const size = last - first
  if (size < 2) return false
  const opens = context.reading.sentences[context.reading.sentenceOf[first]!]!.first === first
  const before = head - first
  if (
    WEAK_ORGANIZATION_HEADS.has(tokens[head]!.lower) &&
    tokens
      .slice(first, last)
      .every((t, k) => first + k === head || TITLE_WORDS.has(t.lower) || NOT_NAMES.has(t.lower))
  )
    return false
  if (WEAK_ORGANIZATION_HEADS.has(tokens[head]!.lower) && before === 0) return false
  if (before === 0 && last === head + 1) return false
  const plain = tokens.slice(first, head).every((t) => NOT_NAMES.has(t.lower))
  if (before > 0 && plain && last === head + 1)
    return (
      /^(?:central|national|international|supreme|general|constitutional|federal|european|asian|african|arab|islamic|eurasian)$/.test(
        tokens[head - 1]!.lower,
      ) &&
      size >= 2 &&
      !opens &&
      !/^(?:conference|meeting)$/.test(tokens[head]!.lower)
    )
  return true
}

/**
 * Finds bodies by head noun. They take the place of known names inside them; a state that qualifies a ministry
 * stays with it ("Ministry of Foreign Affairs of Kazakhstan").
 */
export function findOrganizations(reading: Reading, known: readonly Naming[]): Naming[] {
  const cover = coverage(reading, known)
  const context: Context = { reading, cover, known }
  const found: Naming[] = []
  for (const sentence of reading.sentences) {
    const block = reading.read.blocks[sentence.block]!
    let floor = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = reading.tokens[i]!
      if (!headAt(token) || token.kind !== 'word') continue
      const inside = cover[i]!
      if (
        inside >= 0 &&
        known[inside]!.kind === 'organization' &&
        known[inside]!.last - known[inside]!.first > 1 &&
        known[inside]!.last - 1 !== i &&
        known[inside]!.first !== i
      )
        continue
      if (inside >= 0 && known[inside]!.kind === 'state') continue
      if (block.kind === 'heading' && allCapitals(reading, sentence.first, sentence.last)) continue
      const made = organizationAt(context, i, floor, sentence.last)
      if (!made) continue
      found.push(made)
      floor = made.last
      i = made.last - 1
    }
  }
  return found
}

function organizationAt(context: Context, head: number, floor: number, ceiling: number): Naming | null {
  const { reading, cover, known } = context
  const { tokens } = reading
  let first = leftEdge(context, head, floor)
  let top = head
  // The last head of a run of capitals heads it: "Trade Union Council".
  while (top + 1 < ceiling && inRun(context, top + 1) && !OFFICE_HEADS.has(tokens[top + 1]!.lower)) {
    const next = [...Array(6).keys()]
      .map((k) => top + 1 + k)
      .find((k) => k < ceiling && inRun(context, k) && headAt(tokens[k]!))
    const straight =
      next !== undefined && tokens.slice(top + 1, next).every((_, k) => inRun(context, top + 1 + k))
    if (next === undefined || !straight) break
    top = next
  }
  const exact = cover[top]! >= 0 ? known[cover[top]!]! : null
  const last =
    exact && exact.kind === 'organization' && exact.last > top + 1
      ? exact.last
      : rightEdge(context, top, ceiling)
  if (exact && exact.kind === 'organization' && exact.first <= first && exact.last >= last) return null
  // Sentence openers and common adjectives before the name do not belong to it.
  while (
    first < top &&
    NOT_NAMES.has(tokens[first]!.lower) &&
    cover[first]! < 0 &&
    !/^(?:central|national|international|united|general|supreme|eastern|western|northern|southern|asian|european|african|arab|islamic|eurasian|world|global|regional|first|union|state|indian|caspian|press|second|council|assembly|pacific|islamic|east|west|south|north)$/.test(
      tokens[first]!.lower,
    )
  )
    first++
  if (!isName(context, first, top, last)) {
    const claim = { first, last, rule: 'organization/head-noun' }
    reading.trace?.push({
      about: 'claim',
      claim,
      fate: 'refused',
      to: null,
      why: 'a noun rather than a name',
    })
    return null
  }
  const name = wordsOf(reading, first, last)
  return {
    kind: 'organization',
    first,
    last,
    ref: `organization/~${fold(name)}`,
    name,
    rule: 'organization/head-noun',
  }
}

function allCapitals(reading: Reading, first: number, last: number): boolean {
  return reading.tokens.slice(first, last).every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase())
}
