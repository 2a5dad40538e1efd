/** Where the name of a body begins, from the noun that heads it. */
import { isPossessive } from '../../text/tokens.ts'
import { textOf } from '../reading.ts'
import { COLLECTIVES } from '../words/organizations.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type BodyContext, inRun } from './body-run.ts'
import { isHonorific } from './honorifics.ts'

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

/** "the [Joint Monitoring] and Evaluation Commission": where two or three words that head no body begin, or null. */
function jointStart(context: BodyContext, at: number, floor: number): number | null {
  const { tokens } = context.reading
  let i = at
  while (i >= floor && at - i < 3 && inRun(context, i) && context.cover[i]! < 0 && isPlain(tokens[i]!)) i--
  return at - i >= 2 && tokens[i]?.lower === 'the' ? i + 1 : null
}

const isPlain = ({ sense }: Token): boolean =>
  !sense.organizationHead && !sense.officeHead && !sense.givenName && !sense.familyName && sense.ordinary

const GENERALS = wordList('secretary director attorney consul inspector')

/** "Secretary General | Eurasian Economic Commission", but "[General Electric] Company". */
function isOfficeBefore(context: BodyContext, i: number): boolean {
  const { tokens } = context.reading
  if (tokens[i]!.lower === 'general') return isIn(tokens[i - 1], GENERALS)
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
    } else if (tokens[first - 1]?.text === ')' && explained(context, first, floor) !== null) {
      first = explained(context, first, floor)!
    } else if (first - 1 >= floor && inRun(context, first - 1)) {
      if (isOfficeBefore(context, first - 1)) break
      if (isHonorific(tokens, first - 1)) break
      first--
    } else if (
      first - 2 >= floor &&
      isPossessive(tokens[first - 1]) &&
      tokens[first - 2]!.capital &&
      isIn(tokens[first - 2], COLLECTIVES)
    )
      first -= 2
    else if (first < head && headsOf(context, first) >= floor) first = headsOf(context, first)
    else break
  }
  return overAnd(context, first, head, floor)
}

/** "[Heads of] State Council", "[Heads of State and] Government Council": where they begin, or -1. */
function headsOf({ reading }: BodyContext, first: number): number {
  const { tokens } = reading
  const { lower } = tokens[first]!
  if (lower !== 'state' && lower !== 'government') return -1
  const said = textOf(reading, Math.max(0, first - 4), first + 1)
  if (/\bheads of (?:state|government)$/.test(said)) return first - 2
  return said === 'heads of state and government' ? first - 4 : -1
}

/** "African Union (AU) | Commission": where a body begins whose short form stands in brackets behind it, or null. */
function explained({ reading, cover, known }: BodyContext, end: number, floor: number): number | null {
  if (reading.tokens[end - 3]?.text !== '(') return null
  const [short, body] = [cover[end - 2]!, cover[end - 4] ?? -1].map((c) => (c >= 0 ? known[c]! : null))
  const isBody = short?.kind === 'organization' && short.ref === body?.ref
  return isBody && body.first >= floor ? body.first : null
}

const OWNERS = wordList("the 's ’s")

/** "Belt and Road Initiative", "Cape Investment & Securities": over an "and" inside the name. */
function overAnd(context: BodyContext, first: number, head: number, floor: number): number {
  const { tokens } = context.reading
  const link = tokens[first - 1]
  if (first - 2 < floor || !link || (link.lower !== 'and' && link.text !== '&')) return first
  if (link.text === '&' && inRun(context, first - 2)) return leftEdge(context, first - 2, floor)
  if (first === head) return first
  const start = listStart(context, first - 1, floor)
  if (start !== null) return start
  if (!inRun(context, first - 2)) return first
  const before = tokens[first - 2]!
  const joint = jointStart(context, first - 2, floor)
  if (joint !== null) return joint
  const alone = first - 3 < floor || !inRun(context, first - 3)
  const belongs = before.sense.titleWord || isIn(tokens[first - 3], OWNERS)
  return alone && belongs && context.cover[first - 2]! < 0 && !before.sense.officeHead ? first - 2 : first
}
