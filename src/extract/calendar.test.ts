import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayNumber, isoOfDay, weekdayOf } from './calendar.ts'

test.each([
  ['2020-02-28', 1, '2020-02-29'],
  ['2021-02-28', 1, '2021-03-01'],
  ['2020-01-01', -1, '2019-12-31'],
  ['2021-03-28', 1, '2021-03-29'],
])('%s and %d days: %s', (day, days, want) => {
  expect(addDays(day, days)).toBe(want)
})

test.each([
  ['2019-11', 3, '2020-02'],
  ['2020-01', -1, '2019-12'],
  ['2020-12', 1, '2021-01'],
  ['2020-12', 0, '2020-12'],
  ['2020-05', -29, '2017-12'],
])('%s and %d months: %s', (month, months, want) => {
  expect(addMonths(month, months)).toBe(want)
})

test('1 January 1970 was a Thursday', () => {
  expect([dayNumber('1970-01-01'), weekdayOf('1970-01-01')]).toEqual([0, 4])
})

test('there and back again', () => {
  const days = fc.integer({ min: -60_000, max: 80_000 })
  fc.assert(
    fc.property(days, fc.integer({ min: -400, max: 400 }), (n, step) => {
      const day = isoOfDay(n)
      expect(dayNumber(day)).toBe(n)
      expect(addDays(addDays(day, step), -step)).toBe(day)
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
      expect(addMonths(addMonths(day.slice(0, 7), step), -step)).toBe(day.slice(0, 7))
    }),
  )
})
