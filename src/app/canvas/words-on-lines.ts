/** What is written on lines: how many relations a bundle stands for, and the verb of the line that is meant. */
import { countedLines, roomOn } from '../../figure/count-places.ts'
import type { Line } from '../../figure/lines.ts'
import { middleOf, type Sheet, type SheetLine } from '../../figure/sheet.ts'
import type { Box } from '../../graph/labels/box.ts'
import type { Network } from '../../graph/network.ts'
import { verbOf } from '../../graph/relation-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import type { Words } from '../../words/words.ts'
import type { DrawnWord } from './draw-labels.ts'

/** Pixels between the symbols that a verb needs for its letters. */
const VERB_ROOM = { base: 40, perLetter: 7 }

/**
 * @param opacityOf of a line by its key; a line at 0 bears no words
 * @param names where names stand: counts keep clear of them
 */
export function wordsOnLines(
  words: Words,
  network: Network,
  sheet: Sheet,
  meant: string | null,
  opacityOf: (key: string) => number,
  names: readonly Box[],
): DrawnWord[] {
  const counted = new Set(countedLines(sheet, names, ({ key }) => opacityOf(key) > 0))
  return sheet.lines.flatMap((drawn): DrawnWord[] => {
    const { line } = drawn
    const opacity = opacityOf(line.key)
    if (opacity === 0) return []
    if (line.count > 1) {
      if (!counted.has(drawn)) return []
      const middle = middleOf(drawn)
      const text = words.number(line.count)
      return [{ text, ...middle, angle: 0, italic: false, opacity }]
    }
    if (line.key !== meant) return []
    const text = saidOf(words, network, line)
    if (roomOn(drawn) < VERB_ROOM.base + VERB_ROOM.perLetter * text.length) return []
    return [{ text, ...middleOf(drawn), angle: uprightAngle(drawn), italic: true, opacity }]
  })
}

/** The verb of a relation, or the meeting that the line stands for. */
function saidOf(words: Words, network: Network, { key, shared: [met] }: Line): string {
  if (met) return shortName(network.getNodeAttributes(met.meeting))
  const { type, modality } = network.getEdgeAttributes(key)
  return verbOf(words, type, modality)
}

/** Along the line, never upside down. */
function uprightAngle({ from, to }: SheetLine): number {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  return Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle
}
