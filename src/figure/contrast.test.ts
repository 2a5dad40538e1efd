import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, LEAST_CONTRAST, laidOver } from './contrast.ts'
import { PALETTES } from './palette.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The greys on either side of the border that WCAG draws for text, and the one for shapes.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#959595', '#ffffff', 2.99],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
  ])('%s on %s: %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1)
  })

  test('is the same from both sides, and lies between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a))
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1)
        expect(contrast(a, b)).toBeLessThanOrEqual(21)
      }),
    )
  })

  test('what is laid over thinner stands out less', () => {
    fc.assert(
      fc.property(fc.constantFrom('#000000', '#ffffff'), fc.nat({ max: 99 }), (ground, percent) => {
        const ink = ground === '#000000' ? '#ffffff' : '#000000'
        const at = (share: number) => contrast(laidOver(ink, ground, share / 100), ground)
        expect(at(percent)).toBeLessThanOrEqual(at(percent + 1))
      }),
    )
  })

  test.each([
    ['#ff0000', '#ffffff', 1, '#ff0000'],
    ['#ff0000', '#ffffff', 0, '#ffffff'],
    ['#000000', '#ffffff', 0.5, '#808080'],
  ])('%s over %s by %d is %s', (over, under, opacity, seen) => {
    expect(laidOver(over, under, opacity)).toBe(seen)
  })
})

describe.each(Object.entries(PALETTES))('the colours of the %s figure stand out', (_, palette) => {
  const { canvas, ink, quietInk, kinds, families, turns } = palette
  test.each(Object.entries({ ink, quietInk }))('%s', (_name, value) => {
    expect(contrast(value, canvas)).toBeGreaterThanOrEqual(LEAST_CONTRAST.letters)
  })
  test.each(Object.entries({ ...kinds, ...families, ...turns }))('%s', (_name, value) => {
    expect(contrast(value, canvas)).toBeGreaterThanOrEqual(LEAST_CONTRAST.shapes)
  })
})
