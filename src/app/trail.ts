/**
 * The way that led to what is picked, for the breadcrumb: Cambodia › hosted › 6th Summit. A step back along it
 * shortens it; letting go of everything ends it.
 */
import type { Selection } from './view.ts'

export type Trail = readonly Selection[]

const LONGEST = 30

const keyOf = (selection: Selection): string => JSON.stringify(selection)

/** The trail after a pick. */
export function follow(trail: Trail, picked: Selection | null): Trail {
  if (!picked) return []
  const last = trail.at(-1)
  const before = trail.at(-2)
  if (last && keyOf(last) === keyOf(picked)) return trail
  if (before && keyOf(before) === keyOf(picked)) return trail.slice(0, -1)
  return [...trail, picked].slice(-LONGEST)
}
