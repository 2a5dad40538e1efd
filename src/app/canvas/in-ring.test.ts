import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inRing } from './in-ring.ts'

const at = (x: number, y: number) => ({ x, y })
/** A U: what lies between its arms is outside. */
const U = [at(0, 0), at(2, 0), at(2, 6), at(4, 6), at(4, 0), at(6, 0), at(6, 8), at(0, 8)]

test.each([
  [1, 4, true],
  [5, 1, true],
  [3, 7, true],
  [3, 3, false],
  [-1, 4, false],
  [7, 4, false],
  [3, 9, false],
])('%d, %d in a U: %s', (x, y, expected) => {
  expect(inRing(at(x, y), U)).toBe(expected)
})

test('no ring holds nothing', () => {
  expect(inRing(at(0, 0), [])).toBe(false)
  expect(inRing(at(1, 1), [at(1, 1)])).toBe(false)
})

test('which way it was drawn, and where it began, is the same', () => {
  const number = fc.integer({ min: -9, max: 9 })
  const point = fc.record({ x: number, y: number })
  // Half a step beside every corner and side that runs along the grid.
  const off = point.map(({ x, y }) => at(x + 0.25, y + 0.5))
  fc.assert(
    fc.property(off, fc.array(point, { minLength: 3, maxLength: 8 }), fc.nat(7), (p, ring, turn) => {
      const begun = [...ring.slice(turn % ring.length), ...ring.slice(0, turn % ring.length)]
      expect(inRing(p, begun)).toBe(inRing(p, ring))
      fc.pre(ring.every((a, i) => Math.abs(sideOf(p, a, ring[(i + 1) % ring.length] ?? a)) > 1e-6))
      expect(inRing(p, ring.toReversed())).toBe(inRing(p, ring))
    }),
  )
})

function sideOf(p: { x: number; y: number }, a: { x: number; y: number }, b: { x: number; y: number }) {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) || (a.y === b.y ? 1 : 0)
}
