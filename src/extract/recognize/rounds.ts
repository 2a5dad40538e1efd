/**
 * Rounds of talks between two, by their number: "the 3rd Nepal–Oman Political Consultations", "the first round of
 * political consultations between Nepal and Oman", "the fourth round", told behind one of these.
 */
import { type Reading, wordsOf } from '../reading.ts'
import { isOfTwoWords, ordinalBehind } from '../words/numbers.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { jointBefore } from './joint-meetings.ts'
import { bareAt, type MeetingNaming } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'
import { placeAt } from './scan-right.ts'
import { seriesBehind } from './series.ts'

const TALKS = wordList('consultations dialogue talks negotiations')
/** What says of what kind the talks are. */
const KINDS = wordList(
  'political strategic bilateral consular foreign office ministry policy security economic trade ' +
    'defence defense high level regular annual peace human rights',
)

/** The round that the noun at i tells of, or null. @param told the gatherings before it */
export function roundAt(
  reading: Reading,
  named: Named,
  i: number,
  told: readonly MeetingNaming[],
): MeetingNaming | null {
  const { lower } = reading.tokens[i]!
  if (lower === 'round')
    return numberedRound(
      reading,
      named,
      i,
      told.findLast((m) => m.level === 'consultations'),
    )
  return lower === 'consultations' ? consultations(reading, named, i) : null
}

function numberBefore({ tokens }: Reading, at: number): { ordinal: number; first: number } | null {
  const token = tokens[at - 1]
  const ordinal = token ? ordinalBehind(tokens[at - 2], token) : null
  if (ordinal === null || token!.text.length < 3) return null
  return { ordinal, first: isOfTwoWords(ordinal, token!.text) ? at - 2 : at - 1 }
}

function numberedRound(
  reading: Reading,
  named: Named,
  i: number,
  before: MeetingNaming | undefined,
): MeetingNaming | null {
  const { tokens } = reading
  const number = numberBefore(reading, i)
  if (!number) return null
  const base = { ordinal: number.ordinal, bare: false }
  if (tokens[i + 1]?.lower === 'of') {
    const own = seriesBehind(reading, named, i)
    if (own && isIn(tokens[own.last - 1], TALKS))
      return made(reading, named, number.first, own.last, { ...base, series: own.name })
    let head = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2
    while (isIn(tokens[head], KINDS)) head++
    if (!isIn(tokens[head], TALKS)) return null
    const sides = between(reading, named, head + 1)
    return sides
      ? made(reading, named, number.first, sides.last, {
          ...base,
          series: seriesOf(reading, sides.name, i + 2, head),
        })
      : null
  }
  // "the fourth round", where rounds were spoken of.
  if (!before || /^(?:-|table)/.test(tokens[i + 1]?.lower ?? '')) return null
  return made(reading, named, number.first, i + 1, { ...base, series: before.series, alone: true })
}

function consultations(reading: Reading, named: Named, i: number): MeetingNaming | null {
  const { tokens } = reading
  let first = i
  while (isIn(tokens[first - 1], KINDS)) first--
  const sides = jointBefore(reading, named, first)
  const number = numberBefore(reading, sides?.first ?? first)
  if (!number) return null
  const behind = sides ? null : between(reading, named, i + 1)
  const name = sides?.name ?? behind?.name
  if (!name) return null
  const series = seriesOf(reading, name, first, i)
  return made(reading, named, number.first, behind?.last ?? i + 1, {
    ordinal: number.ordinal,
    bare: false,
    series,
  })
}

function made(reading: Reading, named: Named, first: number, last: number, rest: Partial<MeetingNaming>) {
  return {
    ...bareAt(first, last - 1, 'consultations'),
    place: placeAt(reading, named, last),
    ...rest,
  }
}

/** "Nepal–Oman" and the kind of the talks: "Nepal–Oman Political Consultations". */
function seriesOf(reading: Reading, sides: string, first: number, head: number): string {
  const words = wordsOf(reading, first, head + 1).replace(/^the /, '')
  return `${sides} ${words.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())}`
}

/** "between the Kingdom of Bhutan and Nepal" */
function between({ tokens }: Reading, named: Named, at: number): { name: string; last: number } | null {
  if (tokens[at]?.lower !== 'between') return null
  const stateAt = (i: number) => {
    const start = tokens[i]?.lower === 'the' ? i + 1 : i
    const naming = nameAt(named, start)
    return naming?.kind === 'state' && naming.first === start ? naming : null
  }
  const one = stateAt(at + 1)
  const other = one && tokens[one.last]?.lower === 'and' ? stateAt(one.last + 1) : null
  return one && other ? { name: `${one.name}–${other.name}`, last: other.last } : null
}
