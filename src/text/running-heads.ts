/** Lines that a page sets around its text: its number, its running head, its buttons. */
import { isBlank, type Line } from './line.ts'
import { isWebFurniture } from './web-furniture.ts'

const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*[-–—])?\s*$/i

/** What such a line opens with. */
const COUNTING = new Set('0123456789-–—pP')
const isPageNumber = ({ head, text }: Line) => COUNTING.has(head) && PAGE_NUMBER.test(text)

/** "2 October", "March 2019:": a date alone heads what stands below it, however many there are. */
const DATE_ALONE =
  /^\W*(?:\p{L}+,?\s+)?(?:\d{1,2}(?:\s*[-–]\s*\d{1,2})?\.?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2}(?:\s*[-–]\s*\d{1,2})?)?(?:,?\s+\d{4})?\W*$/iu

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

function isDateAlone(plain: string): boolean {
  const lower = plain.toLowerCase()
  return MONTHS.some((month) => lower.includes(month)) && DATE_ALONE.test(plain)
}

/** Running heads and page numbers: short lines that stand alone and recur, or only count. */
export function furniture(lines: Line[]): Set<Line> {
  const seen = new Map<string, Line[]>()
  const out = new Set<Line>()
  lines.forEach((line, i) => {
    if (isBlank(line)) return
    const alone = (!lines[i - 1] || isBlank(lines[i - 1]!)) && (!lines[i + 1] || isBlank(lines[i + 1]!))
    if (isPageNumber(line) && (alone || !/^\s*\d{4}\s*$/.test(line.text))) out.add(line)
    const plain = line.text.trim()
    if (isWebFurniture(plain)) {
      out.add(line)
      return
    }
    if (line.closed || plain.length < 8) return
    const counted = plain.replace(/\d+/g, '#')
    if (counted.length > 80) return
    const key = counted !== plain && isDateAlone(plain) ? plain : counted
    if (key.length >= 8 && key.length <= 80) {
      const list = seen.get(key) ?? []
      list.push(line)
      seen.set(key, list)
    }
  })
  for (const [key, list] of seen) {
    if (list.length >= 3 || (list.length === 2 && /#/.test(key) && /page|bulletin|vol|no\./i.test(key))) {
      for (const line of list) out.add(line)
    }
  }
  return out
}
