import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { symbolReach, symbolScale, symbolSize } from './symbol.ts'

const HALF = Math.SQRT1_2

test.each([
  ['actor', 0, 13],
  ['actor', 1, 18.4],
  ['actor', 400, 40],
  ['state', 400, 36.8],
  ['meeting', 400, 48.8],
] as const)('%s with %i relations: %d px', (kind, degree, size) => {
  expect(symbolSize(kind, degree)).toBeCloseTo(size)
})

describe('symbolReach of a symbol 20 px wide', () => {
  test.each([
    ['actor', HALF, HALF, 10],
    ['state', 1, 0, 10],
    ['state', HALF, HALF, 10 * Math.SQRT2],
    ['meeting', 0, -1, 10],
    ['meeting', HALF, HALF, 10 * HALF],
    ['organization', -1, 0, 10],
    ['organization', 0, 1, 10],
  ] as const)('%s towards %d, %d', (kind, dx, dy, reach) => {
    expect(symbolReach(kind, 20, dx, dy)).toBeCloseTo(reach)
  })

  test.each(ENTITY_KINDS)('%s: the same ahead as behind, whatever the direction', (kind) => {
    for (let degrees = 0; degrees < 360; degrees += 7) {
      const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
      const reach = symbolReach(kind, 20, dx, dy)
      expect(reach).toBeCloseTo(symbolReach(kind, 20, -dx, -dy))
      expect(reach).toBeGreaterThan(6)
      expect(reach).toBeLessThan(15)
    }
  })
})

test('symbols shrink with the map, but more slowly, and never grow beyond it from near', () => {
  expect(symbolScale(1)).toBe(1)
  expect(symbolScale(3)).toBe(1)
  expect(symbolScale(0.25)).toBeGreaterThan(1)
  expect(symbolScale(0.25) * 0.25).toBeLessThan(symbolScale(0.5) * 0.5)
})
