import { expect, test } from 'vitest'
import { draggedSteps, pagedSteps } from './dragged-steps.ts'

const extent = { from: 1992, to: 2022 }
const years = (from: number, to: number) => ({ from, to })

test.each([
  ['to the right', 2000, 2004, null, years(2000, 2004)],
  ['to the left', 2004, 2000, null, years(2000, 2004)],
  ['beside the window', 1995, 1997, years(2000, 2004), years(1995, 1997)],
  ['the window', 2001, 2003, years(2000, 2004), years(2002, 2006)],
  ['the window, to the end and no further', 2001, 2022, years(2000, 2004), years(2018, 2022)],
  ['the window, to the start and no further', 2001, 1992, years(2000, 2004), years(1992, 1996)],
  ['a window of one year draws a new one', 2000, 2002, years(2000, 2000), years(2000, 2002)],
])('a drag %s', (_, start, now, chosen, expected) => {
  expect(draggedSteps(start, now, chosen, extent)).toEqual(expected)
})

test.each([
  ['from', 5, years(2005, 2010)],
  ['from', -5, years(1995, 2010)],
  ['from', 50, years(2010, 2010)],
  ['from', -50, years(1992, 2010)],
  ['to', 5, years(2000, 2015)],
  ['to', -50, years(2000, 2000)],
  ['to', 50, years(2000, 2022)],
] as const)('paging %s by %i', (end, by, expected) => {
  expect(pagedSteps(years(2000, 2010), end, by, extent)).toEqual(expected)
})
