/**
 * Pushes nodes apart until their names have room: each node owns a box, wider than high as lettering is.
 *
 *     ┌──────────┐
 *     │    ●     │   overlapping boxes part along the axis on which they overlap less
 *     │ Its Name │
 *     └──────────┘
 */
import type { Placement } from './placement.ts'
import type { Topology } from './topology.ts'

const WIDTH = 66
const HEIGHT = 36
/** A well connected node is drawn larger and has to be named also where the whole sheet is seen from afar. */
const GROWTH = 0.7
const PASSES = 200

type Boxes = { width: Float64Array; height: Float64Array }

/** Moves nodes as little as it can; in a sheet too small for all boxes some overlap remains. */
export function makeRoom(topology: Topology, start: Placement): Placement {
  const place = { x: start.x.slice(), y: start.y.slice() }
  const scale = Float64Array.from(topology.neighbours, (each) => 1 + GROWTH * Math.sqrt(each.length))
  const boxes = { width: scale.map((s) => s * WIDTH), height: scale.map((s) => s * HEIGHT) }
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false
    for (const [a, b] of findNear(place, boxes)) moved = part(place, boxes, a, b) || moved
    if (!moved) break
  }
  return place
}

/** Moves two nodes apart, each by half, if their boxes overlap. */
function part({ x, y }: Placement, { width, height }: Boxes, a: number, b: number): boolean {
  const dx = (x[b] ?? 0) - (x[a] ?? 0)
  const dy = (y[b] ?? 0) - (y[a] ?? 0)
  const wantX = ((width[a] ?? 0) + (width[b] ?? 0)) / 2
  const wantY = ((height[a] ?? 0) + (height[b] ?? 0)) / 2
  const [overlapX, overlapY] = [wantX - Math.abs(dx), wantY - Math.abs(dy)]
  if (overlapX < 0.01 || overlapY < 0.01) return false
  const alongX = overlapX / wantX < overlapY / wantY
  const axis = alongX ? x : y
  const push = ((alongX ? overlapX : overlapY) / 2) * ((alongX ? dx : dy) < 0 ? -1 : 1)
  axis[a] = (axis[a] ?? 0) - push
  axis[b] = (axis[b] ?? 0) + push
  return true
}

/** Pairs of nodes near enough to touch, by a grid whose cells hold the largest box. */
function findNear({ x, y }: Placement, { width, height }: Boxes): [number, number][] {
  const cellWidth = Math.max(...width)
  const cellHeight = Math.max(...height)
  const cellOf = (node: number) =>
    [Math.floor((x[node] ?? 0) / cellWidth), Math.floor((y[node] ?? 0) / cellHeight)] as const
  const cells = new Map<string, number[]>()
  for (const node of x.keys()) {
    const name = cellOf(node).join()
    cells.set(name, [...(cells.get(name) ?? []), node])
  }
  const pairs: [number, number][] = []
  for (const node of x.keys()) {
    const [column, row] = cellOf(node)
    for (const c of [column - 1, column, column + 1]) {
      for (const r of [row - 1, row, row + 1]) {
        for (const other of cells.get(`${c},${r}`) ?? []) if (other > node) pairs.push([node, other])
      }
    }
  }
  return pairs
}
