/**
 * Documents per year or month, beneath the relations: few meetings in 2014 is not the same as few articles from 2014.
 */
import type { YearRange } from '../model/dates.ts'
import type { DocumentRecord } from '../model/document.ts'
import { stepsOf, type Unit } from './histogram.ts'

/**
 * How many documents were published in each year, or month, of an extent. Those without a date count nowhere; by
 * month, neither do those of which only the year is known.
 */
export function documentsByStep(
  documents: readonly Pick<DocumentRecord, 'published'>[],
  extent: YearRange,
  unit: Unit = 'year',
): number[] {
  const all = stepsOf({ from: String(extent.from), to: String(extent.to) }, unit)
  const counts = Array.from({ length: all.to - all.from + 1 }, () => 0)
  for (const { published } of documents) {
    if (!published || (unit === 'month' && published.precision === 'year')) continue
    const at = stepsOf(published, unit).from - all.from
    if (at in counts) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
