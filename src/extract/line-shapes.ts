/** What a dated line looks like: a day or a month, over a diary, beside a place, in a dateline. */

import { countWords } from '../text/line.ts'
import type { DatedLine } from './dated-lines.ts'
import { DATELINE_END, ELSEWISE, NAMES, OF, PAPERS, TIME } from './line-signs.ts'

export const isDay = ({ date }: DatedLine) => (date.absolute?.precision ?? 'day') === 'day'
export const isMonth = ({ date }: DatedLine) => date.absolute?.precision === 'month'
export const isRange = ({ date }: DatedLine) =>
  date.absolute !== null && date.absolute.from !== date.absolute.to
export const isRoundup = ({ block, document }: DatedLine) => block < 7 && block >= document.roundupFrom()
/** "3–7 March 2018" over entries that each open with a day. */
export const isOverDays = (line: DatedLine) => line.block < 7 && isRange(line) && line.document.entries() >= 3

export const isOfThen = (before: string) => {
  const of = OF.exec(before)
  return of !== null && !PAPERS.test(of[1]!)
}

export const isBlank = (words: string) => words === '' || !/\p{L}/u.test(words.replace(TIME, ''))
export const isPlace = (words: string) =>
  words.length < 60 && NAMES.test(words.replace(ELSEWISE, '').replace(TIME, ''))

/** A paragraph that begins with where and when it was written; a chronology's paragraphs begin with a day alone. */
export function isDateline({ at, item, before, behind, text, document }: DatedLine): boolean {
  if (at !== 'head' || item || !DATELINE_END.test(behind) || !text.startsWith(before)) return false
  return isBlank(before)
    ? behind.length >= 40 && document.entries() === 1
    : behind.length >= 12 && isPlace(before)
}

export const words = (line: DatedLine) => countWords(line.text)
