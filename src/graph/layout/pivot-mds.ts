/**
 * Pivot MDS (Brandes and Pich 2006): places nodes so that distance on the sheet follows distance in the graph,
 * by looking at the distances to a few pivots only.
 *
 *     d   node × pivot   hops, squared and centred over rows and columns  → C
 *     CᵀC pivot × pivot  its two strongest directions v₁ v₂               → x = C v₁, y = C v₂
 */
import type { Placement } from './placement.ts'
import type { Topology } from './topology.ts'

const PIVOTS = 50
const POWER_STEPS = 100

/** Places a connected graph. Nodes that no pivot tells apart (leaves of one hub) fall together. */
export function pivotMds(topology: Topology): Placement {
  const columns = centre(choosePivots(topology))
  const gram = columns.map((p) => columns.map((q) => dot(p, q)))
  const first = strongestDirection(gram, null)
  const second = strongestDirection(gram, first)
  return { x: project(columns, first), y: project(columns, second) }
}

/** Hops to each pivot, one column a pivot: first the best connected node, then always the farthest. */
function choosePivots({ keys, neighbours }: Topology): Float64Array[] {
  const degree = Float64Array.from(neighbours, (each) => each.length)
  const nearest = new Float64Array(keys.length).fill(Number.POSITIVE_INFINITY)
  const columns: Float64Array[] = []
  let pivot = indexOfLargest(degree)
  while (columns.length < Math.min(PIVOTS, keys.length)) {
    const hops = countHops(neighbours, pivot)
    columns.push(hops)
    hops.forEach((hop, node) => {
      nearest[node] = Math.min(nearest[node] ?? 0, hop)
    })
    pivot = indexOfLargest(nearest)
  }
  return columns
}

function countHops(neighbours: Topology['neighbours'], start: number): Float64Array {
  const hops = new Float64Array(neighbours.length).fill(-1)
  hops[start] = 0
  const queue = [start]
  for (const node of queue) {
    for (const next of neighbours[node] ?? []) {
      if (hops[next] !== -1) continue
      hops[next] = (hops[node] ?? 0) + 1
      queue.push(next)
    }
  }
  return hops
}

/** Squares the hops and centres them over rows and columns, as classical scaling does with all distances. */
function centre(columns: readonly Float64Array[]): Float64Array[] {
  const count = columns[0]?.length ?? 0
  const squared = columns.map((column) => column.map((hop) => hop * hop))
  const columnMeans = squared.map(mean)
  const rowMeans = new Float64Array(count)
  for (const column of squared) {
    column.forEach((value, node) => {
      rowMeans[node] = (rowMeans[node] ?? 0) + value / squared.length
    })
  }
  const grand = mean(rowMeans)
  return squared.map((column, pivot) =>
    column.map((value, node) => -(value - (rowMeans[node] ?? 0) - (columnMeans[pivot] ?? 0) + grand) / 2),
  )
}

/**
 * The strongest eigenvector by power iteration, at right angles to `avoid` if given; zero when no direction is
 * left but rounding errors (a chain has one dimension only).
 */
function strongestDirection(
  matrix: readonly (readonly number[])[],
  avoid: Float64Array | null,
): Float64Array {
  const noise = matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0) * 1e-9
  // Any start will do that is not itself at right angles to the answer; unequal entries make that unlikely.
  let vector = normalize(Float64Array.from(matrix, (_, index) => 1 / (index + 1)))
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = Float64Array.from(matrix, (row) => dot(row, vector))
    const along = avoid ? dot(avoid, next) : 0
    avoid?.forEach((part, index) => {
      next[index] = (next[index] ?? 0) - along * part
    })
    if (Math.sqrt(dot(next, next)) <= noise) return next.fill(0)
    vector = normalize(next)
  }
  return vector
}

function project(columns: readonly Float64Array[], direction: Float64Array): Float64Array {
  const place = new Float64Array(columns[0]?.length ?? 0)
  columns.forEach((column, pivot) => {
    const share = direction[pivot] ?? 0
    column.forEach((value, node) => {
      place[node] = (place[node] ?? 0) + value * share
    })
  })
  return place
}

function normalize(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector))
  return vector.map((part) => part / length)
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function mean(values: Float64Array): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

/** The first of the largest. */
function indexOfLargest(values: Float64Array): number {
  let best = 0
  values.forEach((value, index) => {
    if (value > (values[best] ?? 0)) best = index
  })
  return best
}
