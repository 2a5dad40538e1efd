import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type YearRange, yearsOf } from './dates.ts'
import { timeTest, YEAR_RULES, type YearRule } from './year-rules.ts'

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const span = fc.tuple(day, day, fc.constantFrom(4, 7, 10)).map(([a, b, n]) => {
  const [from, to] = [a.slice(0, n), b.slice(0, n)].toSorted() as [string, string]
  return { from, to }
})
const year = fc.integer({ min: 1800, max: 2199 })
const range = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const rule = fc.constantFrom(...(Object.keys(YEAR_RULES) as YearRule[]))

test.each<[YearRule, string, string, YearRange, boolean]>([
  ['overlap', '2021-10-12', '2021-10-12', { from: 2021, to: 2021 }, true],
  ['overlap', '2021-12-31', '2022-01-01', { from: 2022, to: 2022 }, true],
  ['overlap', '2020', '2022', { from: 2021, to: 2021 }, true],
  ['overlap', '2020', '2022', { from: 2023, to: 2030 }, false],
  ['overlap', '2020', '2022', { from: 1990, to: 2019 }, false],
  ['overlap', '2020-05', '2020-05', { from: 2020, fromMonth: 6, to: 2024 }, false],
  ['overlap', '2020', '2020', { from: 2020, fromMonth: 6, to: 2024 }, true],
  ['within', '2020', '2022', { from: 2020, to: 2022 }, true],
  ['within', '2020', '2022', { from: 2021, to: 2022 }, false],
  ['within', '2020', '2020', { from: 2020, fromMonth: 2, to: 2022 }, false],
  ['within', '2020-02-03', '2020-02-04', { from: 2020, fromMonth: 2, to: 2020, toMonth: 2 }, true],
  ['until', '1992', '1992', { from: 2019, to: 2021 }, true],
  ['until', '2021', '2030', { from: 2019, to: 2021 }, true],
  ['until', '2022-01-01', '2022-01-01', { from: 2019, to: 2021 }, false],
])('%s: %s to %s in %j: %s', (by, from, to, years, want) => {
  expect(timeTest(years, by)({ from, to })).toBe(want)
})

test('a wider range never loses a date', () => {
  fc.assert(
    fc.property(span, range, rule, fc.nat(50), fc.nat(50), (date, years, by, left, right) => {
      fc.pre(timeTest(years, by)(date))
      const wider = { from: years.from - left, to: years.to + right }
      expect(timeTest(wider, by)(date)).toBe(true)
      expect(timeTest(null, by)(date)).toBe(true)
    }),
  )
})

test('a date overlaps its own years and no years beyond them', () => {
  fc.assert(
    fc.property(span, (date) => {
      const { from, to } = yearsOf(date)
      expect(timeTest({ from, to }, 'overlap')(date)).toBe(true)
      expect(timeTest({ from: to + 1, to: to + 9 }, 'overlap')(date)).toBe(false)
      expect(timeTest({ from: from - 9, to: from - 1 }, 'overlap')(date)).toBe(false)
    }),
  )
})

test('two halves of a range overlap together what the whole overlaps', () => {
  fc.assert(
    fc.property(span, range, fc.nat(400), (date, years, cut) => {
      const middle = Math.min(years.to, years.from + cut)
      const halves = [
        { from: years.from, to: middle },
        { from: middle + 1, to: years.to },
      ].filter((half) => half.from <= half.to)
      expect(halves.some((half) => timeTest(half, 'overlap')(date))).toBe(timeTest(years, 'overlap')(date))
    }),
  )
})

test('what lies within a range overlaps it, and what overlaps it has begun by its end', () => {
  fc.assert(
    fc.property(span, range, (date, years) => {
      const [within, overlap, until] = (['within', 'overlap', 'until'] as const).map((by) =>
        timeTest(years, by)(date),
      )
      expect(!within || overlap).toBe(true)
      expect(!overlap || until).toBe(true)
    }),
  )
})
