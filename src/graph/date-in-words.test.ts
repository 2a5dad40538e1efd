import { expect, test } from 'vitest'
import type { Basis } from '../model/dates.ts'
import { english } from '../words/english.ts'
import { basisInWords, dateInWords, periodInWords, rangeInWords, yearsInWords } from './date-in-words.ts'

test.each([
  ['2021-10-12', '2021-10-12', '12 Oct 2021', '2021'],
  ['2022-10-12', '2022-10-13', '12–13 Oct 2022', '2022'],
  ['2022-09-30', '2022-10-01', '30 Sept – 1 Oct 2022', '2022'],
  ['2021-12-31', '2022-01-01', '31 Dec 2021 – 1 Jan 2022', '2021–2022'],
  ['2021-10', '2021-10', 'Oct 2021', '2021'],
  ['2021-09', '2021-10', 'Sept – Oct 2021', '2021'],
  ['2021-09', '2022-01', 'Sept 2021 – Jan 2022', '2021–2022'],
  ['1992', '1992', '1992', '1992'],
  ['2014', '2018', '2014–2018', '2014–2018'],
])('%s to %s reads “%s”', (from, to, words, years) => {
  expect(dateInWords(english, { from, to })).toBe(words)
  expect(yearsInWords(english, { from, to })).toBe(years)
})

test('a missing date is said, never guessed', () => {
  expect(dateInWords(english, null)).toBe('no year given')
  expect(yearsInWords(english, null)).toBe('no year')
  expect(basisInWords(english, null)).toBe('no sentence gives a year, and none was guessed')
})

test.each<[Basis, string]>([
  ['stated', 'date stated in the text'],
  ['document', 'date completed from the document’s date'],
  ['registry', 'date completed from a known meeting or office'],
  ['inferred', 'date taken from another relation in the same document'],
])('a date with the basis %s says so', (basis, words) => {
  expect(basisInWords(english, { basis })).toBe(words)
})

test.each([
  [{ from: 2014, to: 2018 }, '2014–2018'],
  [{ from: 2019, fromMonth: 5, to: 2021, toMonth: 6 }, 'May 2019 – Jun 2021'],
  [{ from: 2019, fromMonth: 5, to: 2020 }, 'May 2019 – Dec 2020'],
  [{ from: 2019, fromMonth: 5, to: 2019, toMonth: 5 }, 'May 2019'],
])('the period %j', (period, words) => {
  expect(periodInWords(english, period)).toBe(words)
})

test('a range of one year is that year', () => {
  expect(rangeInWords({ from: 2019, to: 2019 })).toBe('2019')
  expect(rangeInWords({ from: 2019, to: 2021 })).toBe('2019–2021')
})
