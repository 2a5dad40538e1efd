/** Bodies by the noun that heads their name: "[China National Petroleum] Corporation", "Ministry [of Trade]". */
import { coverage, type Naming, namingOf, type Reading } from '../reading.ts'
import { DIVISIONS } from '../words/body-context.ts'
import { SHORTENED_HEADS } from '../words/organizations.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { bodyName } from './body-name.ts'
import { type BodyContext, inRun, isHead } from './body-run.ts'
import { isHonorific } from './honorifics.ts'
import { isBodyName } from './is-body-name.ts'
import { leftEdge } from './left-edge.ts'
import { nameAt } from './named.ts'
import { rightEdge } from './right-edge.ts'

/** What a list of particulars says before the name of a body. */
const LABELS = wordList('name title about headquarters website contact')

/** Tokens on either side of the noun that heads a name: enough for the longest, and an end for rows of capitals. */
const REACH = 24

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

/** The body whose head noun stands at `head`, within [floor, ceiling); null where the words name none. */
function organizationAt(context: BodyContext, head: number, floor: number, ceiling: number): Naming | null {
  const { reading } = context
  const { tokens } = reading
  // "Samdech Vibol Sena Pheakdei": honours of a court.
  if (isHonorific(tokens, head)) return null
  const opens = leftEdge(context, head, floor)
  const top = lastHead(context, head, ceiling)
  const known = nameAt(context, top)
  const exact = known?.kind === 'organization' ? known : null
  const last = exact && exact.last > top + 1 ? exact.last : endOf(context, top, ceiling)
  if (isOfficesField(tokens, opens, top) || (exact && isKnownAlone(tokens, exact, { opens, top, last })))
    return null
  const first = overCommonWords(context, opens, top)
  if (exact && exact.first === first && exact.last >= last) return null
  const behind = tokens[last]
  const isPartOfThing =
    behind?.capital === true && behind.joint === ' ' && behind.sense.thingHead && last === top + 1 && !known
  if (isPartOfThing || !isBodyName(context, first, top, last)) {
    noteRefusal(reading, first, last)
    return null
  }
  // "Samsung Electronics Co.": the point of a short form belongs to it.
  const end = isIn(tokens[last - 1], SHORT_FORMS) && behind?.text === '.' ? last + 1 : last
  const { ref, name } = bodyName(context, first, top, end)
  return namingOf({ kind: 'organization', first, last: end, ref, name, rule: RULE })
}

const RULE = 'organization/head-noun'
const SHORT_FORMS = wordList('co corp inc ltd bhd')

/** Tokens between the heads of one name, at most. */
const BETWEEN_HEADS = 6

/** The last head of a run of capitals heads it: "Trade Union | Council". */
function lastHead(context: BodyContext, head: number, ceiling: number): number {
  const { tokens } = context.reading
  let top = head
  let i = head + 1
  if (tokens[i]?.sense.officeHead) return head
  while (i < ceiling && i <= top + BETWEEN_HEADS && inRun(context, i)) {
    if (isHead(tokens[i]!)) {
      top = i
      if (tokens[i + 1]?.sense.officeHead) break
    }
    i++
  }
  return top
}

/** Where the name of a body ends that no longer name is known of. */
function endOf(context: BodyContext, top: number, ceiling: number): number {
  const { tokens } = context.reading
  let last = rightEdge(context, top, ceiling)
  if (last > top + 1 || !isIn(tokens[top], SHORTENED_HEADS)) return last
  while (tokens[last]?.capital && tokens[last]!.joint === ' ' && isIn(tokens[last], DIVISIONS)) last++
  return last
}

/** Whether no more than a known body is named, whatever stands around it. */
function isKnownAlone(
  tokens: Reading['tokens'],
  exact: Naming,
  { opens, top, last }: { opens: number; top: number; last: number },
): boolean {
  if (exact.first <= opens && exact.last >= last) return true
  // "1. Name | Association of …"
  if (exact.last >= last && isIn(tokens[exact.first - 1], LABELS)) return true
  if (exact.last !== top + 1) return false
  // "Support to the African Union | on Migration"; "Assistant Secretary-General of the Arab League | for Political Affairs".
  return tokens[exact.last]?.lower === 'on' || isFieldBehind(tokens, exact.last, last)
}

/** Sentence openers and common adjectives before the name do not belong to it. */
function overCommonWords({ reading: { tokens }, cover }: BodyContext, opens: number, top: number): number {
  let first = opens
  while (first < top && cover[first]! < 0) {
    const token = tokens[first]!
    const isForeign = token.lower === 'foreign' && first + 1 < top
    // "the | First | ECO Forum": a number before a body that is known.
    const isCount = token.sense.ordinal !== null && cover[first + 1]! >= 0
    if (!isCount && (!token.sense.notName || isForeign || isIn(token, OPENERS))) break
    first++
  }
  return first
}

/** Common words that names of bodies open with. */
const OPENERS = wordList(
  'central national international united general supreme eastern western northern southern asian european african ' +
    'arab islamic eurasian world global regional first union state indian caspian press second council assembly ' +
    'pacific east west south north',
)

function noteRefusal({ trace }: Reading, first: number, last: number): void {
  const claim = { first, last, rule: RULE }
  trace?.push({ about: 'claim', claim, fate: 'refused', to: null, why: 'a noun rather than a name' })
}

const AFFAIRS = wordList('affairs matters relations')

/** "for International Political Affairs": what somebody of the body sees to. */
const isFieldBehind = (tokens: Reading['tokens'], from: number, to: number) =>
  tokens[from]?.lower === 'for' && isIn(tokens[to - 1], AFFAIRS)

const FIELDS_BEFORE = wordList('affairs relations trade development economy finance integration')

/** "Minister of Foreign Affairs and | International Cooperation": a field of the office before it. */
const isOfficesField = (tokens: Reading['tokens'], first: number, head: number) =>
  tokens[head]!.lower === 'cooperation' &&
  (tokens[first - 1]?.lower === 'and' || tokens[first - 1]?.lower === ',') &&
  isIn(tokens[first - 2], FIELDS_BEFORE)

function allCapitals(reading: Reading, first: number, last: number): boolean {
  return reading.tokens.slice(first, last).every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase())
}
