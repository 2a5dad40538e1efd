/**
 * Tables drawn with bars, by their cells:
 *
 *     | No. | Date           | Place  | Chair     |
 *     |-----|----------------|--------|-----------|
 *     | 2nd | 6–7 July 1993  | Baku   | …         |
 */
import type { ReadText } from '../text/lines.ts'
import type { Sentence } from '../text/sentences.ts'

/** A text that is cut up. */
type Cut = { read: ReadText; tokens: readonly { text: string }[]; sentences: readonly Sentence[] }

/** Tokens [first, last) of a cell; an empty cell has none. */
export type Cell = { first: number; last: number }
export type Row = { sentence: number; cells: Cell[] }
/** The first row says what the columns hold. */
export type Table = { head: Row; rows: Row[] }

/** The tables of a text, in its order; those of a single row are none. */
export function readTables(text: Cut): Table[] {
  const { blocks } = text.read
  const tables: Table[] = []
  let rows: Row[] = []
  const close = () => {
    const [head, ...others] = rows
    if (head && others.length > 0) tables.push({ head, rows: others })
    rows = []
  }
  let block = -1
  text.sentences.forEach((sentence, s) => {
    if (sentence.block === block) return
    const next = sentence.block === block + 1
    block = sentence.block
    const isRow = blocks[block]!.kind === 'row' && isBarred(text, sentence)
    if (!isRow || !next) close()
    if (isRow) rows.push({ sentence: s, cells: cellsOf(text, s) })
  })
  close()
  return tables
}

/** Whether a sentence opens a row that bars part. */
const isBarred = ({ tokens }: Cut, { first, last }: Sentence): boolean =>
  tokens[first]!.text === '|' || tokens.slice(first, last).filter((t) => t.text === '|').length >= 2

/** The cells of the block that a sentence opens: a full stop inside a cell ends no row. */
function cellsOf({ sentences, tokens }: Cut, s: number): Cell[] {
  const { first, block } = sentences[s]!
  let end = s
  while (sentences[end + 1]?.block === block) end++
  const cells: Cell[] = []
  // "Oman | Salim Rao | Minister": the bar at the start may be left out.
  let start = tokens[first]!.text === '|' ? first + 1 : first
  for (let i = start; i < sentences[end]!.last; i++) {
    if (tokens[i]!.text !== '|') continue
    cells.push({ first: start, last: i })
    start = i + 1
  }
  if (start < sentences[end]!.last) cells.push({ first: start, last: sentences[end]!.last })
  return cells
}
