import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '../model/filter.ts'
import { filterLine, readFilter, readYears } from './filter-options.ts'

const CHOSEN = {
  years: null,
  against: null,
  'year-rule': 'overlap',
  undated: 'dash',
  planned: 'show',
  proof: 'any',
}

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
    ['2019-05..2021-06', { from: 2019, fromMonth: 5, to: 2021, toMonth: 6 }],
    ['2019-05', { from: 2019, fromMonth: 5, to: 2019, toMonth: 5 }],
    ['2019-05..2021', { from: 2019, fromMonth: 5, to: 2021 }],
    ['2019-05..2019-05', { from: 2019, fromMonth: 5, to: 2019, toMonth: 5 }],
  ])('%s', (text, range) => {
    expect(readYears(text)).toEqual(range)
  })

  test.each([
    ['', 'not ""'],
    ['19', 'not "19"'],
    ['2019-', 'not "2019-"'],
    ['2019-2021-2022', 'such as 2019, 2019-2021'],
    ['last year', 'not "last year"'],
    ['2021-2019', 'write 2019-2021'],
    ['2021-06..2019-05', 'write 2019-05..2021-06'],
    ['2019-06..2019-05', 'write 2019-05..2019-06'],
    ['2019-13', 'not "2019-13"'],
    ['2019-13..2020', 'not "2019-13..2020"'],
    ['19-05..2020', 'not "19-05..2020"'],
  ])('%j is refused', (text, words) => {
    expect(() => readYears(text)).toThrow(words)
  })
})

test('other states are refused by name', () => {
  expect(() => readFilter({ ...CHOSEN, undated: 'maybe' })).toThrow('--undated needs one of')
  expect(() => readFilter({ ...CHOSEN, 'year-rule': 'touch' })).toThrow(
    '--year-rule needs one of overlap, within, until',
  )
  expect(() => readFilter({ ...CHOSEN, proof: '2' })).toThrow(
    '--proof needs one of any, documents, publishers, not "2"',
  )
  expect(() => readFilter({ ...CHOSEN, planned: '' })).toThrow('--planned needs one of show, hide')
})

test('a second period is read like the first, and needs it', () => {
  expect(readFilter({ ...CHOSEN, years: '2014-2016', against: '2019' }).against).toEqual({
    from: 2019,
    to: 2019,
  })
  expect(() => readFilter({ ...CHOSEN, against: '2019' })).toThrow('--against needs --years')
  expect(() => readFilter({ ...CHOSEN, years: '2014', against: 'later' })).toThrow('--against needs a year')
})

test('nothing chosen is no filter', () => {
  expect(readFilter(CHOSEN)).toEqual(NO_FILTER)
})

test.each([
  [NO_FILTER, ''],
  [readFilter({ ...CHOSEN, years: '2014-2016', against: '2019' }), '2014–2016 compared with 2019'],
  [readFilter({ ...CHOSEN, years: '2019-2021' }), '2019–2021'],
  [readFilter({ ...CHOSEN, years: '2019-05..2021-06', 'year-rule': 'within' }), 'within May 2019 – Jun 2021'],
  [readFilter({ ...CHOSEN, years: '2019', 'year-rule': 'until' }), 'up to 2019'],
  [
    readFilter({ ...CHOSEN, years: '2019', undated: 'hide', planned: 'hide' }),
    '2019 · undated hidden · planned hidden',
  ],
  [readFilter({ ...CHOSEN, proof: 'publishers' }), 'By two publishers or more'],
])('in words', (filter, words) => {
  expect(filterLine(filter)).toBe(words)
})
