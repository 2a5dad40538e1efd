/** The lines of a stored text, with what the reading layer asks of each again and again. */

import { isSpace } from './tokens.ts'
import { isAsciiLetter } from './word-table.ts'

export type Line = {
  start: number
  end: number
  text: string
  /** Its first character that is no blank: most lines show by it that they open with no bullet, bar or number. */
  head: string
  /** Its last characters before blanks, all that a pattern for its end has to look at. */
  tail: string
  /** Ends as a sentence does. */
  closed: boolean
  /** Opens with a bullet or the number of a point. */
  bullet: boolean
}

const BULLET = /^\s*(?:[•·‣▪■●◦*]|[-–—](?=\s)|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)](?=\s))\s+/
const DASHES = new Set(['-', '–', '—'])
/** "ISLES REPORT        - 14 -": the number of a page behind its head. */
const PAGE_BEHIND = /(?<=\S) {3,}[-–—] ?\d{1,3} ?[-–—]\s*$/
const TAIL = 12

/** "… the end.”": whether a sentence ends in a mark, or in quotes and brackets behind one. */
function isClosed(tail: string): boolean {
  if (isAsciiLetter(tail.charCodeAt(tail.length - 1))) return false
  let end = tail.length
  while (CLOSERS.has(tail[end - 1] ?? '')) end--
  return END_MARKS.has(tail[end - 1] ?? '')
}
const CLOSERS = new Set('"\'”’)]')
const END_MARKS = new Set('.!?…:')

const isCapital = (head: string) => head >= 'A' && head <= 'Z'

/** A line, or the joined lines of a block. */
export function lineOf(start: number, end: number, text: string): Line {
  const tail = text.trimEnd().slice(-TAIL)
  if (tail === '') return { start, end, text, head: '', tail, closed: false, bullet: false }
  const head = text.trimStart()[0]!
  const bullet = !isCapital(head) && BULLET.test(text)
  return { start, end, text, head, tail, closed: isClosed(tail), bullet }
}

/** Splits into lines without their ends, keeping offsets. */
export function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = []
  const returns = text.includes('\r')
  for (let start = from; start < text.length; ) {
    const end = returns ? anyEnd(text, start) : text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    const whole = text.slice(start, stop)
    const line = lineOf(start, stop, whole)
    const dashed = line.tail !== '' && DASHES.has(line.tail.at(-1)!)
    lines.push(dashed ? lineOf(start, stop, whole.replace(PAGE_BEHIND, '')) : line)
    start = returns && text.startsWith('\r\n', stop) ? stop + 2 : stop + 1
  }
  return lines
}

/** Where the next line end of any system is, or -1. */
function anyEnd(text: string, start: number): number {
  LINE_END.lastIndex = start
  return LINE_END.exec(text)?.index ?? -1
}
const LINE_END = /[\r\n]/g

export const isBlank = (line: Line) => line.tail === ''

/** Whether a line opens with a small letter. */
export const opensSmall = ({ head }: Line) =>
  (head >= 'a' && head <= 'z') || (head > '~' && /\p{Ll}/u.test(head))

/** How many words stand in a text, parted by white space. */
export function countWords(text: string): number {
  let words = 1
  let blank = false
  for (let i = 0; i < text.length; i++) {
    const space = isSpace(text.charCodeAt(i))
    if (space && !blank) words++
    blank = space
  }
  return words
}
