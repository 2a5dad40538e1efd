/** What is put in between a verb and what goes with it: where it ends, so that one can read on behind it. */
import { isComma, isDash, isPrep, type Row } from './chunks.ts'
import type { Frame } from './frame.ts'

/** The comma behind a relative clause, where the last preposition comes again behind it; null else. */
export function prepAgain(row: Row, j: number, preps: Frame['preps']): number | null {
  const rel = row[j]!.type === 'rel' ? j : j + 1
  const word = preps.at(-1)?.word
  if (word === undefined || row[rel]?.type !== 'rel') return null
  for (let i = rel + 1; i < row.length - 1; i++) {
    const [chunk, next] = [row[i]!, row[i + 1]!]
    if (chunk.type === 'mark' && (chunk.word === ';' || chunk.word === ':')) return null
    if (chunk.type === 'mark' && chunk.word === ',' && next.type === 'prep' && next.word === word) return i
  }
  return null
}

/** The comma that closes a participle which a comma opened, where a preposition goes on behind it; null else. */
export function participleBefore(row: Row, at: number): number | null {
  const open = row[at]
  if (open?.type !== 'verb' || open.form !== 'reduced') return null
  for (let i = at + 1; i < Math.min(row.length - 1, at + 8); i++) {
    const chunk = row[i]!
    if (chunk.type === 'verb' || (chunk.type === 'mark' && chunk.word !== ',')) return null
    if (chunk.type === 'mark') return row[i + 1]!.type === 'prep' ? i : null
  }
  return null
}

/** Where the relative clause begins that a comma closes: at its own comma; null for none. */
export function relativeBefore(row: Row, close: number): number | null {
  for (let i = close - 1; i > 0; i--) {
    const chunk = row[i]!
    if (chunk.type === 'rel' && chunk.word !== 'that')
      return row[i - 1]!.type === 'mark' ? i - 1 : row[i - 1]!.type === 'phrase' ? i : null
    if (chunk.type === 'mark') return null
  }
  return null
}

/** "with A, B and, this morning, | with C": where the last preposition comes again behind "and"; null else. */
export function samePrepAgain(row: Row, conj: number, preps: Frame['preps']): number | null {
  let i = conj + 1
  while (row[i]?.type === 'date' || row[i]?.type === 'adverb' || isComma(row[i])) i++
  const word = preps.at(-1)?.word
  return word !== undefined && isPrep(row[i], word) ? i : null
}

const ADDRESSING = new Set(['to', 'with', 'by', 'from'])

/** "to A for his work, | and to B": whether a preposition that was there before comes again behind a comma. */
export function isOneAgain(row: Row, comma: number, preps: Frame['preps']): boolean {
  const [and, prep, who] = [row[comma + 1], row[comma + 2], row[comma + 3]]
  if (and?.type !== 'conj' || prep?.type !== 'prep' || !ADDRESSING.has(prep.word)) return false
  return who?.type === 'phrase' && who.refs.length > 0 && preps.some((p) => p.word === prep.word)
}

/** "— at the invitation" */
export function opensInvitation(row: Row, dash: number): boolean {
  const noun = row[dash + 2]
  const isInvitation = noun?.type === 'phrase' && noun.head === 'invitation'
  return isInvitation && isDash(row[dash]) && row[dash + 1]!.type === 'prep'
}

const WAYS = new Set(['online', 'virtually', 'remotely'])

/** "in person by A | and online | by B": over another way behind "and" or a comma; null for none. */
export function overOtherWay(row: Row, link: number): number | null {
  const at = row[link + 1]?.type === 'conj' ? link + 2 : link + 1
  const way = row[at]
  const said = way?.type === 'phrase' ? way.head : way && 'word' in way ? way.word : ''
  return WAYS.has(said) && isPrep(row[at + 1], 'by') ? at + 1 : null
}
