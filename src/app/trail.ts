/**
 * The way that led to what is picked, for the breadcrumb: Cambodia › hosted › 6th Summit. A step back along it
 * shortens it; letting go of everything ends it.
 */
import type { Network } from '../graph/network.ts'
import { edgesBetween } from '../graph/paths.ts'
import type { Visible } from '../graph/visible.ts'
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

/** The visible relation along which a step leads from one entity to the next; null when there is none. */
export function joining(
  network: Network,
  visible: Visible,
  from: Selection | undefined,
  to: Selection,
): string | null {
  if (from?.kind !== 'node' || to.kind !== 'node') return null
  return edgesBetween(network, visible.edges, from.key, to.key)[0] ?? null
}
