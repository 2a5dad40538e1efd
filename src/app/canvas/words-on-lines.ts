/** What is written on lines: how many relations a bundle stands for, and the verb of the line that is meant. */
import { bearsCount, countBox, roomOn } from '../../figure/count-places.ts'
import { middleOf, type Sheet, type SheetLine } from '../../figure/sheet.ts'
import { type Box, overlap } from '../../graph/labels/box.ts'
import type { Network } from '../../graph/network.ts'
import { verbOf } from '../../graph/relation-in-words.ts'
import type { Words } from '../../words/words.ts'
import type { DrawnWord } from './draw-labels.ts'

/** Pixels between the symbols that a verb needs for its letters. */
const VERB_ROOM = { base: 40, perLetter: 7 }

/**
 * @param opacityOf of a line by its key; a line at 0 bears no words
 * @param names where names stand: a count beneath one would be a speck of it
 */
export function wordsOnLines(
  words: Words,
  network: Network,
  sheet: Sheet,
  meant: string | null,
  opacityOf: (key: string) => number,
  names: readonly Box[],
): DrawnWord[] {
  return sheet.lines.flatMap((drawn): DrawnWord[] => {
    const { line } = drawn
    const opacity = opacityOf(line.key)
    if (opacity === 0) return []
    if (line.edges.length > 1) {
      if (!bearsCount(sheet, drawn) || names.some((box) => overlap(box, countBox(drawn)))) return []
      const middle = middleOf(drawn)
      const text = words.number(line.edges.length)
      return [{ text, ...middle, angle: 0, italic: false, opacity }]
    }
    if (line.key !== meant) return []
    const { type, modality } = network.getEdgeAttributes(line.key)
    const text = verbOf(words, type, modality)
    if (roomOn(drawn) < VERB_ROOM.base + VERB_ROOM.perLetter * text.length) return []
    return [{ text, ...middleOf(drawn), angle: uprightAngle(drawn), italic: true, opacity }]
  })
}

/** Along the line, never upside down. */
function uprightAngle({ from, to }: SheetLine): number {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  return Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle
}
