/** Gatherings of two sides: "Russia–Africa Summit", "EU-Central Asia summit", "summit of the GCC and the Central Asian countries". */
import { overShortForm } from '../over-short-form.ts'
import type { Naming, Reading } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type Named, nameAt } from './named.ts'

/** Regions that are no state and no body. */
const REGIONS = new Map([
  ['africa', 'Africa'],
  ['african', 'Africa'],
  ['arab', 'Arab States'],
  ['asia', 'Asia'],
  ['asian', 'Asia'],
  ['europe', 'Europe'],
  ['gulf', 'Gulf'],
  ['caribbean', 'Caribbean'],
  ['islamic', 'Islamic World'],
  ['latin america', 'Latin America'],
  ['central asia', 'Central Asia'],
  ['central asian', 'Central Asia'],
  ['south asia', 'South Asia'],
  ['southeast asia', 'Southeast Asia'],
  ['pacific islands', 'Pacific Islands'],
  ['mekong', 'Mekong'],
  ['lancang', 'Lancang'],
  ['nordic', 'Nordic'],
  ['baltic', 'Baltic'],
  ['western balkans', 'Western Balkans'],
  ['arab states', 'Arab States'],
])
/** What may stand between the two sides and "summit": "US–Africa Leaders' Summit". */
const BETWEEN = wordList(
  "leaders forum business cooperation economic investment ministerial commemorative special foreign ministers ' ’",
)

type Side = { first: number; name: string; body: Naming | null }

/** The side that ends before `end`: a state, a body or a region. */
function sideBefore(reading: Reading, named: Named, end: number): Side | null {
  // "ASEAN–Gulf Cooperation Council (GCC) Summit"
  const isShort = reading.tokens[end - 1]?.text === ')' && reading.tokens[end - 3]?.text === '('
  if (isShort) return sideBefore(reading, named, end - 3)
  const naming = nameAt(named, end - 1)
  if (naming)
    return naming.last === end && (naming.kind === 'state' || naming.kind === 'organization')
      ? {
          first: naming.first,
          name: shortName(reading, naming),
          body: naming.kind === 'organization' ? naming : null,
        }
      : null
  const { tokens } = reading
  if (!tokens[end - 1]?.capital) return null
  const two = REGIONS.get(`${tokens[end - 2]?.lower} ${tokens[end - 1]!.lower}`)
  if (two) return { first: end - 2, name: two, body: null }
  const one = REGIONS.get(tokens[end - 1]!.lower)
  return one ? { first: end - 1, name: one, body: null } : null
}

const shortName = (reading: Reading, naming: Naming): string =>
  reading.lexicon.bodies.get(naming.ref)?.acronym ?? naming.name

/** "Russia–Africa", "ASEAN-GCC-China" before the noun at `head`: where it starts, its name, and its bodies. */
export function jointBefore(
  reading: Reading,
  named: Named,
  head: number,
): { first: number; name: string; bodies: Naming[]; inner: string[] } | null {
  const { tokens } = reading
  let end = head
  while (isIn(tokens[end - 1], BETWEEN) && head - end < 3) end--
  // "China-ASEAN (10+1) Leaders' Meeting"
  if (tokens[end - 1]?.text === ')')
    for (let i = end - 2; i > end - 7; i--) {
      if (tokens[i]?.text !== '(') continue
      end = i
      break
    }
  const sides: Side[] = []
  for (let side = sideBefore(reading, named, end); side !== null && sides.length < 4; ) {
    sides.unshift(side)
    const hyphen = tokens[side.first]!.joint === '-'
    const before = tokens[side.first - 1]?.text
    if (!hyphen && before !== '–' && before !== '—') break
    side = sideBefore(reading, named, hyphen ? side.first : side.first - 1)
  }
  if (sides.length < 2) return null
  return {
    first: sides[0]!.first,
    name: sides.map((s) => s.name).join('–'),
    bodies: sides.flatMap((s) => s.body ?? []),
    inner: tokens.slice(end, head).map((t) => t.lower),
  }
}

const STATES = wordList('states countries leaders nations republics')

/** "… of the GCC and the Central Asian countries", from the end of the body's name: the joint name and its end. */
export function jointBehind(
  reading: Reading,
  named: Named,
  body: Naming,
  at: number,
): { last: number; name: string } | null {
  const { tokens } = reading
  let i = overShortForm(tokens, at)
  if (tokens[i]?.lower !== 'and') return null
  i++
  if (tokens[i]?.lower === 'the') i++
  if (nameAt(named, i)) return null
  const words = [`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`, tokens[i]?.lower ?? '']
  const states = (at: number) => isIn(tokens[at], STATES)
  const found = words.findIndex((w, k) => REGIONS.has(w) && states(i + 2 - k))
  return found >= 0
    ? { last: i + 3 - found, name: `${shortName(reading, body)}–${REGIONS.get(words[found]!)!}` }
    : null
}

/** What stands before the noun of a gathering of several states, without its ordinal. */
export function seriesOf(reading: Reading, first: number, head: number): string {
  const start = reading.tokens[first]!.start
  return reading.read.text
    .slice(start, reading.tokens[head]!.start)
    .replace(/^(?:\w+th|first|second|third)\s+/i, '')
    .trim()
}
