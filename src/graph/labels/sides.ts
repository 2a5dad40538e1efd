/** Where a label may stand beside its symbol: the eight points of the compass. */
import type { Box } from './box.ts'

export const SIDES = ['e', 'w', 's', 'n', 'se', 'ne', 'sw', 'nw'] as const
export type Side = (typeof SIDES)[number]

const GAP = 4
/** A diagonal label meets the symbol where a circle's edge is, and a little further out. */
const DIAGONAL = 0.72
const DIAGONAL_GAP = 3

type Block = { width: number; height: number }
type Symbol = { x: number; y: number; radius: number }

/** The box of a label on a side of its symbol. */
export function besideSymbol(side: Side, { x, y, radius }: Symbol, { width, height }: Block): Box {
  const vertical = side.includes('s') ? 1 : side.includes('n') ? -1 : 0
  const horizontal = side.includes('e') ? 1 : side.includes('w') ? -1 : 0
  const away = vertical && horizontal ? radius * DIAGONAL + DIAGONAL_GAP : radius + GAP
  const x1 = horizontal > 0 ? x + away : horizontal < 0 ? x - away - width : x - width / 2
  const y1 = vertical > 0 ? y + away : vertical < 0 ? y - away - height : y - height / 2
  return { x1, y1, x2: x1 + width, y2: y1 + height }
}

/** Lines of a label hang together on the side of the symbol. */
export function alignment(side: Side): 'left' | 'right' | 'center' {
  return side.includes('e') ? 'left' : side.includes('w') ? 'right' : 'center'
}
