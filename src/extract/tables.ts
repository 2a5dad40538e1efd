/**
 * Tables drawn with bars, by their cells:
 *
 *     | No. | Date           | Place  | Chair     |
 *     |-----|----------------|--------|-----------|
 *     | 2nd | 6–7 July 1993  | Baku   | …         |
 */
import type { Reading } from './reading.ts'

/** Tokens [first, last) of a cell; an empty cell has none. */
export type Cell = { first: number; last: number }
export type Row = { sentence: number; cells: Cell[] }
/** The first row says what the columns hold. */
export type Table = { head: Row; rows: Row[] }

/** The tables of a text, in its order; those of a single row are none. */
export function readTables(reading: Reading): Table[] {
  const { blocks } = reading.read
  const tables: Table[] = []
  let rows: Row[] = []
  const close = () => {
    const [head, ...others] = rows
    if (head && others.length > 0) tables.push({ head, rows: others })
    rows = []
  }
  let block = -1
  reading.sentences.forEach((sentence, s) => {
    if (sentence.block === block) return
    const next = sentence.block === block + 1
    block = sentence.block
    const isRow = blocks[block]!.kind === 'row' && reading.tokens[sentence.first]!.text === '|'
    if (!isRow || !next) close()
    if (isRow) rows.push({ sentence: s, cells: cellsOf(reading, s) })
  })
  close()
  return tables
}

/** The cells of the block that a sentence opens: a full stop inside a cell ends no row. */
function cellsOf(reading: Reading, s: number): Cell[] {
  const { sentences, tokens } = reading
  const { first, block } = sentences[s]!
  let end = s
  while (sentences[end + 1]?.block === block) end++
  const cells: Cell[] = []
  let start = first + 1
  for (let i = start; i < sentences[end]!.last; i++) {
    if (tokens[i]!.text !== '|') continue
    cells.push({ first: start, last: i })
    start = i + 1
  }
  if (start < sentences[end]!.last) cells.push({ first: start, last: sentences[end]!.last })
  return cells
}
