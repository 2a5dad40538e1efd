import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLAY_MODES, type PlayMode, startOf, stepOn } from './playback.ts'
import type { Steps } from './time-axis.ts'

const axis = { from: 1992, to: 2022 }
const years = (from: number, to: number): Steps => ({ from, to })

test.each<[string, PlayMode, Steps | null, 1 | -1, Steps | null]>([
  ['a window slides on', 'slide', years(2000, 2002), 1, years(2001, 2003)],
  ['and back', 'slide', years(2000, 2002), -1, years(1999, 2001)],
  ['to the end and no further', 'slide', years(2020, 2022), 1, null],
  ['to the start and no further', 'slide', years(1992, 1993), -1, null],
  ['or grows', 'grow', years(2000, 2002), 1, years(2000, 2003)],
  ['and shrinks', 'grow', years(2000, 2002), -1, years(2000, 2001)],
  ['but never to nothing', 'grow', years(2000, 2000), -1, null],
  ['with nothing chosen it begins with the first year', 'slide', null, 1, years(1992, 1992)],
  ['and cannot go back', 'grow', null, -1, null],
])('%s', (_, mode, chosen, by, expected) => {
  expect(stepOn(mode, chosen, axis, by)).toEqual(expected)
})

test.each<[string, PlayMode, Steps | null, Steps | null]>([
  ['where it stands', 'slide', years(2000, 2002), years(2000, 2002)],
  ['from the start when it stands at the end', 'slide', years(2020, 2022), years(1992, 1994)],
  ['growing from where it began', 'grow', years(2010, 2022), years(2010, 2010)],
  ['growing from the first year when only the last is left', 'grow', years(2022, 2022), years(1992, 1992)],
  ['with nothing chosen from nothing', 'slide', null, null],
])('playing begins %s', (_, mode, chosen, expected) => {
  expect(startOf(mode, chosen, axis)).toEqual(expected)
})

test('playing ends, and passes every year', () => {
  const year = fc.integer({ min: 1992, max: 2022 })
  fc.assert(
    fc.property(fc.constantFrom(...PLAY_MODES), year, year, (mode, a, b) => {
      const seen = new Set<number>()
      let chosen: Steps | null = startOf(mode, years(Math.min(a, b), Math.max(a, b)), axis)
      for (let count = 0; chosen && count < 100; count++) {
        for (let at = chosen.from; at <= chosen.to; at++) seen.add(at)
        chosen = stepOn(mode, chosen, axis, 1)
      }
      expect(chosen).toBe(null)
      expect(seen.has(2022)).toBe(true)
    }),
  )
})
