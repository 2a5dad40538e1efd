/**
 * Gatherings that are the rows of a table, told by a number and a date:
 *
 *     Summits
 *     | No. | Date          | Place |
 *     | 2nd | 6–7 July 1993 | Baku  |
 */
import { type DateNaming, type Naming, type PerToken, type Reading, textOf } from '../reading.ts'
import type { Cell, Row, Table } from '../tables.ts'
import { dictionary } from '../words/dictionary.ts'
import { GATHERING_NOUNS } from '../words/gatherings.ts'
import { phraseSet } from '../words/word-set.ts'
import { levelOf } from './meeting-level.ts'
import { bareAt, type MeetingLevel, type MeetingNaming } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'

/** Blocks above a table in which it is said what it lists. */
const ABOVE = 3
/** The head of a column of numbers. */
const NUMBER = phraseSet(
  'no, no ., nos, nos ., nr, nr ., number, number ., edition, edition ., ordinal, ordinal ., #, ' +
    '# ., №, № .',
)

/** The gatherings of the tables of a text, by the token of their number. */
export function tabledMeetings(
  reading: Reading,
  named: Named,
  dates: PerToken<DateNaming>,
): Map<number, MeetingNaming> {
  const found = new Map<number, MeetingNaming>()
  for (const table of reading.tables) {
    const listed = whatIsListed(reading, named, table)
    if (!listed) continue
    // A table without heads opens with its first gathering.
    for (const row of [table.head, ...table.rows]) {
      const number = numberIn(reading, row, listed.plain)
      if (!number && listed.dated && row !== table.head) {
        const naming = datedRow(reading, named, dates, row, listed)
        if (naming) found.set(naming.first, naming)
      }
      if (!number || !isDated(dates, row)) continue
      const { level, organization } = listed
      const place = placeIn(named, row)
      const naming = { ...bareAt(number.first, number.first, level), last: number.last, bare: false }
      found.set(number.first, { ...naming, ordinal: number.ordinal, organization, place })
    }
  }
  return found
}

/** What the rows of a table are; `plain` where plain numbers count them, `dated` where days stand for them. */
type Listed = { level: MeetingLevel; organization: Naming | null; plain: boolean; dated: boolean }

/** The head of a column of days. */
const DATES = new Set(['date', 'dates', 'day', 'when'])
/** Who met, where a column says it. */
const WHO_MET = dictionary<MeetingLevel>({
  'foreign ministers': 'ministerial',
  ministers: 'ministerial',
  ministerial: 'ministerial',
  presidents: 'summit',
  leaders: 'summit',
  'heads of state': 'summit',
  summit: 'summit',
})

/** "3 May 1999 | Suva | foreign ministers | …": a row that its day opens; one that names its gathering is none. */
function datedRow(
  { tokens }: Reading,
  named: Named,
  dates: PerToken<DateNaming>,
  row: Row,
  listed: Listed,
): MeetingNaming | null {
  const [day, ...others] = row.cells
  const date = day && dates[day.first]
  if (!date?.absolute || date.last !== day!.last || date.absolute.precision === 'year') return null
  let level: MeetingLevel | null = null
  for (const { first, last } of others) {
    const words = tokens.slice(first, last).map((t) => t.lower)
    level ??= WHO_MET.get(words.join(' ')) ?? null
    for (let i = first + 1; i < last; i++) {
      const { sense, lower } = tokens[i]!
      const isNumbered = tokens.slice(Math.max(first, i - 6), i).some((t) => t.sense.ordinal !== null)
      if (sense.gathering !== null && lower !== 'assembly' && isNumbered) return null
    }
  }
  const { organization } = listed
  return {
    ...bareAt(day!.first, day!.first, level ?? listed.level),
    last: day!.last,
    bare: false,
    organization,
    place: placeCell(named, others),
  }
}

/** What the rows are: by the head of their first column, else by the lines above the table. */
function whatIsListed(reading: Reading, named: Named, { head }: Table): Listed | null {
  const first = head.cells[0]
  const label = first ? textOf(reading, first.first, first.last) : ''
  const own = GATHERING_NOUNS.get(label)
  if (own) return { level: own, organization: null, plain: true, dated: false }
  const { sentences, tokens } = reading
  const { block } = sentences[head.sentence]!
  const plain = NUMBER.has(label)
  for (let s = head.sentence - 1; s >= 0 && block - sentences[s]!.block <= ABOVE; s--) {
    const { first: from, last: to } = sentences[s]!
    for (let i = to - 1; i >= from; i--) {
      const singular = tokens[i]!.sense.gatheringNoun
      if (singular === null) continue
      const words = tokens.slice(Math.max(from, i - 4), i).map((t) => t.lower)
      const organization = namingsIn(named, from, to).find((n) => n.kind === 'organization') ?? null
      return { level: levelOf(singular, words), organization, plain, dated: DATES.has(label) }
    }
  }
  return null
}

/** The number in a row's first cell: "2nd", "Second", "II"; "2" only in a column of numbers. */
function numberIn(reading: Reading, { cells }: Row, plain: boolean): (Cell & { ordinal: number }) | null {
  const cell = cells[0]
  if (!cell || cell.last <= cell.first || cell.last - cell.first > 2) return null
  const [number, behind] = [reading.tokens[cell.first]!, reading.tokens[cell.first + 1]!]
  if (cell.last - cell.first === 2 && behind.text !== '.') return null
  const bare = /^\d{1,2}$/.test(number.text) ? Number(number.text) : null
  const ordinal = bare === null ? number.sense.ordinal : plain ? bare : null
  return ordinal === null ? null : { first: cell.first, last: cell.first + 1, ordinal }
}

function isDated(dates: PerToken<DateNaming>, { cells }: Row): boolean {
  for (let i = cells[0]!.last; i < cells.at(-1)!.last; i++) if (dates[i] !== undefined) return true
  return false
}

/** The first city of a row, else its first state. */
function placeIn(named: Named, { cells }: Row): Naming | null {
  const inside = namingsIn(named, cells[0]!.last, cells.at(-1)!.last)
  return inside.find((n) => n.kind === 'place') ?? inside.find((n) => n.kind === 'state') ?? null
}

/** The place that a cell opens with and is little else: "Suva, Fiji". */
function placeCell(named: Named, cells: readonly Cell[]): Naming | null {
  for (const { first, last } of cells) {
    const naming = nameAt(named, first)
    const isPlace = naming?.kind === 'place' || naming?.kind === 'state'
    if (isPlace && last - first <= 4) return naming
  }
  return null
}

/** The namings that start within tokens [from, to). */
function namingsIn(named: Named, from: number, to: number): Naming[] {
  const found: Naming[] = []
  for (let i = from; i < to; i++) {
    const naming = nameAt(named, i)
    if (naming?.first === i) found.push(naming)
  }
  return found
}
