/** The parts of the review, by the ids of their headings. */
export const REVIEW_PARTS = {
  corrections: 'review-corrections',
  joined: 'review-joined',
  alike: 'review-alike',
} as const
