import { expect, test } from 'vitest'
import { pivotMds } from './pivot-mds.ts'
import { readTopology } from './topology.ts'

const name = (number: number) => `n${String(number).padStart(3, '0')}`

test('a path keeps its distances', () => {
  const nodes = Array.from({ length: 30 }, (_, i) => name(i))
  const edges = nodes.slice(1).map((target, i) => ({ source: name(i), target }))
  const { x, y } = pivotMds(readTopology(nodes, edges))
  const steps = [...x].slice(1).map((value, i) => Math.abs(value - (x[i] ?? 0)))
  expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.5)
  expect(Math.max(...y.map(Math.abs))).toBeLessThan(Math.max(...x.map(Math.abs)) / 4)
})

test('a grid of 20 by 8 lies flat: corners far apart, neighbours near', () => {
  const at = (column: number, row: number) => name(column * 8 + row)
  const cells = Array.from({ length: 160 }, (_, i) => [Math.floor(i / 8), i % 8] as const)
  const edges = cells.flatMap(([c, r]) => [
    ...(c < 19 ? [{ source: at(c, r), target: at(c + 1, r) }] : []),
    ...(r < 7 ? [{ source: at(c, r), target: at(c, r + 1) }] : []),
  ])
  const { x, y } = pivotMds(
    readTopology(
      cells.map(([c, r]) => at(c, r)),
      edges,
    ),
  )
  const gap = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))
  expect(gap(0, 159)).toBeGreaterThan(10 * gap(0, 8))
  expect(gap(0, 152)).toBeGreaterThan(1.5 * gap(0, 7))
})

test('a single node stays at the origin', () => {
  expect(pivotMds(readTopology(['a'], []))).toEqual({ x: Float64Array.of(0), y: Float64Array.of(0) })
})
