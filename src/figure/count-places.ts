/** On which lines there is room to say how many relations they stand for: on the screen and in figures alike. */
import { type Box, overlap } from '../graph/labels/box.ts'
import type { Line } from './lines.ts'
import { middleOf, type Sheet, type SheetLine } from './sheet.ts'

/** Shortest lines, in pixels between the symbols, that carry a count. */
const ROOM = 34
const RADIUS = 9

/** Pixels of a line between its symbols. */
export function roomOn({ from, to }: SheetLine): number {
  return Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius
}

/** Whether a line stands for several relations and can say so without being taken for a mark on a symbol. */
function bearsCount(sheet: Sheet, drawn: SheetLine): boolean {
  if (drawn.line.count < 2 || roomOn(drawn) < ROOM) return false
  const middle = middleOf(drawn)
  return ![...sheet.symbols.values()].some(
    ({ x, y, radius }) => Math.hypot(middle.x - x, middle.y - y) < radius + RADIUS,
  )
}

/** The letters of a count, on its line. */
export function countBox(drawn: SheetLine): Box {
  const { x, y } = middleOf(drawn)
  const half = 3 + String(drawn.line.count).length * 3.2
  return { x1: x - half, y1: y - 7, x2: x + half, y2: y + 7 }
}

/**
 * The lines that say how many they stand for, the largest numbers first.
 * @param names where names stand: a count beneath one would be a speck of it, as would one of two in one place
 */
export function countedLines(
  { lines, symbols }: Sheet,
  names: readonly Box[],
  isShown: (line: Line) => boolean = () => true,
): SheetLine[] {
  const taken = [...names]
  return lines
    .filter(({ line }) => line.count > 1 && isShown(line))
    .sort((a, b) => b.line.count - a.line.count)
    .filter((drawn) => {
      const place = countBox(drawn)
      if (!bearsCount({ lines, symbols }, drawn) || taken.some((box) => overlap(box, place))) return false
      taken.push(place)
      return true
    })
}
