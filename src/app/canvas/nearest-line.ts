/** Which line a pointer means: the nearest one within reach. */
import type { SheetLine } from '../../figure/sheet.ts'

type Point = { x: number; y: number }

/** A bent line counts as so many straight pieces. */
const PIECES = 8

/** @param reach pixels beside a line that still count as on it */
export function nearestLine(lines: readonly SheetLine[], point: Point, reach: number): SheetLine | null {
  let nearest: SheetLine | null = null
  let least = reach
  for (const line of lines) {
    if (!isNear(line, point, least)) continue
    const distance = distanceTo(line, point)
    // Of two that are equally near, the one that was drawn last lies above.
    if (distance > least) continue
    least = distance
    nearest = line
  }
  return nearest
}

/** A cheap first question: most lines are nowhere near. */
function isNear({ from, to, control }: SheetLine, { x, y }: Point, reach: number): boolean {
  const { x: cx, y: cy } = control ?? to
  return (
    x >= Math.min(from.x, to.x, cx) - reach &&
    x <= Math.max(from.x, to.x, cx) + reach &&
    y >= Math.min(from.y, to.y, cy) - reach &&
    y <= Math.max(from.y, to.y, cy) + reach
  )
}

function distanceTo({ from, to, control }: SheetLine, point: Point): number {
  if (!control) return distanceToPiece(from, to, point)
  let least = Number.POSITIVE_INFINITY
  let before: Point = from
  for (let i = 1; i <= PIECES; i++) {
    const next = onCurve(from, control, to, i / PIECES)
    least = Math.min(least, distanceToPiece(before, next, point))
    before = next
  }
  return least
}

function onCurve(from: Point, control: Point, to: Point, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
}

function distanceToPiece(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y)
}
