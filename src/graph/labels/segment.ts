/** Straight pieces of lines, and how much of one lies beneath a box. */
import type { Box } from './box.ts'

export type Segment = {
  x1: number
  y1: number
  x2: number
  y2: number
  /** How much covering it costs, relative to an ordinary line. */
  weight: number
}

export function segmentBox({ x1, y1, x2, y2 }: Segment): Box {
  return { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) }
}

/** Length of the part of a segment inside a box (Liang and Barsky 1984). */
export function lengthInside({ x1, y1, x2, y2 }: Segment, box: Box): number {
  const dx = x2 - x1
  const dy = y2 - y1
  let enter = 0
  let leave = 1
  for (const [speed, distance] of [
    [-dx, x1 - box.x1],
    [dx, box.x2 - x1],
    [-dy, y1 - box.y1],
    [dy, box.y2 - y1],
  ] as const) {
    if (speed === 0) {
      if (distance < 0) return 0
    } else if (speed < 0) enter = Math.max(enter, distance / speed)
    else leave = Math.min(leave, distance / speed)
    if (enter >= leave) return 0
  }
  return (leave - enter) * Math.hypot(dx, dy)
}
