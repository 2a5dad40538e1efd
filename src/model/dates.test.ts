import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateSpan, earliest, latest, monthOf, monthsOfDate, monthsOfRange } from './dates.ts'

const pad = (n: number) => String(n).padStart(2, '0')
const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
/** An ISO date cut to a day, a month or a year. */
const iso = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([d, n]) => d.slice(0, n))
describe('the days a date can mean', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-10', '2021-10-01', '2021-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2021-10-12', '2021-10-12', '2021-10-12'],
  ])('%s', (date, first, last) => {
    expect([earliest(date), latest(date)]).toEqual([first, last])
  })

  test('the first is not after the last, and both lie in it', () => {
    fc.assert(
      fc.property(iso, (date) => {
        expect(earliest(date) <= latest(date)).toBe(true)
        expect(earliest(date).startsWith(date)).toBe(true)
        expect(latest(date).startsWith(date)).toBe(true)
        expect(Number.isNaN(Date.parse(latest(date)))).toBe(false)
      }),
    )
  })

  test('the day after the last is outside', () => {
    fc.assert(
      fc.property(iso, (date) => {
        const next = new Date(Date.parse(latest(date)) + 86_400_000).toISOString().slice(0, date.length)
        expect(next > date).toBe(true)
      }),
    )
  })
})

describe('months', () => {
  const monthOfIso = (day: string) => monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)))

  test('follow one another over the end of a year', () => {
    expect(monthOf(2020, 1) - monthOf(2019, 12)).toBe(1)
  })

  test.each([
    [{ from: 2019, to: 2021 }, '2019-01', '2021-12'],
    [{ from: 2019, fromMonth: 5, to: 2021 }, '2019-05', '2021-12'],
    [{ from: 2019, to: 2019, toMonth: 3 }, '2019-01', '2019-03'],
  ])('of the range %j', (range, from, to) => {
    expect(monthsOfRange(range)).toEqual({ from: monthOfIso(from), to: monthOfIso(to) })
  })

  test('of a date hold every day that it may mean', () => {
    fc.assert(
      fc.property(iso, (date) => {
        const months = monthsOfDate({ from: date, to: date })
        expect(months).toEqual({ from: monthOfIso(earliest(date)), to: monthOfIso(latest(date)) })
      }),
    )
  })
})

describe('a date span', () => {
  const basis = 'stated'
  test.each<[string, object, boolean]>([
    ['a day', { from: '2021-10-12', to: '2021-10-12', precision: 'day', basis }, true],
    ['a range of years', { from: '2020', to: '2022', precision: 'year', basis }, true],
    ['an uncut day', { from: '2021-10-12', to: '2021-10-12', precision: 'month', basis }, false],
    ['ends of two kinds', { from: '2021', to: '2021-10', precision: 'year', basis }, false],
    ['the wrong way round', { from: '2022', to: '2021', precision: 'year', basis }, false],
    ['a thirteenth month', { from: '2021-13', to: '2021-13', precision: 'month', basis }, false],
    ['an unknown basis', { from: '2021', to: '2021', precision: 'year', basis: 'guessed' }, false],
  ])('%s', (_, value, want) => {
    expect(dateSpan.safeParse(value).success).toBe(want)
  })

  test('every day of the calendar is one', () => {
    fc.assert(
      fc.property(day, (d) => {
        const value = { from: d, to: d, precision: 'day', basis }
        expect(dateSpan.safeParse(value).success).toBe(true)
        expect(d).toBe(`${d.slice(0, 4)}-${pad(Number(d.slice(5, 7)))}-${pad(Number(d.slice(8)))}`)
      }),
    )
  })
})
