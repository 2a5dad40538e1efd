/** What is written on lines: how many relations a bundle stands for, and the verb of the line that is meant. */
import { middleOf, type Sheet, type SheetLine } from '../../figure/sheet.ts'
import type { Network } from '../../graph/network.ts'
import { verbOf } from '../../graph/relation-in-words.ts'
import type { Words } from '../../words/words.ts'
import type { DrawnWord } from './draw-labels.ts'

/** Shortest lines, in pixels between the symbols, that carry a count; a verb needs room for its letters. */
const COUNT_ROOM = 34
const COUNT_RADIUS = 9
const VERB_ROOM = { base: 40, perLetter: 7 }

/** @param opacityOf of a line by its key; a line at 0 bears no words */
export function wordsOnLines(
  words: Words,
  network: Network,
  sheet: Sheet,
  meant: string | null,
  opacityOf: (key: string) => number,
): DrawnWord[] {
  return sheet.lines.flatMap((drawn): DrawnWord[] => {
    const { line } = drawn
    const opacity = opacityOf(line.key)
    if (opacity === 0) return []
    const room = roomOn(drawn)
    if (line.edges.length > 1) {
      if (room < COUNT_ROOM) return []
      const middle = middleOf(drawn)
      // A count would be taken for a mark on the symbol that it lies upon.
      const isCovering = [...sheet.symbols.values()].some(
        ({ x, y, radius }) => Math.hypot(middle.x - x, middle.y - y) < radius + COUNT_RADIUS,
      )
      if (isCovering) return []
      const text = words.number(line.edges.length)
      return [{ text, ...middle, angle: 0, italic: false, opacity }]
    }
    if (line.key !== meant) return []
    const { type, modality } = network.getEdgeAttributes(line.key)
    const text = verbOf(words, type, modality)
    if (room < VERB_ROOM.base + VERB_ROOM.perLetter * text.length) return []
    return [{ text, ...middleOf(drawn), angle: uprightAngle(drawn), italic: true, opacity }]
  })
}

function roomOn({ from, to }: SheetLine): number {
  return Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius
}

/** Along the line, never upside down. */
function uprightAngle({ from, to }: SheetLine): number {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  return Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle
}
