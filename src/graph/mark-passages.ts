/**
 * A paragraph as the reader draws it: stretches inside and outside the marked passages; within each, what is told of
 * the same relations; within that, the names.
 */
import type { Span } from '../model/evidence.ts'
import type { ToldRelation } from './document-facts.ts'
import { type Mark, type Piece, piecesOf } from './marks.ts'

/** `edges`: the relations that these words prove. */
export type Telling = Span & { edges: string[]; pieces: Piece[] }

export type Stretch = Span & { isMarked: boolean; tellings: Telling[] }

/**
 * Cuts a paragraph at the ends of the passages; a name that crosses one loses its mark.
 * @param mentions those of the whole document, in reading order, the longer first
 * @param passages to be marked, in reading order, apart from one another
 * @param told what the document proves
 */
export function markPassages(
  text: string,
  paragraph: Span,
  mentions: readonly Mark[],
  passages: readonly Span[],
  told: readonly ToldRelation[],
): Stretch[] {
  const here = mentions.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
  const stretches: Stretch[] = []
  const add = (start: number, end: number, isMarked: boolean) => {
    if (start >= end) return
    stretches.push({ start, end, isMarked, tellings: tellingsOf(text, { start, end }, here, told) })
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

/** Cuts a stretch at the ends of all that proves anything. */
function tellingsOf(
  text: string,
  span: Span,
  mentions: readonly Mark[],
  told: readonly ToldRelation[],
): Telling[] {
  const here = told.filter(({ passages }) => passages.some((p) => p.start < span.end && p.end > span.start))
  const ends = here.flatMap(({ passages }) => passages.flatMap(({ start, end }) => [start, end]))
  const inside = ends.filter((at) => at > span.start && at < span.end)
  const cuts = [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    const names = mentions.filter((mark) => mark.start >= start && mark.end <= end)
    const proves = ({ passages }: ToldRelation) => passages.some((p) => p.start <= start && end <= p.end)
    const edges = here.filter(proves).map(({ edge }) => edge)
    return { start, end, edges, pieces: piecesOf(text, { start, end }, names) }
  })
}
