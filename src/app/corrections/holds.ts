/** Whether a graph was joined under corrections. */
import type { Corrections } from '../../model/corrections.ts'
import type { Review } from '../../model/review.ts'

/** Where what was read is not at hand, they wait for the next build. */
export function holdsAll(review: Review | undefined, corrections: Corrections): boolean {
  const held = new Set(review?.corrections?.entries.map((each) => JSON.stringify(each)))
  return corrections.every((each) => held.has(JSON.stringify(each)))
}
