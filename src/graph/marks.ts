/**
 * Where a passage names the parties of a relation. Names may lie in one another ("6th CICA Summit" holds "CICA"),
 * so a passage becomes a small tree of text and marks.
 */
import type { Span } from '../model/evidence.ts'
import type { Network } from './network.ts'
import type { Passage } from './passages.ts'

/** `standIn`: the text uses another expression than a name ("the conference"). */
export type Mark = Span & { key: string; standIn: boolean }

export type Piece = { text: string } | { mark: Mark; pieces: Piece[] }

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** The mentions of entities inside a passage, in reading order, the longer first. */
export function marksOf(network: Network, keys: readonly string[], passage: Passage, text: string): Mark[] {
  const marks = keys.flatMap((key) => {
    const { name, aliases, acronym, mentions } = network.getNodeAttributes(key)
    const names = new Set([name, acronym ?? name, ...aliases].map(folded))
    return mentions
      .filter((m) => m.document === passage.document && m.start >= passage.start && m.end <= passage.end)
      .map(({ start, end }) => ({ start, end, key, standIn: !names.has(folded(text.slice(start, end))) }))
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Cuts a stretch of text at its marks. A mark that crosses the one before it is left out. */
export function piecesOf(text: string, span: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  for (const mark of marks) {
    if (mark.start < at || mark.end > span.end || mark.start < span.start) continue
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) })
    const inner = marks.filter((m) => m !== mark && m.start >= mark.start && m.end <= mark.end)
    const nested = inner.filter((m) => m.end - m.start < mark.end - mark.start)
    pieces.push({ mark, pieces: piecesOf(text, mark, nested) })
    at = mark.end
  }
  if (at < span.end) pieces.push({ text: text.slice(at, span.end) })
  return pieces
}
