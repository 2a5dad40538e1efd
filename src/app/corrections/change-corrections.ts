/** Changes of a list of corrections; one that changes nothing gives the same list. */
import type { Correction, Corrections } from '../../model/corrections.ts'

type Edit = (corrections: Corrections) => Corrections

const isIn = (list: Corrections, one: Correction) =>
  list.some((each) => JSON.stringify(each) === JSON.stringify(one))

/** Behind those that there are: the last word counts, even if it was said before. */
export const adding =
  (added: Corrections): Edit =>
  (corrections) =>
    added.length === 0 ? corrections : [...corrections.filter((each) => !isIn(added, each)), ...added]

/** Takes what is new in a file. */
export const joining =
  (others: Corrections): Edit =>
  (corrections) => {
    const added = others.filter((each, at) => !isIn(corrections, each) && !isIn(others.slice(0, at), each))
    return added.length === 0 ? corrections : [...corrections, ...added]
  }

/** Strikes one off. */
export const striking =
  (one: Correction): Edit =>
  (corrections) =>
    isIn(corrections, one) ? corrections.filter((each) => !isIn([one], each)) : corrections
