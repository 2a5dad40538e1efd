import { coverage, type Naming, namingOf, type Reading } from '../reading.ts'
import { DIVISIONS } from '../words/body-context.ts'
import { SHORTENED_HEADS, WEAK_ORGANIZATION_HEADS } from '../words/organizations.ts'
import { bodyName } from './body-name.ts'
import { type BodyContext, inRun, isHead } from './body-run.ts'
import { isHonorific } from './honorifics.ts'
import { leftEdge } from './left-edge.ts'
import { nameAt } from './named.ts'
import { rightEdge } from './right-edge.ts'

/** What a list of particulars says before the name of a body. */
const LABELS = new Set('name title about headquarters website contact'.split(' '))

/** Tokens on either side of the noun that heads a name: enough for the longest, and an end for rows of capitals. */
const REACH = 24

/** Whether a run with this head is a name rather than a common noun that opens a sentence. */
function isName(context: BodyContext, first: number, head: number, last: number): boolean {
  const { tokens } = context.reading
  const size = last - first
  if (size < 2) return false
  const opens = context.reading.sentences[context.reading.sentenceOf[first]!]!.first === first
  const before = head - first
  // "Eurasian Economic Commission Board": a known body's own.
  const owned = nameAt(context, first)?.kind === 'organization'
  if (
    !owned &&
    WEAK_ORGANIZATION_HEADS.has(tokens[head]!.lower) &&
    tokens.slice(first, last).every((t, k) => first + k === head || t.sense.titleWord || t.sense.notName)
  )
    return false
  // "Office of the Narcotics Control Board"
  const hasSecondHead = tokens.slice(head + 1, last).some(isHead)
  if (WEAK_ORGANIZATION_HEADS.has(tokens[head]!.lower) && before === 0 && !hasSecondHead) return false
  if (before === 0 && last === head + 1) return false
  // "Agreement on the Establishment of the ASEAN Secretariat": what is done, no firm.
  if (before === 0 && tokens[head]!.lower === 'establishment') return false
  // "Boao Forum for Asia Annual Conference", "Ministerial Conference of …", "Twelfth Conference": gatherings.
  if (
    /^(?:conference|meeting|session)$/.test(tokens[head]!.lower) &&
    (tokens[head - 1]?.lower === 'annual' ||
      tokens[head - 1]?.sense.ordinal ||
      (tokens[head - 1]?.lower === 'ministerial' && tokens[head + 1]?.lower !== 'on'))
  )
    return false
  // "41st Extraordinary Assembly of the Heads of State": one sitting of them.
  if (tokens[head]!.lower === 'assembly' && /^(?:extra)?ordinary$/.test(tokens[head - 1]?.lower ?? ''))
    return false
  // "Kenyatta International Convention Centre": a house, no body.
  if (
    /^(?:centre|center|hall|house)$/.test(tokens[head]!.lower) &&
    /^(?:convention|exhibition|conference|congress|shopping|expo|detention|wellness)$/.test(
      tokens[head - 1]?.lower ?? '',
    )
  )
    return false
  const plain = tokens.slice(first, head).every((t) => t.sense.notName)
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
  const context: BodyContext = { reading, cover, known }
  const found: Naming[] = []
  let end = 0
  for (const i of reading.openings.bodies) {
    const sentence = reading.sentences[reading.sentenceOf[i]!]!
    const block = reading.read.blocks[sentence.block]!
    const floor = Math.max(sentence.first, end)
    if (i < floor) continue
    const inside = nameAt(context, i)
    if (
      inside?.kind === 'organization' &&
      inside.last - inside.first > 1 &&
      inside.last - 1 !== i &&
      inside.first !== i
    )
      continue
    if (inside?.kind === 'state') continue
    if (block.kind === 'heading' && allCapitals(reading, sentence.first, sentence.last)) continue
    const [from, to] = [Math.max(floor, i - REACH), Math.min(sentence.last, i + REACH)]
    const made = organizationAt(context, i, from, to)
    if (!made) continue
    found.push(made)
    end = made.last
  }
  return found
}

function organizationAt(context: BodyContext, head: number, floor: number, ceiling: number): Naming | null {
  const { reading, cover } = context
  const { tokens } = reading
  // "Samdech Vibol Sena Pheakdei": honours of a court.
  if (isHonorific(tokens, head)) return null
  let first = leftEdge(context, head, floor)
  let top = head
  // The last head of a run of capitals heads it: "Trade Union Council".
  while (top + 1 < ceiling && inRun(context, top + 1) && !tokens[top + 1]!.sense.officeHead) {
    const next = [...Array(6).keys()]
      .map((k) => top + 1 + k)
      .find((k) => k < ceiling && inRun(context, k) && isHead(tokens[k]!))
    const straight =
      next !== undefined && tokens.slice(top + 1, next).every((_, k) => inRun(context, top + 1 + k))
    if (next === undefined || !straight) break
    top = next
  }
  const exact = nameAt(context, top)
  let last =
    exact && exact.kind === 'organization' && exact.last > top + 1
      ? exact.last
      : rightEdge(context, top, ceiling)
  if (last === top + 1 && SHORTENED_HEADS.has(tokens[top]!.lower))
    while (tokens[last]?.capital && tokens[last]!.joint === ' ' && DIVISIONS.has(tokens[last]!.lower)) last++
  if (exact && exact.kind === 'organization' && exact.first <= first && exact.last >= last) return null
  if (isOfficesField(tokens, first, top)) return null
  // "1. Name | Association of …", "Support to the African Union | on Migration": the known body alone is named.
  if (
    exact?.kind === 'organization' &&
    exact.last >= last &&
    LABELS.has(tokens[exact.first - 1]?.lower ?? '')
  )
    return null
  if (exact?.kind === 'organization' && exact.last === top + 1 && tokens[exact.last]?.lower === 'on')
    return null
  // "Assistant Secretary-General of the Arab League | for International Political Affairs": his field.
  if (exact?.kind === 'organization' && exact.last === top + 1 && isFieldBehind(tokens, exact.last, last))
    return null
  // Sentence openers and common adjectives before the name do not belong to it.
  while (
    first < top &&
    tokens[first]!.sense.notName &&
    !(tokens[first]!.lower === 'foreign' && first + 1 < top) &&
    cover[first]! < 0 &&
    !/^(?:central|national|international|united|general|supreme|eastern|western|northern|southern|asian|european|african|arab|islamic|eurasian|world|global|regional|first|union|state|indian|caspian|press|second|council|assembly|pacific|islamic|east|west|south|north)$/.test(
      tokens[first]!.lower,
    )
  )
    first++
  const behind = tokens[last]
  const isPartOfThing =
    behind?.capital === true && behind.joint === ' ' && behind.sense.thingHead && last === top + 1 && !exact
  if (isPartOfThing || !isName(context, first, top, last)) {
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
  // "Samsung Electronics Co.": the point of a short form belongs to it.
  const end =
    /^(?:co|corp|inc|ltd|bhd)$/.test(tokens[last - 1]!.lower) && tokens[last]?.text === '.' ? last + 1 : last
  const { ref, name } = bodyName(context, first, top, end)
  return namingOf({ kind: 'organization', first, last: end, ref, name, rule: 'organization/head-noun' })
}

/** "for International Political Affairs": what somebody of the body sees to. */
const isFieldBehind = (tokens: Reading['tokens'], from: number, to: number) =>
  tokens[from]?.lower === 'for' && /^(?:affairs|matters|relations)$/.test(tokens[to - 1]!.lower)

/** "Minister of Foreign Affairs and | International Cooperation": a field of the office before it. */
const isOfficesField = (tokens: Reading['tokens'], first: number, head: number) =>
  tokens[head]!.lower === 'cooperation' &&
  /^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:affairs|relations|trade|development|economy|finance|integration)$/.test(tokens[first - 2]?.lower ?? '')

function allCapitals(reading: Reading, first: number, last: number): boolean {
  return reading.tokens.slice(first, last).every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase())
}
