/**
 * A document's text as paragraphs for the screen. Offsets stay those of the text; only where lines break is decided
 * here: the lines of a scan flow together, those of a list or a table stay.
 */
import type { Span } from '../model/evidence.ts'

export type Paragraph = Span & {
  /** Its lines are lines of their own: a list, a table, a letterhead. */
  isList: boolean
}

/** As wide as typewritten and hard-wrapped lines are; the lines of lists are mostly shorter. */
const WRAPPED = 45
const ITEM = /^\s*(?:[-–—•*·▪]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/
const COLUMNS = /\S(?: {3,}|\t| \| )\S/

function isList(text: string): boolean {
  const lines = text.split('\n')
  if (lines.length < 2) return false
  if (lines.filter((line) => ITEM.test(line) || COLUMNS.test(line)).length >= 2) return true
  // The last line of a paragraph is as long as it happens to be.
  return lines.slice(0, -1).some((line) => line.trim().length < WRAPPED)
}

/** Cuts [start, end of text) at empty lines. @param start behind the front matter */
export function paragraphsOf(text: string, start: number): Paragraph[] {
  const body = text.slice(start)
  const gaps = [...body.matchAll(/\n[^\S\n]*\n/g)].map(({ index }) => index)
  return [...gaps, body.length].flatMap((end, i) => {
    const from = i === 0 ? 0 : (gaps[i - 1] ?? 0)
    const words = body.slice(from, end).trim()
    if (words === '') return []
    const at = start + from + body.slice(from, end).indexOf(words)
    return [{ start: at, end: at + words.length, isList: isList(words) }]
  })
}
