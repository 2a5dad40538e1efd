/** How a gathering sat, as a verb tells it: "met all morning with Lin Wei of Fiji in the chair". */
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'

const FARTHEST = 16
const PARTS_OF_DAY = wordList('day morning afternoon evening night')

/** "met all morning", "met the whole day" */
export const lasts = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'all' && isIn(tokens[at + 1], PARTS_OF_DAY)) ||
  (tokens[at + 1]?.lower === 'whole' && isIn(tokens[at + 2], PARTS_OF_DAY))

/** "met with Lin Wei of Fiji | in the chair", "with Lin Wei | presiding": who led it, not whom they met. */
export function isInChair(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at + 2; i < Math.min(last, at + FARTHEST); i++) {
    const { lower, kind } = tokens[i]!
    if (lower === 'presiding' || lower === 'chairing') return true
    if (lower === 'chair') return tokens[i - 1]!.lower === 'the' && tokens[i - 2]!.lower === 'in'
    if (kind === 'mark' && lower === ';') return false
  }
  return false
}
