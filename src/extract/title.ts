/** A title for a text that gives none: its first heading, else its first words. */
import type { Reading } from './reading.ts'

const LONGEST = 120

export function titleOf(reading: Reading): string {
  const { blocks, text } = reading.read
  const words = (b: { start: number; end: number }) => text.slice(b.start, b.end).trim()
  const heading = blocks
    .slice(0, 8)
    .find((b) => b.kind === 'heading' && words(b).split(/\s+/).length >= 4 && !/\d{4}$/.test(words(b)))
  const chosen = words(heading ?? blocks[0] ?? { start: 0, end: 0 })
  if (chosen.length <= LONGEST) return chosen || reading.document.id
  return `${chosen.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`
}
