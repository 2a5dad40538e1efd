/**
 * Placed pieces of text → lines. The order of the file is kept: programs write a page in the order in which it is
 * read, column after column, cell after cell.
 */
import type { Tag } from './page-tags.ts'

export type PlacedText = {
  text: string
  /** Left end and baseline in points, from the page's upper left corner. */
  x: number
  y: number
  width: number
  size: number
  isUpright: boolean
  /** Where the file is tagged. */
  tag: Tag | null
}

export type Line = {
  text: string
  left: number
  right: number
  y: number
  size: number
  tag: Tag | null
}

export type PageLines = { width: number; height: number; lines: Line[] }

/** Shares of the letters' size. */
const SAME_LINE = 0.45
const GAP_OF_WORDS = 0.2
/** Between columns or cells; where text is merely spread wide, nothing near it starts at the same place. */
const GAP_OF_CELLS = 0.7
const GAP_OF_NO_TEXT = 3
/** Points between left ends that are meant to stand under each other. */
const ALIGNED = 2
/** Lines up or down in which a cell has its fellows, in heights of a letter. */
const NEAR = 5
/** Raised numbers that lead to a footnote are this much smaller. */
const NOTE_SIZE = 0.8

/** What stands before an item of a list, set off from it. */
const LABEL = /^(?:[•·‣▪■●◦*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/i

export function readLines(pieces: readonly PlacedText[]): Line[] {
  const lines: Line[] = []
  for (const piece of pieces) {
    // What stands across is a stamp or a watermark.
    if (!piece.isUpright || piece.text === '') continue
    const line = lines.at(-1)
    if (line && isNoteMark(line, piece)) continue
    if (line && continuesLine(line, piece)) extendLine(line, piece)
    else if (piece.text.trim() !== '') lines.push(startLine(piece))
  }
  return rejoin(lines.map((line) => ({ ...line, text: tidy(line.text) })))
}

/** Fonts of symbols keep their bullets where no letters are. */
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{Co}(?=\s|$)/u, '•')

/** Pieces of one line, when nothing near stands under the later piece: text spread wide, no cells. */
function rejoin(lines: readonly Line[]): Line[] {
  const isPart = lines.map((line, i) => isBeside(lines[i - 1], line))
  const joined: Line[] = []
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1)
    const isCell = isPart[i] && !LABEL.test(lines[i - 1]?.text ?? '') && hasFellow(lines, isPart, i)
    if (!isPart[i] || !last || isCell) joined.push({ ...line })
    else {
      last.text = `${last.text} ${line.text}`
      last.right = line.right
    }
  }
  return joined
}

function isBeside(last: Line | undefined, line: Line): boolean {
  return last !== undefined && Math.abs(last.y - line.y) < line.size * SAME_LINE && line.left > last.right
}

/**
 * Whether another later piece of a line starts at the same place, a few lines up or down. Behind a gap that no text
 * has, it is enough that one stands above or below: heads of columns are centred.
 */
function hasFellow(lines: readonly Line[], isPart: readonly boolean[], at: number): boolean {
  const line = lines[at] as Line
  const isFarOff = line.left - (lines[at - 1]?.right ?? line.left) > line.size * GAP_OF_NO_TEXT
  for (let i = Math.max(0, at - 12); i < Math.min(lines.length, at + 12); i++) {
    const other = lines[i] as Line
    const distance = Math.abs(other.y - line.y)
    if (!isPart[i] || distance < line.size * SAME_LINE || distance > line.size * NEAR) continue
    if (Math.abs(other.left - line.left) < ALIGNED) return true
    if (isFarOff && other.left < line.right && line.left < other.right) return true
  }
  return false
}

function startLine({ text, x, y, width, size, tag }: PlacedText): Line {
  return { text, left: x, right: x + width, y, size, tag }
}

function continuesLine(line: Line, { text, x, y, size, tag }: PlacedText): boolean {
  if (line.tag?.block !== tag?.block) return false
  if (Math.abs(line.y - y) > Math.max(line.size, size) * SAME_LINE) return false
  const gap = x - line.right
  if (text.trim() === '') return gap > -line.size
  return gap > -line.size && (tag !== null || gap < line.size * GAP_OF_CELLS)
}

function extendLine(line: Line, { text, x, width, size }: PlacedText): void {
  const isParted = x - line.right > line.size * GAP_OF_WORDS
  // A blank that is drawn wide parts cells: it does not bring them nearer.
  if (text.trim() === '' && width > line.size * GAP_OF_CELLS && !line.tag) return
  line.text += (isParted && !/\s$/.test(line.text) ? ' ' : '') + text
  line.right = Math.max(line.right, x + width)
  line.size = Math.max(line.size, size)
}

function isNoteMark(line: Line, { text, x, y, size }: PlacedText): boolean {
  const isRaised = line.y - y > line.size * 0.15 && line.y - y < line.size
  return isRaised && size < line.size * NOTE_SIZE && x >= line.right - 1 && /^\s*\[?\d{1,3}\]?\s*$/.test(text)
}
