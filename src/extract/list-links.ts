/** What joins the parts of a list: ",", ";", "and", ", and", "as well as". */
import { type Chunk, isComma, isDash, isMark, type Row } from './chunks.ts'

export type Link = {
  /** Place of the part behind it. */
  next: number
  /** Whether that part is the last: "and", "as well as". */
  final: boolean
  comma: boolean
}

/** The link behind the phrase at `at`, or null; its comma may have gone with an apposition. */
export function linkAfter(row: Row, at: number): Link | null {
  const phrase = row[at]
  if (phrase?.type === 'phrase' && phrase.closed) {
    const next = row[at + 1]
    if (next?.type === 'phrase') return { next: at + 1, final: false, comma: true }
    if (isAnd(next)) return { next: at + 2, final: true, comma: true }
  }
  return linkAt(row, overTerm(row, at + 1))
}

/** "A (2001–2004), B (2004–2006)", "Armenia*, Belarus": over the time in brackets or the star behind a name. */
function overTerm(row: Row, at: number): number {
  if (isMark(row[at], '*')) return at + 1
  return isMark(row[at], '(') && row[at + 1]?.type === 'date' && isMark(row[at + 2], ')') ? at + 3 : at
}

function linkAt(row: Row, at: number): Link | null {
  const link = row[at]
  const comma = isComma(link)
  // "A and B | -- as well as C and D --": a dash opens what is joined.
  const last = overAsWellAs(row, comma || isDash(link) ? at + 1 : at)
  if (last !== null) return { next: last, final: true, comma }
  if (comma || isMark(link, ';')) {
    if (!isAnd(row[at + 1])) return { next: at + 1, final: false, comma: true }
    const beyond = row[at + 2]?.type
    return beyond === 'prep' || beyond === 'adverb' ? null : { next: at + 2, final: true, comma: true }
  }
  const joins = link?.type === 'conj' && (link.word === 'and' || link.word === '&')
  return joins ? { next: overQuality(row, overSamePrep(row, at + 1)), final: true, comma: false } : null
}

/** "delegations of A and | of | B": over the preposition that stands before the first as well. */
function overSamePrep(row: Row, at: number): number {
  const again = row[at]
  if (again?.type !== 'prep' || (again.word !== 'of' && again.word !== 'from')) return at
  const [before, first] = [row[at - 3], row[at - 2]]
  const isSame = before?.type === 'prep' && before.word === again.word
  // A phrase holds whose it is: "ministers of A".
  const isHeld = first?.type === 'phrase' && first.refs.length === 0 && first.mods.length > 0
  return isSame || isHeld ? at + 1 : at
}

const isAnd = (chunk: Chunk | undefined) => chunk?.type === 'conj' && chunk.word === 'and'
const isAs = (chunk: Chunk | undefined) => chunk?.type === 'sub' && chunk.word === 'as'

/** Over "as well as"; null where it does not stand. */
function overAsWellAs(row: Row, at: number): number | null {
  if (!isAs(row[at])) return null
  const well = row[at + 1]
  return well?.type === 'phrase' && well.head === 'well' && isAs(row[at + 2]) ? at + 3 : null
}

/** "A, B and, as heads of government, C", "so did, as guests, D": over what those behind came as. */
export function overQuality(row: Row, at: number): number {
  if (!isComma(row[at]) || !isAs(row[at + 1])) return at
  const what = row[at + 2]
  return what?.type === 'phrase' && what.refs.length === 0 && isComma(row[at + 3]) ? at + 4 : at
}
