/** What the target end of a line shows, by family: open vee, dot, solid triangle, bar. */
import type { Family } from '../model/relations.ts'

type Point = readonly [number, number]

/** In shares of the head's size; the tip is at the origin and the line comes from below. */
const HEADS: Record<Family, { scale: number; shape: readonly Point[] | 'dot'; lineEnds: number }> = {
  structural: {
    scale: 0.78,
    shape: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
      [0, -0.15],
    ],
    lineEnds: 0.15,
  },
  attendance: { scale: 0.62, shape: 'dot', lineEnds: 0.15 },
  cooperative: {
    scale: 0.82,
    shape: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
    lineEnds: 0.25,
  },
  critical: {
    scale: 0.8,
    shape: [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
    lineEnds: 0.05,
  },
}
const DOT_RADIUS = 0.15

/** How large a head is drawn on a line of some width, in pixels at zoom 1: the explorer's renderer's own rule. */
function headSize(family: Family, width: number): number {
  return Math.max((width * 13.37) ** 0.9, 29) * HEADS[family].scale
}

/** How far before the tip the line itself ends. */
export function lineEndBefore(family: Family, width: number): number {
  return HEADS[family].lineEnds * headSize(family, width)
}

/** A head at the origin that points along the x axis, as an SVG element's name and shape attributes. */
export function headShape(
  family: Family,
  width: number,
): { points: [number, number][] } | { centre: number; radius: number } {
  const size = headSize(family, width)
  const { shape } = HEADS[family]
  if (shape === 'dot') return { centre: -DOT_RADIUS * size, radius: DOT_RADIUS * size }
  // Turned by a quarter: what points up in the table points right here.
  return { points: shape.map(([x, y]) => [y * size, x * size]) }
}
