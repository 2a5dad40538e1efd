import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthInside, type Segment } from './segment.ts'
import { SegmentGrid } from './segment-grid.ts'

const BOX = { x1: 0, y1: 0, x2: 10, y2: 10 }
const line = (x1: number, y1: number, x2: number, y2: number): Segment => ({ x1, y1, x2, y2, weight: 1 })

test.each([
  ['through', line(-5, 5, 15, 5), 10],
  ['the other way', line(15, 5, -5, 5), 10],
  ['upright', line(5, -5, 5, 15), 10],
  ['across', line(0, 0, 10, 10), Math.hypot(10, 10)],
  ['ends inside', line(-5, 5, 4, 5), 4],
  ['all inside', line(2, 2, 5, 6), 5],
  ['beside', line(-5, 11, 15, 11), 0],
  ['before', line(-9, 5, -1, 5), 0],
  ['past a corner', line(-5, 6, 6, 17), 0],
  ['a point', line(5, 5, 5, 5), 0],
])('%s', (_, segment, length) => {
  expect(lengthInside(segment, BOX)).toBeCloseTo(length)
})

test('the grid misses no segment that lies beneath a box', () => {
  const coordinate = fc.integer({ min: -300, max: 300 })
  const segment = fc.tuple(coordinate, coordinate, coordinate, coordinate).map((all) => line(...all))
  const size = fc.integer({ min: 1, max: 150 })
  fc.assert(
    fc.property(fc.array(segment), coordinate, coordinate, size, size, (segments, x, y, w, h) => {
      const box = { x1: x, y1: y, x2: x + w, y2: y + h }
      const found = new SegmentGrid(segments).beneath(box)
      for (const each of segments) if (lengthInside(each, box) > 0) expect(found.has(each)).toBe(true)
    }),
  )
})
