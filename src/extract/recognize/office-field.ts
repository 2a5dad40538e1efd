/** What an office minds: "Minister | of Foreign Affairs", "head | of public relations". */
import type { Reading } from '../reading.ts'
import { OFFICE_FIELDS } from '../words/offices.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { type Named, nameAt } from './named.ts'

const OPENERS = wordList('of for on')
const LINKS = wordList('and of , for &')

/** Where the field ends that opens at `at`, before whose the office is; `at` where none opens. */
export function fieldEnd({ tokens }: Reading, named: Named, at: number, ceiling: number): number {
  if (!isIn(tokens[at], OPENERS)) return at
  let last = at
  let joint = at
  for (let i = at + 1; i < ceiling; i++) {
    const { lower, kind } = tokens[i]!
    if (lower === 'and') joint = last
    if (isIn(tokens[i], LINKS)) continue
    if (kind !== 'word' || !OFFICE_FIELDS.has(lower) || nameAt(named, i)) break
    const isArticle = lower === 'the'
    if (isArticle && nameAt(named, i + 1)) break
    if (!isArticle) last = i + 1
  }
  // "Chairman of the Cabinet of Ministers | and Foreign Minister": the next office's words.
  const isNextOffice = tokens[last]?.sense.officeHead && tokens[last]!.capital
  return joint > at && joint < last && isNextOffice ? joint : last
}
