import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseYearRange, printYearRange, yearRange } from './year-range.ts'

const end = fc.record(
  { year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: ['year'] },
)

test('what is printed is read back', () => {
  fc.assert(
    fc.property(end, end, (a, b) => {
      const range = yearRange(a, b)
      expect(parseYearRange(printYearRange(range))).toEqual(range)
    }),
  )
})

test.each([
  ['2019', { from: 2019, to: 2019 }],
  ['2021-2019', { from: 2019, to: 2021 }],
  ['2019-05..2021', { from: 2019, fromMonth: 5, to: 2021 }],
  ['2021-03..2019-11', { from: 2019, fromMonth: 11, to: 2021, toMonth: 3 }],
])('%s', (text, range) => {
  expect(parseYearRange(text)).toEqual(range)
})

test.each(['', 'soon', '2019-', '-2019', '20190-20210', '2019-13..2020', '2019-05-06..2020', '2019–2021'])(
  '“%s” is no range',
  (text) => {
    expect(parseYearRange(text)).toBeNull()
  },
)
