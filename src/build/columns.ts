/** Rows of cells as lines in aligned columns, two spaces apart; the last cell of a row is not padded. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    row.slice(0, -1).forEach((cell, k) => {
      widths[k] = Math.max(widths[k] ?? 0, cell.length)
    })
  return rows.map((row) =>
    row
      .map((cell, k) => (k === row.length - 1 ? cell : cell.padEnd(widths[k]!)))
      .join('  ')
      .trimEnd(),
  )
}

/** Words in lines of at most `width` characters. */
export function wrapWords(words: readonly string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && line.length + word.length + 2 > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line}  ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
