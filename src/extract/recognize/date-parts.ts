/** The parts of written dates: a month with its point, a day or days, a year behind its comma. */

import { DASHES } from '../words/marks.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { spelledYear } from './spelled-years.ts'

export const dayOf = (t: Token | undefined) => t?.sense.day ?? 0
export const yearOf = (t: Token | undefined) => t?.sense.year ?? 0
export const isDash = (t: Token | undefined) =>
  t !== undefined && (t.joint === '-' || (t.kind === 'mark' && DASHES.has(t.text)))

/** Cursor over tokens that knows how to step over one dot or comma. */
export function monthAt(tokens: readonly Token[], i: number): { month: number; next: number } | null {
  const token = tokens[i]
  if (!token?.capital) return null
  const { month } = token.sense
  if (month === 0) return null
  return { month, next: tokens[i + 1]?.text === '.' && token.text.length <= 4 ? i + 2 : i + 1 }
}

/** A day or a range of days at i: "12", "12-13", "12 to 13", "20 and 21", "7 – Friday 8". */
export function daysAt(
  tokens: readonly Token[],
  i: number,
): { from: number; to: number; next: number } | null {
  const from = dayOf(tokens[i])
  if (!from) return null
  const joined = tokens[i + 1]
  // "12 – 3 March" is no range.
  const rises = (day: number) => day > from
  if (joined?.joint === '-' && rises(dayOf(joined))) return { from, to: dayOf(joined), next: i + 2 }
  if (joined && joined.joint !== '-' && (isDash(joined) || joined.lower === 'to' || joined.lower === 'and')) {
    // "Thursday 7 – Friday 8 February"
    const at = tokens[i + 2]?.sense.weekdayForm != null ? i + 3 : i + 2
    if (rises(dayOf(tokens[at]))) return { from, to: dayOf(tokens[at]), next: at + 1 }
  }
  return { from, to: from, next: i + 1 }
}

/** The year of this time that two figures mean: "07" → 2007, "96" → 1996. */
export const shortYear = (figures: string): number => Number(figures) + (Number(figures) < 50 ? 2000 : 1900)

/** "14-MAR-07", "March ’07": a year in two figures at i. */
function shortYearAt(tokens: readonly Token[], i: number): { year: number; next: number } | null {
  const [mark, figures] = [tokens[i], tokens[i + 1]]
  if (mark?.joint === '-' && tokens[i - 1]?.joint === '-' && /^\d\d$/.test(mark.text))
    return { year: shortYear(mark.text), next: i + 1 }
  const cut = mark?.text === '’' || mark?.text === "'" || mark?.text === '‘'
  if (!cut || figures?.joint !== '' || !/^\d\d$/.test(figures.text)) return null
  return { year: shortYear(figures.text), next: i + 2 }
}

/** "3 Mar 18", "041530Z MAR 18": a year in two bare figures behind a month's short name, with nothing that they count. */
export function bareYearAt(tokens: readonly Token[], i: number): { year: number; next: number } | null {
  const [month, figures, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (month?.text.length !== 3 || !figures || !/^\d\d$/.test(figures.text)) return null
  // "29 May 03": only a year opens with a nought.
  if (month.lower === 'may' && !figures.text.startsWith('0')) return null
  const counts =
    behind !== undefined && (behind.kind === 'number' || behind.text === ':' || isCounted(behind))
  return counts ? null : { year: shortYear(figures.text), next: i + 1 }
}

const isCounted = ({ kind, capital, sense }: Token) => kind === 'word' && !capital && !sense.bound

/** What a year may stand behind: "June, 2002", "June of 2002". */
const BEFORE_YEAR = wordList(', of in')

/** A year at i, perhaps behind a comma: "2002", "of the year 2002", ", two thousand and two". */
export function yearAt(tokens: readonly Token[], i: number): { year: number; next: number } | null {
  const passes = isIn(tokens[i], BEFORE_YEAR)
  let j = passes ? i + 1 : i
  if (passes && tokens[j]?.lower === 'the' && tokens[j + 1]?.lower === 'year') j += 2
  const year = tokens[i]?.lower === 'in' && j === i + 1 ? 0 : yearOf(tokens[j])
  return year
    ? { year, next: j + 1 }
    : (spelledYear(tokens, j) ?? shortYearAt(tokens, i) ?? (passes ? shortYearAt(tokens, j) : null))
}
