/** The shape of one line on a sheet: it stops short of both symbols and bears the head of its family. */
import { headShape, lineEndBefore } from './line-head.ts'
import type { SheetLine, SheetSymbol } from './sheet.ts'
import { symbolReach } from './symbol.ts'

export type Point = { x: number; y: number }

export type LineShape = {
  start: Point
  /** Of a bent line; null when it is straight. */
  control: Point | null
  end: Point
  /** Where it points to, the angle in radians, its form at zoom 1 with the tip at the origin, pointing right. */
  head: { tip: Point; angle: number; form: ReturnType<typeof headShape> } | null
}

/** Between a symbol and the end of a line, at zoom 1. */
const GAP = 3

/** @param width of the line at zoom 1 */
export function lineShape({ line, from, to, control }: SheetLine, width: number, zoom: number): LineShape {
  const start = outside(from, control ?? to, GAP * zoom)
  const tip = outside(to, control ?? from, GAP * zoom)
  const back = line.head ? lineEndBefore(line.head, width) * zoom : 0
  const comingFrom = control ?? start
  return {
    start,
    control,
    end: towards(tip, comingFrom, back),
    head: line.head && {
      tip,
      angle: Math.atan2(tip.y - comingFrom.y, tip.x - comingFrom.x),
      form: headShape(line.head, width),
    },
  }
}

/** Where a line towards a point leaves a symbol, and a gap further. */
function outside({ x, y, kind, radius }: SheetSymbol, point: Point, gap: number): Point {
  const length = Math.hypot(point.x - x, point.y - y) || 1
  const [dx, dy] = [(point.x - x) / length, (point.y - y) / length]
  const reach = Math.min(symbolReach(kind, 2 * radius, dx, dy) + gap, length)
  return { x: x + dx * reach, y: y + dy * reach }
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const share = Math.min(1, distance / length)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
