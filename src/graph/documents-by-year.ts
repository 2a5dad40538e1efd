/**
 * Documents per year, beneath the relations: few meetings in 2014 is not the same as few articles from 2014.
 */
import { type YearRange, yearsOf } from '../model/dates.ts'
import type { DocumentRecord } from '../model/document.ts'

/** How many documents were published in each year of an extent; those without a date count nowhere. */
export function documentsByYear(
  documents: readonly Pick<DocumentRecord, 'published'>[],
  extent: YearRange,
): number[] {
  const counts = Array.from({ length: extent.to - extent.from + 1 }, () => 0)
  for (const { published } of documents) {
    if (!published) continue
    const at = yearsOf(published).from - extent.from
    if (at in counts) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
