/** A paragraph as the reader draws it: stretches inside and outside the marked passages, names marked within each. */
import type { Span } from '../model/evidence.ts'
import { type Mark, type Piece, piecesOf } from './marks.ts'

export type Stretch = Span & { isMarked: boolean; pieces: Piece[] }

/**
 * Cuts a paragraph at the ends of the passages; a name that crosses one loses its mark.
 * @param mentions those of the whole document, in reading order, the longer first
 * @param passages in reading order, apart from one another
 */
export function markPassages(
  text: string,
  paragraph: Span,
  mentions: readonly Mark[],
  passages: readonly Span[],
): Stretch[] {
  const here = mentions.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
  const stretches: Stretch[] = []
  const add = (start: number, end: number, isMarked: boolean) => {
    if (start >= end) return
    const inside = here.filter((mark) => mark.start >= start && mark.end <= end)
    stretches.push({ start, end, isMarked, pieces: piecesOf(text, { start, end }, inside) })
  }
  let at = paragraph.start
  for (const passage of passages) {
    if (passage.end <= paragraph.start || passage.start >= paragraph.end) continue
    add(at, Math.max(at, passage.start), false)
    add(Math.max(at, passage.start), Math.min(passage.end, paragraph.end), true)
    at = Math.max(at, Math.min(passage.end, paragraph.end))
  }
  add(at, paragraph.end, false)
  return stretches
}
