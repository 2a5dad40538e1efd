/** Gatherings told by a short form and their number: "TICAD VI", "ASEM 12", "COP29" where its conferences are counted. */
import { type Naming, namingOf, type Reading } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { registered } from './body-name.ts'
import { bareAt, type MeetingNaming } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'
import { placeAt } from './scan-right.ts'

/** A body that is called after its gatherings: no other is counted so. */
const GATHERS = /\b(?:summit|forum|conference|dialogue|meeting)\b/i
/** Conferences of the parties to a treaty, of which nobody writes the name in full. */
const PARTIES = new Set(['COP', 'CMP'])

/** "the COP29 | climate conference" */
const BEHIND = wordList('climate un leaders summit conference meeting talks forum')

/** The gathering that the number at i counts, or null. */
export function countedBody(reading: Reading, named: Named, i: number): MeetingNaming | null {
  const { kind, sense } = reading.tokens[i]!
  if (sense.counted === null && kind !== 'number' && !sense.numeral) return null
  if (sense.counted !== null) {
    const { letters, number } = sense.counted
    const body = bodyCalled(reading, named, letters)
    const series = PARTIES.has(letters) ? letters : null
    return body || series ? counted(reading, named, i, i, number, body, series) : null
  }
  const name = nameAt(named, i - 1)
  const beside =
    name?.kind === 'organization' &&
    name.first === i - 1 &&
    reading.sentenceOf[i - 1] === reading.sentenceOf[i]
  if (!beside || !reading.tokens[i - 1]!.sense.shouted) return null
  const number = sense.number ?? (sense.numeral ? sense.ordinal : null)
  if (number === null || number > 99 || !GATHERS.test(name.name)) return null
  return counted(reading, named, name.first, i, number, name, null)
}

/** The body of that short form, as the text or the registry has it. */
function bodyCalled({ tokens, lexicon }: Reading, { known }: Named, letters: string): Naming | null {
  const told = known.find(
    ({ kind, first, last }) =>
      kind === 'organization' && last - first === 1 && tokens[first]!.text === letters,
  )
  const body = told ?? registered(lexicon, letters)
  if (body === null || !GATHERS.test(body.name)) return null
  const rule = 'organization/registry-name'
  return told ?? namingOf({ kind: 'organization', first: 0, last: 0, rule, ...body })
}

function counted(
  reading: Reading,
  named: Named,
  first: number,
  at: number,
  ordinal: number,
  organization: Naming | null,
  series: string | null,
): MeetingNaming {
  const isSummit = organization !== null && /\b(?:Summit|Leaders|Heads)\b/.test(organization.name)
  const level = series !== null ? 'conference' : isSummit ? 'summit' : 'forum'
  let end = at + 1
  while (end < at + 4 && isIn(reading.tokens[end], BEHIND)) end++
  return {
    ...bareAt(first, at, level),
    last: end,
    organization,
    series,
    ordinal,
    place: placeAt(reading, named, end),
    bare: false,
  }
}
