/** Spreads a placement over a sheet: forces leave the middle crowded and the margins bare. */
import type { Placement } from './placement.ts'

export type Sheet = { width: number; height: number }

/** Room that a node with its name wants, in square units. */
const AREA_PER_NODE = 16_000
const ASPECT = 1.25
/** Smaller parts stand in rows at the foot of the sheet: flat, and as close as their names allow. */
const SMALL = 10
/** 0 keeps the distances as they are, 1 keeps only the order along each axis. */
const EVENNESS = 0.7

/** A landscape sheet for so many nodes: about 790 × 700 units for 30. */
export function sheetFor(nodes: number): Sheet {
  if (nodes < SMALL) return { width: 65 * nodes, height: 32 * nodes }
  const height = Math.sqrt((nodes * AREA_PER_NODE) / ASPECT)
  return { width: height * ASPECT, height }
}

/** Fits a placement into a sheet, its upper left corner at 0, 0. */
export function evenOut({ x, y }: Placement, { width, height }: Sheet): Placement {
  return { x: evenOutAxis(x, width), y: evenOutAxis(y, height) }
}

/** Mixes where a node stands along an axis with its rank there. */
function evenOutAxis(values: Float64Array, length: number): Float64Array {
  const least = Math.min(...values)
  const extent = Math.max(...values) - least
  const order = [...values.keys()].sort((p, q) => (values[p] ?? 0) - (values[q] ?? 0) || p - q)
  const evened = new Float64Array(values.length)
  order.forEach((node, rank) => {
    const place = extent > 0 ? ((values[node] ?? 0) - least) / extent : 0.5
    const share = values.length > 1 ? rank / (values.length - 1) : 0.5
    evened[node] = length * ((1 - EVENNESS) * place + EVENNESS * share)
  })
  return evened
}
