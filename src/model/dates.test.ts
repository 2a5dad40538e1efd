import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateSpan, earliest, latest, overlaps, yearsOf } from './dates.ts'

const pad = (n: number) => String(n).padStart(2, '0')
const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
/** An ISO date cut to a day, a month or a year. */
const iso = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([d, n]) => d.slice(0, n))
const span = fc.tuple(iso, iso).map(([a, b]) => {
  const n = Math.min(a.length, b.length)
  const [from, to] = [a.slice(0, n), b.slice(0, n)].toSorted() as [string, string]
  return { from, to }
})
const year = fc.integer({ min: 1800, max: 2199 })
const range = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

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

describe('overlaps', () => {
  test.each<[string, string, number, number, boolean]>([
    ['2021-10-12', '2021-10-12', 2021, 2021, true],
    ['2021-12-31', '2022-01-01', 2022, 2022, true],
    ['2020', '2022', 2021, 2021, true],
    ['2020', '2022', 2023, 2030, false],
    ['2020', '2022', 1990, 2019, false],
    ['2020-05', '2020-05', 2020, 2024, true],
  ])('%s to %s in %d to %d: %s', (from, to, first, last, want) => {
    expect(overlaps({ from, to }, { from: first, to: last })).toBe(want)
  })

  test('a wider range never loses a date', () => {
    fc.assert(
      fc.property(span, range, fc.nat(50), fc.nat(50), (date, years, left, right) => {
        fc.pre(overlaps(date, years))
        expect(overlaps(date, { from: years.from - left, to: years.to + right })).toBe(true)
      }),
    )
  })

  test('a date overlaps its own years and no years beyond them', () => {
    fc.assert(
      fc.property(span, (date) => {
        const { from, to } = yearsOf(date)
        expect(overlaps(date, { from, to })).toBe(true)
        expect(overlaps(date, { from: to + 1, to: to + 9 })).toBe(false)
        expect(overlaps(date, { from: from - 9, to: from - 1 })).toBe(false)
      }),
    )
  })

  test('two halves of a range hold together what the whole holds', () => {
    fc.assert(
      fc.property(span, range, fc.nat(400), (date, years, cut) => {
        const middle = Math.min(years.to, years.from + cut)
        const halves = [
          { from: years.from, to: middle },
          { from: middle + 1, to: years.to },
        ]
        expect(halves.some((half) => half.from <= half.to && overlaps(date, half))).toBe(
          overlaps(date, years),
        )
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
