/**
 * Lines of pages → text: lines of a paragraph joined, paragraphs parted by blank lines, cells of a table's row as
 * "| a | b |", a paragraph that runs over the foot of a page whole.
 */
import { cleanText } from '../clean-text.ts'
import type { Line, PageLines } from './page-lines.ts'

type Paragraph = { lines: Line[]; isRow: boolean; isItem: boolean }

/** Shares of the letters' size, or of the distance of lines. */
const SAME_SIZE = 0.12
const PARAGRAPH_GAP = 1.3
/** Between lines of one heading, whose letters are larger than the page's. */
const HEADING_GAP = 1.6
const LIST_INDENT = 1.5
const INDENT = 1
/** A taller cell is a column of text. */
const MOST_CELL_LINES = 5
const BULLET = /^(?:[•·‣▪■●◦*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/
const OPEN = /[\p{L}\p{N},;’'-]$/u

/** A paragraph as text, with where it stands. */
type Part = Paragraph & { text: string; page: number; right: number }

/** @returns the text, and the offset at which each page starts */
export function joinPages(pages: readonly PageLines[]): { text: string; pages: number[] } {
  const parts = pages.flatMap(({ lines }, page) =>
    groupLines(lines).map((each): Part => ({ ...each, text: textOf(each), page, right: rightOf(lines) })),
  )
  let text = ''
  const starts: number[] = []
  for (const [i, part] of parts.entries()) {
    text += gapBetween(parts[i - 1], part)
    while (starts.length <= part.page) starts.push(starts.length === 0 ? 0 : text.length)
    text += part.text
  }
  while (starts.length < pages.length) starts.push(text.length)
  return { text, pages: starts }
}

function gapBetween(before: Part | undefined, part: Part): string {
  if (!before) return ''
  if (before.isRow && part.isRow) return '\n'
  return before.page < part.page && goesOn(before, part) ? breakOf(before.text) : '\n\n'
}

/** Whether a paragraph that a page's foot broke off goes on at the head of the next page. */
function goesOn(before: Part, part: Part): boolean {
  if (before.isRow || part.isRow || part.isItem || !OPEN.test(before.text)) return false
  return /^\p{Ll}/u.test(part.text) || isFull(before.lines.at(-1), part.lines[0], before.right)
}

/** A word hyphenated at a line's end keeps the break: reading closes it, or keeps the hyphen where it belongs. */
const breakOf = (text: string) => (/\p{L}[-\u2010]$/u.test(text) ? '\n' : /\d[–-]$/.test(text) ? '' : ' ')

/** A row stands on one line, and few programs hyphenate in cells. */
const cellBreak = (text: string) => (/[-\u2010–]$/.test(text) ? '' : ' ')

function textOf({ lines, isRow, isItem }: Paragraph): string {
  if (isRow) return `| ${lines.map((line) => line.text.replaceAll('|', '/')).join(' | ')} |`
  const text = lines.reduce((all, line) => (all === '' ? line.text : all + breakOf(all) + line.text), '')
  return cleanText(isItem && !BULLET.test(text) ? `• ${text}` : text)
}

function groupLines(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const leading = usualLeading(lines)
  const right = rightOf(lines)
  let at = 0
  while (at < lines.length) {
    const row = readRow(lines, at, leading)
    if (row) {
      paragraphs.push({ lines: row.cells, isRow: true, isItem: false })
      at = row.next
      continue
    }
    const line = lines[at] as Line
    const open = paragraphs.at(-1)
    const last = open && !open.isRow ? open.lines.at(-1) : undefined
    if (open && last && isSameParagraph(last, line, open.lines.length, leading, right)) open.lines.push(line)
    else paragraphs.push({ lines: [line], isRow: false, isItem: line.tag?.role === 'item' })
    at++
  }
  return markItems(paragraphs, leading)
}

/** Some programs draw bullets as dots and no letters: paragraphs set in alike, close under each other, are a list. */
function markItems(paragraphs: readonly Paragraph[], leading: number): Paragraph[] {
  const body = Math.min(...paragraphs.map(leftOf))
  const isSetIn = (each: Paragraph | undefined) =>
    each && !each.isRow && leftOf(each) > body + (each.lines[0]?.size ?? 0) * LIST_INDENT
  return paragraphs.map((each, i) => {
    if (each.lines[0]?.tag || !isSetIn(each) || BULLET.test(each.lines[0]?.text ?? '')) return each
    const isItem = [paragraphs[i - 1], paragraphs[i + 1]].some(
      (other) => other && isSetIn(other) && leftOf(other) === leftOf(each) && isTight(other, each, leading),
    )
    return { ...each, isItem }
  })
}

const leftOf = ({ lines }: Paragraph) => Math.round(Math.min(...lines.map((line) => line.left)))

function isTight(one: Paragraph, other: Paragraph, leading: number): boolean {
  const [a, b] = [one, other].sort((x, y) => (x.lines[0]?.y ?? 0) - (y.lines[0]?.y ?? 0))
  return (b?.lines[0]?.y ?? 0) - (a?.lines.at(-1)?.y ?? 0) <= leading * PARAGRAPH_GAP
}

/** The commonest distance of two lines, in points. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => Math.round(line.y - (lines[i]?.y ?? 0)))
  const counts = new Map<number, number>()
  for (const gap of gaps) if (gap > 0 && gap < 60) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 14
}

function isSameParagraph(last: Line, line: Line, count: number, leading: number, right: number): boolean {
  if (last.tag || line.tag) return last.tag?.block === line.tag?.block
  const gap = line.y - last.y
  if (gap <= 0) return line.left > last.right && /^\p{Ll}/u.test(line.text) // the next column
  if (gap > Math.max(leading * PARAGRAPH_GAP, line.size * HEADING_GAP)) return false
  if (Math.abs(line.size - last.size) > last.size * SAME_SIZE) return false
  if (BULLET.test(line.text)) return false
  // An indent opens a paragraph, unless the whole paragraph hangs from its first line.
  if (count > 1 && line.left > last.left + line.size * INDENT) return false
  return isFull(last, line, right) || /[-\u2010,]$/.test(last.text)
}

/** Whether a line had no room for the next one's first word; else it ended because its paragraph did. */
function isFull(last: Line | undefined, next: Line | undefined, right: number): boolean {
  if (!last || !next || Math.abs(next.size - last.size) > last.size * SAME_SIZE) return false
  const letter = (last.right - last.left) / Math.max(1, last.text.length)
  const word = next.text.split(' ', 1)[0]?.length ?? 0
  return last.right + (word + 1) * letter > right - last.size
}

const rightOf = (lines: readonly Line[]) => lines.reduce((most, line) => Math.max(most, line.right), 0)

/** Cells side by side from `at` on; each cell's own lines are joined. */
function readRow(
  lines: readonly Line[],
  at: number,
  leading: number,
): { cells: Line[]; next: number } | null {
  if (lines[at]?.tag) return readTaggedRow(lines, at)
  const cells: Line[] = []
  let [next, top] = [at, lines[at]?.y ?? 0]
  while (next < lines.length) {
    const cell = readCell(lines, next, leading)
    const first = lines[next] as Line
    const beside = cells.at(-1)
    if (cell.count > MOST_CELL_LINES) break
    if (beside && !(first.left > beside.right && Math.abs(first.y - top) <= leading)) break
    if (!beside) top = first.y
    cells.push(cell.line)
    next += cell.count
  }
  return cells.length > 1 ? { cells, next } : null
}

/** Lines one under the other with the same left end, up to one that stands beside. */
function readCell(lines: readonly Line[], at: number, leading: number): { line: Line; count: number } {
  const line: Line = { ...(lines[at] as Line) }
  let count = 1
  for (let last = line; count <= MOST_CELL_LINES && at + count < lines.length; count++) {
    const next = lines[at + count] as Line
    const gap = next.y - last.y
    if (gap <= 0 || gap > leading * PARAGRAPH_GAP || Math.abs(next.left - line.left) > 2) break
    line.text += cellBreak(line.text) + next.text
    line.right = Math.max(line.right, next.right)
    last = next
  }
  return { line, count }
}

function readTaggedRow(lines: readonly Line[], at: number): { cells: Line[]; next: number } | null {
  const first = lines[at]?.tag
  if (first?.role !== 'cell') return null
  const cells: Line[] = []
  let next = at
  for (; lines[next]?.tag?.role === 'cell' && lines[next]?.tag?.row === first.row; next++) {
    const line = lines[next] as Line
    const last = cells.at(-1)
    if (last && last.tag?.block === line.tag?.block) last.text += cellBreak(last.text) + line.text
    else cells.push({ ...line })
  }
  return { cells, next }
}
