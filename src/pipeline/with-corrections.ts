/** Corrections of two hands as one list. */
import type { Corrections } from '../model/corrections.ts'

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

/** Corrections, then what is new among the others. */
export function withCorrections(corrections: Corrections, added: Corrections): Corrections {
  const all = [...corrections, ...added]
  return all.filter((each, at) => all.findIndex((other) => isSame(each, other)) === at)
}
