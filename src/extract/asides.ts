/** What is put in between a verb and what goes with it: where it ends, so that one can read on behind it. */
import type { Row } from './chunks.ts'
import type { Frame } from './frame.ts'

/** The comma behind a relative clause, where the last preposition comes again behind it; null else. */
export function prepAgain(row: Row, j: number, preps: Frame['preps']): number | null {
  const rel = row[j]!.type === 'rel' ? j : j + 1
  const word = preps.at(-1)?.word
  if (word === undefined || row[rel]?.type !== 'rel') return null
  for (let i = rel + 1; i < row.length - 1; i++) {
    const [chunk, next] = [row[i]!, row[i + 1]!]
    if (chunk.type === 'mark' && /^[;:]$/.test(chunk.word)) return null
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
