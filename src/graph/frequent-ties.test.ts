import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastShared } from './frequent-ties.ts'

/** So many ties of one meeting, of two, of three … */
const ties = (...counts: number[]) =>
  counts.flatMap((count, i) =>
    Array.from({ length: count }, () => ({
      source: 'a',
      target: 'b',
      shared: Array.from({ length: i + 1 }, () => ({ meeting: 'm', ends: [[], []] as const, parties: 2 })),
    })),
  )

test.each<[string, number[], number]>([
  ['none', [], 1],
  ['few are all drawn', [200, 90, 10], 1],
  ['many: those who met often', [1224, 329, 108, 62, 33], 3],
  ['one great meeting: all who were there', [464, 1], 1],
  ['one great meeting among others', [465, 40, 2], 2],
  ['as few as tell something, though they are many', [400, 400, 29], 2],
])('%s', (_, counts, least) => {
  expect(leastShared(ties(...counts))).toBe(least)
})

test('something is always left of what there was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(600), { maxLength: 6 }), (counts) => {
      const all = ties(...counts)
      const least = leastShared(all)
      const left = all.filter(({ shared }) => shared.length >= least).length
      expect(left).toBeGreaterThanOrEqual(Math.min(all.length, 30))
    }),
  )
})
