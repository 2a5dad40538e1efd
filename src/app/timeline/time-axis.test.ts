import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf, isoOf, isShort, rangeOf, shownOn, stepsOf, ticksOf } from './time-axis.ts'

test.each([
  [{ from: 2019, to: 2020 }, true],
  [{ from: 2019, to: 2021 }, false],
  [{ from: 2019, fromMonth: 2, to: 2021 }, true],
  [{ from: 2019, to: 2019, toMonth: 1 }, true],
])('%j is under three years: %s', (range, expected) => {
  expect(isShort(range)).toBe(expected)
})

test.each([
  [{ from: 1992, to: 2022 }, null, 'year', '1992', '2022'],
  [{ from: 2020, to: 2021 }, null, 'month', '2020-01', '2021-12'],
  [{ from: 1992, to: 2022 }, { from: 2020, to: 2020 }, 'month', '2020-01', '2020-12'],
])('the axis of %j, %j by month, goes by %s from %s to %s', (all, zoom, unit, from, to) => {
  const axis = axisOf(all, zoom)
  expect([axis.unit, isoOf(axis.from, axis.unit), isoOf(axis.to, axis.unit)]).toEqual([unit, from, to])
})

test.each([
  [1992, 2022, ['1992', '1995', '2000', '2005', '2010', '2015', '2020', '2022']],
  [2019, 2022, ['2019', '2020', '2021', '2022']],
  [1900, 2022, ['1900', '1920', '1940', '1960', '1980', '2000', '2022']],
  [
    2020,
    2021,
    ['2020-01', '2020-04', '2020-07', '2020-10', '2021-01', '2021-04', '2021-07', '2021-10', '2021-12'],
  ],
])('the axis from %i to %i names %j', (from, to, expected) => {
  expect(ticksOf(axisOf({ from, to }, null)).map((tick) => tick.iso)).toEqual(expected)
})

const steps = fc
  .tuple(fc.integer({ min: 1200, max: 36_000 }), fc.nat(500))
  .map(([from, more]) => ({ from, to: from + more }))

test('steps become a range and the range these steps', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom('year' as const, 'month' as const), (some, unit) => {
      expect(stepsOf(rangeOf(some, unit), unit)).toEqual(some)
    }),
  )
})

test('whole years name no months', () => {
  expect(rangeOf(stepsOf({ from: 2019, to: 2020 }, 'month'), 'month')).toEqual({ from: 2019, to: 2020 })
})

test('what is chosen beyond the axis is shown at its edge; nothing chosen is all of it', () => {
  const axis = axisOf({ from: 1992, to: 2022 }, null)
  expect(shownOn(axis, { from: 1900, to: 2000 })).toEqual({ from: 1992, to: 2000 })
  expect(shownOn(axis, null)).toEqual({ from: 1992, to: 2022 })
})
