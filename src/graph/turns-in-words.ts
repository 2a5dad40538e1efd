/** What the colours of two compared periods stand for: "12 ended: only 2010–2014". */
import type { YearRange } from '../model/dates.ts'
import type { Words } from '../words/words.ts'
import type { Turn } from './compare-periods.ts'
import { periodInWords } from './date-in-words.ts'

export function turnsInWords(
  words: Words,
  counts: Record<Turn, number>,
  [earlier, later]: readonly [YearRange, YearRange],
): Record<Turn, string> {
  const { t } = words
  return {
    before: t('compare.before', { count: counts.before, years: periodInWords(words, earlier) }),
    both: t('compare.both', { count: counts.both }),
    after: t('compare.after', { count: counts.after, years: periodInWords(words, later) }),
  }
}
