/** Whether what stands behind a link is told in a clause of its own, and so is no part of the list before. */
import { isComma, isFiniteVerb, isMark, isPrep, type Row } from './chunks.ts'
import type { Link } from './list-links.ts'

/** "…, A and B; | C and D joined": nothing but names stands between a semicolon and its own verb. */
export function tellsOnItsOwn(row: Row, at: number): boolean {
  for (let i = at; i < row.length; i++) {
    const chunk = row[i]!
    if (chunk.type === 'verb') return chunk.form === 'finite'
    const joins = chunk.type === 'conj' || isComma(chunk) || isPrep(chunk, 'of')
    if (chunk.type !== 'phrase' && !joins) return false
  }
  return false
}

/** "was represented by A, and Oman by B": the preposition before the list comes again behind the next name. */
export function isGapped(row: Row, start: number, next: number): boolean {
  if (!isPrep(row[start - 1], 'by') || !isPrep(row[next + 1], 'by')) return false
  return row.some((c, k) => k < start && c.type === 'verb' && c.passive)
}

/** Whether "and X" opens a clause of its own: a finite verb behind it, and one before the list, of `size` parts. */
export function opensClause(row: Row, start: number, { next, comma }: Link, size: number): boolean {
  if (!comma && size > 1) return false
  const behind = overCircumstances(row, next + 1)
  const pair = comma && size === 1 && row[behind]?.type === 'conj' && row[behind + 1]?.type === 'phrase'
  const verb = pair ? overCircumstances(row, behind + 2) : behind
  return isFiniteVerb(row[verb]) && isTold(row, start)
}

/** "and X | in May also | won": over what may stand between a subject and its verb. */
function overCircumstances(row: Row, from: number): number {
  for (let i = from; i < row.length; i++) {
    const { type } = row[i]!
    const isWhere = type === 'phrase' && row[i - 1]?.type === 'prep'
    if (type !== 'adverb' && type !== 'date' && type !== 'prep' && !isWhere) return i
  }
  return row.length
}

/** Whether a finite verb stands before `at` in the clause that goes on there: behind a semicolon, "which", "as". */
export function isTold(row: Row, at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const chunk = row[k]!
    if (isFiniteVerb(chunk)) return true
    if (chunk.type === 'rel' || chunk.type === 'sub' || isMark(chunk, ';')) return false
  }
  return false
}
