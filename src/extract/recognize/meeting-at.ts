/** A gathering by its noun, with what stands left and right of it: "last year's 6th CICA | Summit | in Almaty". */
import { type Naming, type Reading, textOf } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type Around, isWeak, lookAround, type Site } from './gathering-around.ts'
import { bareAt, type MeetingNaming } from './meeting-naming.ts'
import { isOfOther } from './series.ts'

/** What a noun is: the name of a gathering, a word for one told elsewhere ("the summit"), or nothing. */
type Verdict = 'named' | 'bare' | 'nothing'

const OWNED = new Set(['his', 'her', 'their', 'our', 'its'])
const DEFINITE = wordList('the this')
const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'no'])

/** The gathering of a noun, or null where the words name none. */
export function meetingAt(site: Site): MeetingNaming | null {
  const { reading, head } = site
  const around = lookAround(site)
  const verdict = verdictOn(reading, around)
  if (verdict === 'nothing') return null
  const { left, right, level, organization, series, mechanism, joint } = around
  const { capital } = reading.tokens[head]!
  if (verdict === 'bare') return bareAt(left.first, head, level, capital)
  const bodies = sidesOf(around)
  return {
    first: left.first,
    last: Math.max(right.last, head + 1, mechanism?.last ?? 0, joint?.last ?? 0),
    organization,
    series,
    level,
    ordinal: left.ordinal,
    year: left.year ?? right.year,
    yearShift: left.shift,
    place: right.place ?? left.place,
    bare: false,
    indefinite: INDEFINITE.has(around.before) && !around.ofGroup && !around.ofCouncil,
    capital,
    ...(bodies.length > 0 ? { sides: bodies } : {}),
  }
}

function verdictOn(reading: Reading, around: Around): Verdict {
  const { left, right, level, body, organization, joint, occasion, coming } = around
  if (around.ofCouncil) return 'named'
  const isNumbered = left.ordinal !== null
  const isOwned = organization !== null || joint !== null
  const isDated = left.year !== null || right.year !== null
  if (level === 'meeting') {
    if (OWNED.has(around.before) && !organization && !(around.before === 'its' && isNumbered))
      return 'nothing'
    if (isNumbered && left.ordinal! < 1000 && isSitting(reading, around)) return 'bare'
    if (isNumbered && !isOwned && !around.mechanism && isOfOther(reading, around.head)) return 'nothing'
  }
  if (body && !isNumbered && !isDated && left.shift === null && !occasion) return 'nothing'
  if (isAssemblyOrTalks(reading, around)) return isAttended(reading, around) ? 'bare' : 'nothing'
  if (isWeak(level)) {
    const isStrong =
      isNumbered || (isOwned && !body) || left.shift !== null || left.year !== null || occasion || coming
    if (!isStrong) return isDefinite(reading, around) ? 'bare' : 'nothing'
    if (!isOwned && isOfItsKind(reading, around)) return 'nothing'
  }
  const isAnybodys = !isNumbered && !left.body && !joint
  if (level === 'meeting' && isAnybodys && !right.body) return 'nothing'
  if (isOpenToAll(level) && isAnybodys && !isDated && !occasion) return 'bare'
  return tellsItself(around) ? 'named' : 'bare'
}

/** "10th plenary meeting", "15th Meeting (AM)": a sitting of a session. */
const isSitting = ({ tokens }: Reading, { head, organization }: Around): boolean =>
  (organization === null || /Assembly|Council|Committee/.test(organization.name)) &&
  (tokens[head - 1]?.lower === 'plenary' ||
    (tokens[head + 1]?.text === '(' &&
      (tokens[head + 2]?.lower === 'am' || tokens[head + 2]?.lower === 'pm')))

/** "the 41st Extraordinary Assembly": one sitting; any other assembly is a body, and a body's talks alone gather. */
function isAssemblyOrTalks({ tokens }: Reading, { head, organization, left }: Around): boolean {
  const { lower } = tokens[head]!
  if (lower === 'assembly')
    return left.ordinal === null || !left.inner.some((word) => word.endsWith('ordinary'))
  return lower === 'talks' && !(organization && left.body)
}

/** "The Assembly was attended by": the sitting told before. */
const isAttended = (reading: Reading, { head }: Around): boolean =>
  reading.tokens[head]!.lower === 'assembly' &&
  /^(?:was|were) (?:attended|chaired|opened|held|preceded)$/.test(
    textOf(reading, head + 1, Math.min(head + 3, reading.tokens.length)),
  )

const isDefinite = ({ tokens }: Reading, { before, left }: Around): boolean =>
  DEFINITE.has(before) || isIn(tokens[left.first], DEFINITE)

/** "the first meeting of its kind" counts, and names nothing. */
const isOfItsKind = (reading: Reading, { head }: Around): boolean =>
  textOf(reading, head + 1, Math.min(head + 4, reading.tokens.length)) === 'of its kind'

const isOpenToAll = (level: Around['level']): boolean =>
  level === 'forum' || level === 'conference' || level === 'dialogue'

/** Whether the words say which of all gatherings it is. */
const tellsItself = ({ left, right, level, organization, series, coming, ofGroup }: Around): boolean =>
  coming ||
  ofGroup ||
  left.ordinal !== null ||
  organization !== null ||
  Boolean(series) ||
  left.shift !== null ||
  left.year !== null ||
  (level === 'summit' && (right.place ?? left.place) !== null)

/** Bodies that are the sides of a joint gathering; where its name holds none, whose name stands beside it. */
function sidesOf({ joint, left, right }: Around): Naming[] {
  if (!joint) return []
  const beside = right.body ?? left.body
  return joint.bodies.length > 0 ? [...joint.bodies] : beside ? [beside] : []
}
