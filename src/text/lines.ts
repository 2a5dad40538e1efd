/**
 * The reading layer: from text as stored to text as read. Lines that a page or a mail program broke are
 * rejoined, words hyphenated at a line's end are closed, page furniture is left out; every character of the
 * result knows its place in the stored text.
 *
 *     stored   "…the Confer-\nence met in Al-\n\n- 3 -\n\nmaty."
 *     read     "…the Conference met in Almaty."
 */

import { countWords, isBlank, type Line, lineOf, linesOf, opensSmall } from './line.ts'
import { areEntries, entriesAmong } from './list-lines.ts'
import { furniture } from './running-heads.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'byline'

/** A stretch of the read text that belongs together: a paragraph, a heading, a list item, a table row. */
export type Block = { kind: BlockKind; start: number; end: number }

/** A stretch that was taken over as it stands: where it starts in the read text, and where in the stored one. */
type Piece = { start: number; stored: number }

export type ReadText = {
  /** The text as read; blocks are separated by a line feed. */
  text: string
  /** What `text` is put together from, in its order. */
  pieces: Piece[]
  blocks: Block[]
}

const TABLE_RULE = /^[\s|:+=-]{3,}$/
const isRule = ({ head, text }: Line) => '|:+=-'.includes(head) && TABLE_RULE.test(text)
const SPEAKER = /^\s*(?:[QA]|Question|Answer|\p{Lu}[\p{Lu}.'’ -]{3,40})\s*:\s/u
const opensTurn = ({ text }: Line) => text.includes(':') && SPEAKER.test(text)
const opensBar = ({ head }: Line) => head === '|'
/** A line that ends in one of these goes on, whatever comes next. */
const OPEN_END =
  /(?:[,;:–—(-]|\b(?:and|or|of|the|in|on|at|to|for|by|with|from|between|H\.E\.|Mr\.|Mrs\.|Ms\.|Dr\.|St\.))$/i
/** "Nepal         Narayan Khadka       Foreign Minister": cells set apart by blanks. */
const ALIGNED = /^\s*\S[^\n]*?\S {3,}\S[^\n]*?\S {3,}\S/
const hasCells = (text: string) => text.includes('   ') && ALIGNED.test(text)
const isAligned = (line: Line) => hasCells(line.text) && !line.closed

/** "Nepal | Narayan Khadka | Minister": cells parted by bars, none at the start. */
const BARRED = /^\s*[^|]+ \| [^|]+ \| [^|]*$|^\s*[^|]+ \| [^|]+ \| .*\|/
const isBarred = (text: string) => text.includes('|') && BARRED.test(text)
/** "Nepal         Narayan Khadka, Foreign Minister": two cells. */
const PAIRED = /^\s*\p{Lu}(?:\S| (?! )){0,40} {4,}\p{Lu}/u
const isPaired = (text: string) => text.includes('    ') && PAIRED.test(text)

/** "        THE FIRST MEETING OF THE NORDIC": capitals in the middle of the page, without a date or an end. */
const CENTRED = /^ {4,}\p{Lu}(?:[^\p{Ll}\d]*[^\p{Ll}\d.:;!?\s])\s*$/u
const isCentredTitle = (text: string) => text.startsWith('    ') && CENTRED.test(text) && !/\S {3}/.test(text)
/** "ISLES REPORT          Sheet no. 7": two things on one line, and no text that was broken behind it. */
const APART = /\S {8,}\S/

/** "by Litia Seru | 3 March 2018": a by-line in small letters, no end of a sentence. */
const SMALL_BYLINE = /^\s*(?:(?:posted|written|reported) )?by \p{Lu}[^.!?]{0,80}$/u

/** Whether a line goes on in the next one (both not blank, next to each other). */
function goesOn(line: Line, next: Line, width: number, joined: boolean): boolean {
  if (next.bullet || opensTurn(next) || opensBar(next)) return false
  if (opensBar(line) || isRule(line) || isRule(next)) return false
  if (isAligned(line) && isAligned(next)) return false
  if (isBarred(line.text) && isBarred(next.text)) return false
  if (isPaired(line.text) && isPaired(next.text)) return false
  if (areEntries(line.text, next.text)) return false
  if (/\p{L}-$/u.test(line.tail) || OPEN_END.test(line.tail)) return true
  if (opensSmall(next) || ',;)'.includes(next.head))
    return !/[|·•]/.test(next.text) || !SMALL_BYLINE.test(next.text)
  if (line.bullet && /^\s{2,}\S/.test(next.text)) return true
  if (APART.test(line.text)) return false
  if (joined && !line.closed && next.text.trim().length < 40 && !/\d|[.!?]$/.test(next.text)) return true
  if (isCentredTitle(line.text) && isCentredTitle(next.text)) return true
  const firstWord = next.text.trim().split(/\s/)[0]!.length
  const full = line.text.trimEnd().length + 1 + firstWord >= width * 0.92
  return full && width >= 40 && width <= 140
}

/** Whether a block goes on behind blank lines, as where a page ended inside a sentence. */
function continues(last: Line, next: Line): boolean {
  if (next.bullet || opensBar(next) || opensTurn(next)) return false
  if (last.tail.endsWith('.') && /\b(?:H\.E\.|Mr\.|Mrs\.|Ms\.|Dr\.)$/.test(last.tail)) return true
  if (!opensSmall(next) || last.closed || last.bullet || SMALL_BYLINE.test(next.text)) return false
  return /[\p{L},-]$/u.test(last.tail) && last.text.trim().length > 30
}

/** Groups lines into blocks. */
function group(lines: Line[]): Line[][] {
  const skip = furniture(lines)
  const kept = skip.size === 0 ? lines : lines.filter((l) => !skip.has(l))
  const lengths = kept.map((l) => l.text.trimEnd().length).filter((n) => n > 0)
  const sorted = lengths.toSorted((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.85)] ?? 0
  const groups: Line[][] = []
  let current: Line[] = []
  let blanks = 0
  const close = () => {
    if (current.length > 0) groups.push(current)
    current = []
  }
  for (const line of kept) {
    if (isBlank(line)) {
      blanks++
      continue
    }
    const last = current.at(-1)
    if (last && (blanks === 0 ? !goesOn(last, line, width, current.length > 1) : !continues(last, line)))
      close()
    current.push(line)
    blanks = 0
  }
  close()
  return groups
}

/** What a block is by its joined lines. */
function kindOf({ text, head, bullet, closed }: Line): BlockKind {
  const body = text.trim()
  if (head === '|' || isBarred(body)) return 'row'
  if (bullet) return isCountedTitle(body) ? 'heading' : 'item'
  if (!closed && body.length < 300 && 'BVP'.includes(head) && BYLINE.test(body)) return 'byline'
  if (body.length < 160 && !NO_HEADING_ENDS.has(body.at(-1)!) && countWords(body) <= 24) return 'heading'
  return 'paragraph'
}
/** "4. BILATERAL MEETINGS": a heading with its number. */
const COUNTED = /^(?:\d{1,2}|[IVX]{1,4})[.)]\s+(?:[\p{Lu}’'&,()-]+\s?)+$/u
const isCountedTitle = (body: string) => body.length <= 60 && COUNTED.test(body)
const BYLINE = /^(?:By|Von|Par)\s+\p{Lu}/u
const NO_HEADING_ENDS = new Set('.!?…;"”')

/** Lines set in columns, and entries of a list, are rows, no headings. */
function markRows(text: string, blocks: Block[]): void {
  if (text.includes('   ')) {
    const isLine = blocks.map((b) => {
      const line = text.slice(b.start, b.end)
      return hasCells(line) || isPaired(line)
    })
    blocks.forEach((block, i) => {
      if (isLine[i] && (isLine[i - 1] || isLine[i + 1])) block.kind = 'row'
    })
  }
  const short = blocks.map((b) => (b.kind === 'heading' ? text.slice(b.start, b.end) : null))
  for (const [i, isEntry] of entriesAmong(short).entries()) if (isEntry) blocks[i]!.kind = 'row'
}

/** Reads a text from an offset on (behind its front matter). */
export function readLines(stored: string, from: number): ReadText {
  const parts: string[] = []
  const pieces: Piece[] = []
  const blocks: Block[] = []
  let length = 0
  const put = (part: string, at: number) => {
    parts.push(part)
    pieces.push({ start: length, stored: at })
    length += part.length
  }
  for (const lines of group(linesOf(stored, from))) {
    if (isRule(lines[0]!)) continue
    if (blocks.length > 0) put('\n', lines[0]!.start)
    const [start, first] = [length, parts.length]
    joinLines(lines, put)
    const block = lineOf(start, length, parts.slice(first).join(''))
    blocks.push({ kind: kindOf(block), start, end: length })
  }
  const text = parts.join('')
  markRows(text, blocks)
  return { text, pieces, blocks }
}

/** Joins the lines of a block; says of each piece where it stood. */
function joinLines(lines: readonly Line[], put: (piece: string, at: number) => void): void {
  lines.forEach((line, i) => {
    const lead = i === 0 ? 0 : line.text.length - line.text.trimStart().length
    const next = lines[i + 1]
    const body = line.text.trimEnd()
    const end = body.slice(-3)
    const broken = next && opensSmall(next) && /\p{Ll}-$/u.test(end)
    put(broken ? body.slice(lead, -1) : body.slice(lead), line.start + lead)
    if (next && !broken && !/\p{L}[-–]$/u.test(end)) put(' ', line.start + body.length)
  })
}

/** Where a character of the read text stands in the stored one. */
export const storedAt = (read: ReadText, at: number): number => storedIn(read, pieceAt(read, at), at)

/** The piece that a character of the read text stands in. */
function pieceAt({ pieces }: ReadText, at: number): number {
  let low = 0
  for (let high = pieces.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** As far behind the start of its piece. */
function storedIn({ pieces }: ReadText, piece: number, at: number): number {
  const { start, stored } = pieces[piece]!
  return stored + at - start
}

/** Turns a span of the read text into one of the stored text. */
export function toStored(read: ReadText, start: number, end: number): { start: number; end: number } {
  const first = pieceAt(read, start)
  const next = read.pieces[first + 1]
  // Nearly always both ends stand in one piece.
  const last = next === undefined || end <= next.start ? first : pieceAt(read, end - 1)
  return { start: storedIn(read, first, start), end: storedIn(read, last, end - 1) + 1 }
}
