import { expect, test } from 'vitest'
import { verdict } from './verdict.ts'

test.each<[string, Parameters<typeof verdict>]>([
  ['12.3 times, reached: at least 10 times is wanted', [12.34, 'at least', 10, 'times']],
  ['9.99 times, missed: at least 10 times is wanted', [9.99, 'at least', 10, 'times']],
  ['10.0 times, reached: at least 10 times is wanted', [10, 'at least', 10, 'times']],
  ['2.10 times, reached: at most 2.5 times is wanted', [2.1, 'at most', 2.5, 'times']],
  ['2.60 times, missed: at most 2.5 times is wanted', [2.6, 'at most', 2.5, 'times']],
])('%s', (line, args) => {
  expect(verdict(...args)).toBe(line)
})
