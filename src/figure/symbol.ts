/** How an entity is drawn: shape by kind, size by the number of its relations. */
import type { EntityKind } from '../model/kinds.ts'

/** Shapes as unit polygons in a square of side 2; null is a circle. y points down. */
const POLYGONS: Record<EntityKind, readonly (readonly [number, number])[] | null> = {
  actor: null,
  state: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  organization: [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
  meeting: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
}

/** Makes the four shapes of one diameter look equally large. */
const AREA_FACTOR: Record<EntityKind, number> = { actor: 1, state: 0.92, organization: 1.08, meeting: 1.22 }

/** Diameter of a symbol in pixels at zoom 1. */
export function symbolSize(kind: EntityKind, degree: number): number {
  return AREA_FACTOR[kind] * Math.min(40, 13 + 5.4 * Math.sqrt(degree))
}

/**
 * How much larger symbols are drawn than the map around them: seen from afar the map shrinks faster than its
 * symbols, as towns do in an atlas.
 */
export function symbolScale(zoom: number): number {
  return zoom >= 1 ? 1 : Math.min(MOST_SYMBOL_SCALE, zoom ** -0.25)
}

const MOST_SYMBOL_SCALE = 2

/** Corner radius of a state's rounded square. */
export function cornerRadius(size: number): number {
  return Math.min(8, size / 4)
}

/** Corners of a symbol about the origin, or null for a circle. */
export function symbolCorners(kind: EntityKind, size: number): [number, number][] | null {
  return POLYGONS[kind]?.map(([x, y]) => [(x * size) / 2, (y * size) / 2]) ?? null
}

/** How far a symbol reaches from its centre in a direction (a unit vector). */
export function symbolReach(kind: EntityKind, size: number, dx: number, dy: number): number {
  const corners = symbolCorners(kind, size)
  if (!corners) return size / 2
  // The ray leaves a convex polygon about the origin through exactly one side.
  let reach = size / 2
  corners.forEach(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % corners.length] as [number, number]
    const across = dx * (by - ay) - dy * (bx - ax)
    if (Math.abs(across) < 1e-9) return
    const distance = (ax * (by - ay) - ay * (bx - ax)) / across
    const along = (ax * dy - ay * dx) / across
    if (distance > 0 && along >= -1e-9 && along <= 1 + 1e-9) reach = distance
  })
  return reach
}
