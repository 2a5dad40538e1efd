/** Whether a point lies within a ring drawn by hand; a ring that crosses itself holds what it goes round oddly often. */
export type Point = { x: number; y: number }

export function inRing({ x, y }: Point, ring: readonly Point[]): boolean {
  let isInside = false
  let before = ring.at(-1)
  for (const point of ring) {
    if (before && point.y > y !== before.y > y) {
      const crossing = before.x + ((y - before.y) / (point.y - before.y)) * (point.x - before.x)
      if (x < crossing) isInside = !isInside
    }
    before = point
  }
  return isInside
}
