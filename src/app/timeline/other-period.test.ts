import { expect, test } from 'vitest'
import type { YearRange } from '../../model/dates.ts'
import { besides } from './other-period.ts'

const all = { from: 1992, to: 2022 }
const years = (from: number, to: number) => ({ from, to })

test.each<[string, YearRange | null, YearRange, YearRange]>([
  ['the halves of all', null, years(1992, 2007), years(2008, 2022)],
  ['what comes after', years(2010, 2014), years(2010, 2014), years(2015, 2019)],
  ['what came before, when nothing comes after', years(2020, 2022), years(2020, 2022), years(2017, 2019)],
  ['the rest, when neither is as long', years(1995, 2018), years(1995, 2018), years(2019, 2022)],
  ['all years with themselves', years(1992, 2022), years(1992, 2022), years(1992, 1992)],
])('a comparison begins with %s', (_, chosen, first, second) => {
  expect(besides(chosen, all)).toEqual([first, second])
})
