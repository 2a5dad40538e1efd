import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from './text-block.ts'

/** Letters with their marks. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const measure = (line: string) => [...letters.segment(line)].length

test.each([
  ['one two three', 7, 9, ['one two', 'three']],
  ['  spaces   fall  ', 20, 9, ['spaces fall']],
  ['unbreakable', 4, 9, ['unbr', 'eaka', 'ble']],
  ['亚洲相互协作与信任', 4, 9, ['亚洲相互', '协作与', '信任']],
  // Between words where there are no spaces, and never between a letter and its marks.
  ['กระทรวงการต่างประเทศ', 10, 9, ['กระทรวงการ', 'ต่างประเทศ']],
  ['ភ្នំពេញ', 2, 9, ['ភ្នំពេ', 'ញ']],
  ['ភ្នំពេញភ្នំពេញ', 3, 1, ['ភ្នំពេ…']],
  ['one two three four', 7, 2, ['one two', 'three…']],
  ['', 7, 2, []],
])('%j in lines of %i, at most %i', (text, width, most, lines) => {
  expect(breakLines(text, width, most, measure)).toEqual(lines)
})

test('no line is too long, and nothing is lost unless it says so', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
      (text, width, most) => {
        const lines = breakLines(text, width, most, measure)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
        const bare = (words: string) => words.replace(/\s/g, '')
        if (!lines.at(-1)?.endsWith('…')) expect(bare(lines.join(''))).toBe(bare(text))
      },
    ),
  )
})
