/**
 * Tables by their cells, drawn with bars or set in columns:
 *
 *     | No. | Date           | Place  | Chair     |
 *     |-----|----------------|--------|-----------|
 *     | 2nd | 6–7 July 1993  | Baku   | …         |
 */
import type { ReadText } from '../text/lines.ts'
import type { Sentence } from '../text/sentences.ts'

/** A text that is cut up. */
type Cut = {
  read: ReadText
  tokens: readonly { text: string; start: number; end: number }[]
  sentences: readonly Sentence[]
}

/** Blanks that part columns. */
const GAP = 3

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
    const cells = blocks[block]!.kind === 'row' ? cellsOf(text, s) : null
    if (!cells || !next) close()
    if (cells) rows.push({ sentence: s, cells })
  })
  close()
  return tables
}

/** The cells of the block that a sentence opens, or null: a full stop inside a cell ends no row. */
function cellsOf(text: Cut, s: number): Cell[] | null {
  const { sentences } = text
  const { first, block } = sentences[s]!
  let end = s
  while (sentences[end + 1]?.block === block) end++
  const { last } = sentences[end]!
  const barred = betweenBars(text, first, last)
  if (text.tokens[first]!.text === '|' || barred.length >= 3) return barred
  const columns = betweenGaps(text, first, last)
  return columns.length >= 3 ? columns : null
}

function betweenBars({ tokens }: Cut, first: number, last: number): Cell[] {
  const cells: Cell[] = []
  // "Oman | Salim Rao | Minister": the bar at the start may be left out.
  let start = tokens[first]!.text === '|' ? first + 1 : first
  for (let i = start; i < last; i++) {
    if (tokens[i]!.text !== '|') continue
    cells.push({ first: start, last: i })
    start = i + 1
  }
  if (start < last) cells.push({ first: start, last })
  return cells
}

/** "2nd         Thailand, Bangkok       8–10 October 2016" */
function betweenGaps({ tokens }: Cut, first: number, last: number): Cell[] {
  const cells: Cell[] = []
  let start = first
  for (let i = first + 1; i <= last; i++) {
    if (i < last && tokens[i]!.start - tokens[i - 1]!.end < GAP) continue
    cells.push({ first: start, last: i })
    start = i
  }
  return cells
}
