/**
 * Where a label may stand beside its symbol: the points of the compass. Between the eight main ones it is slid
 * along the symbol:
 *
 *          nnw n nne
 *       nw     |     ne
 *      wnw     |     ene
 *        w --- o --- e
 */
import type { Box } from './box.ts'

/** [to the right, down] of the symbol; halves are slid positions. */
const COMPASS = {
  e: [1, 0],
  w: [-1, 0],
  s: [0, 1],
  n: [0, -1],
  se: [1, 1],
  ne: [1, -1],
  sw: [-1, 1],
  nw: [-1, -1],
  ese: [1, 0.5],
  ene: [1, -0.5],
  wsw: [-1, 0.5],
  wnw: [-1, -0.5],
  sse: [0.5, 1],
  nne: [0.5, -1],
  ssw: [-0.5, 1],
  nnw: [-0.5, -1],
} as const satisfies Record<string, readonly [number, number]>

export type Side = keyof typeof COMPASS

export const SIDES = Object.keys(COMPASS) as Side[]

const GAP = 4
/** A diagonal label meets the symbol where a circle's edge is, and a little further out. */
const DIAGONAL = 0.72
const DIAGONAL_GAP = 3

export type Block = { width: number; height: number }
type Symbol = { x: number; y: number; radius: number }

/**
 * The box of a label on a side of its symbol.
 * @param further pixels away from where it stands usually
 */
export function besideSymbol(
  side: Side,
  { x, y, radius }: Symbol,
  { width, height }: Block,
  further = 0,
): Box {
  const [right, down] = COMPASS[side]
  const diagonal = Math.abs(right) === 1 && Math.abs(down) === 1
  const away = further + (diagonal ? radius * DIAGONAL + DIAGONAL_GAP : radius + GAP)
  const x1 = start(x, right, away, width)
  const y1 = start(y, down, away, height)
  return { x1, y1, x2: x1 + width, y2: y1 + height }
}

/** Where a label starts on one axis: beyond the symbol, or across it and slid by half its half. */
function start(centre: number, direction: number, away: number, length: number): number {
  if (direction === 1) return centre + away
  if (direction === -1) return centre - away - length
  return centre - length / 2 + (direction * length) / 2
}

/** Lines of a label hang together on the side of the symbol. */
export function alignment(side: Side): 'left' | 'right' | 'center' {
  const [right] = COMPASS[side]
  return right === 1 ? 'left' : right === -1 ? 'right' : 'center'
}
