/** Sets the parts of a graph on one sheet: the largest on top, the others in rows at its foot. */
import type { Placement } from './placement.ts'

/** Between two parts, in units of the sheet: room for a name to the side and below. */
const GAP_X = 140
const GAP_Y = 90

/** @param parts largest first. @returns the same parts, moved */
export function packParts(parts: readonly Placement[]): Placement[] {
  const boxes = parts.map(measure)
  const width = Math.max(...boxes.map((box) => box.width), 0)
  let [left, top, rowHeight] = [0, 0, 0]
  return parts.map((part, index) => {
    const box = boxes[index] ?? measure(part)
    if (left > 0 && left + box.width > width) [left, top, rowHeight] = [0, top + rowHeight + GAP_Y, 0]
    const [shiftX, shiftY] = [left - box.left, top - box.top]
    left += box.width + GAP_X
    rowHeight = Math.max(rowHeight, box.height)
    return { x: part.x.map((value) => value + shiftX), y: part.y.map((value) => value + shiftY) }
  })
}

function measure({ x, y }: Placement) {
  const [left, top] = [Math.min(...x), Math.min(...y)]
  return { left, top, width: Math.max(...x) - left, height: Math.max(...y) - top }
}
