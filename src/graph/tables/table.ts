/** What a table of the visible part is: rows with keys, and columns that say what stands in them and how they sort. */
import type { Words } from '../../words/words.ts'

export type Column<Row> = {
  id: string
  /** What stands in the cell, and in a copy of it. */
  text(row: Row, words: Words): string
  /** What stands in the cell in its place where there is little room: found and sorted by as well. */
  short?(row: Row): string
  /** What the column sorts by, where that is not its text; null comes last, whichever way it is sorted. */
  sort?(row: Row): string | number | null
}

/** Which rows hold all the words that are asked for, in any column, whatever their case. */
export function matching<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  asked: string,
  words: Words,
): readonly Row[] {
  const parts = asked.toLocaleLowerCase(words.locale).split(/\s+/).filter(Boolean)
  if (parts.length === 0) return rows
  return rows.filter((row) => {
    const text = columns
      .map((column) => `${column.text(row, words)}\n${column.short?.(row) ?? ''}`)
      .join('\n')
    const lower = text.toLocaleLowerCase(words.locale)
    return parts.every((part) => lower.includes(part))
  })
}

/** Sorts by a column, rows that are equal in it as they came. @param column null: as they came */
export function sorted<Row>(
  rows: readonly Row[],
  column: Column<Row> | null,
  direction: 'ascending' | 'descending',
  words: Words,
): readonly Row[] {
  if (!column) return rows
  const sign = direction === 'ascending' ? 1 : -1
  const sortKey = (row: Row) =>
    column.sort ? column.sort(row) : (column.short?.(row) ?? column.text(row, words))
  const keyed = rows.map((row) => ({ row, value: sortKey(row) }))
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
    const isNumbers = typeof a.value === 'number' && typeof b.value === 'number'
    return sign * (isNumbers ? Number(a.value) - Number(b.value) : words.compare(`${a.value}`, `${b.value}`))
  })
  return keyed.map(({ row }) => row)
}

/** What a spreadsheet would run as a formula is kept as text by an apostrophe, as OWASP advises. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

/** Tab-separated values with a line of headings, for pasting into a spreadsheet. */
export function tsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  headings: readonly string[],
  words: Words,
): string {
  const cell = (text: string) => asText(text.replace(/\s+/g, ' ').trim())
  const lines = rows.map((row) => columns.map((column) => cell(column.text(row, words))))
  return [headings.map(cell), ...lines].map((cells) => cells.join('\t')).join('\n')
}
