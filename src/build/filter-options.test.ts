import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '../model/filter.ts'
import { filterLine, readFilter, readYears } from './filter-options.ts'

const CHOSEN = { years: null, undated: 'show', planned: 'show' }

describe('--years', () => {
  test.each([
    ['2019', 2019, 2019],
    ['2019-2021', 2019, 2021],
    ['2019–2021', 2019, 2021],
    [' 2019 - 2021 ', 2019, 2021],
  ])('%s', (text, from, to) => {
    expect(readYears(text)).toEqual({ from, to })
  })

  test.each([
    ['', 'not ""'],
    ['19', 'not "19"'],
    ['2019-', 'not "2019-"'],
    ['2019-2021-2022', 'such as 2019 or 2019-2021'],
    ['last year', 'not "last year"'],
    ['2021-2019', 'write 2019-2021'],
  ])('%j is refused', (text, words) => {
    expect(() => readYears(text)).toThrow(words)
  })
})

test('other states are refused by name', () => {
  expect(() => readFilter({ ...CHOSEN, undated: 'maybe' })).toThrow('--undated needs one of')
  expect(() => readFilter({ ...CHOSEN, planned: '' })).toThrow('--planned needs one of show, hide')
})

test.each([
  [NO_FILTER, ''],
  [readFilter({ ...CHOSEN, years: '2019-2021' }), '2019–2021'],
  [readFilter({ years: '2019', undated: 'hide', planned: 'hide' }), '2019 · undated hidden · planned hidden'],
])('in words', (filter, words) => {
  expect(filterLine(filter)).toBe(words)
})
