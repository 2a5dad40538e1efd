import { expect, test } from 'vitest'
import { passagesOf, wordsAfter, wordsBefore } from './passages.ts'

const at = (document: string, start: number, end: number) => ({ document, start, end, rule: 'r' })

test.each([
  ['one sentence', [at('a', 0, 10)], [['a', 0, 10]]],
  ['a space between', [at('a', 0, 10), at('a', 11, 20)], [['a', 0, 20]]],
  ['a paragraph between', [at('a', 0, 10), at('a', 12, 20)], [['a', 0, 20]]],
  ['out of order', [at('a', 11, 20), at('a', 0, 10)], [['a', 0, 20]]],
  ['one inside the other', [at('a', 0, 30), at('a', 5, 10)], [['a', 0, 30]]],
  [
    'a word between',
    [at('a', 0, 10), at('a', 13, 20)],
    [
      ['a', 0, 10],
      ['a', 13, 20],
    ],
  ],
  [
    'two documents',
    [at('b', 0, 10), at('a', 11, 20)],
    [
      ['b', 0, 10],
      ['a', 11, 20],
    ],
  ],
  ['nothing', [], []],
] as const)('passages: %s', (_, evidence, expected) => {
  expect(passagesOf(evidence).map((p) => [p.document, p.start, p.end])).toEqual(expected)
})

const TEXT = 'One two\n\nthree four. Five six.'

test.each([
  [2, '… three four.'],
  [3, '… two three four.'],
  [4, 'One two three four.'],
  [9, 'One two three four.'],
])('%i words before', (count, words) => {
  expect(wordsBefore(TEXT, TEXT.indexOf('Five'), count)).toBe(words)
})

test('words after, and nothing at the borders', () => {
  expect(wordsAfter(TEXT, 3, 2)).toBe('two three …')
  expect(wordsAfter(TEXT, 20, 9)).toBe('Five six.')
  expect(wordsAfter(TEXT, TEXT.length, 9)).toBe('')
  expect(wordsBefore(TEXT, 0, 9)).toBe('')
  expect(wordsBefore(TEXT, TEXT.indexOf('Five'), 9, TEXT.indexOf('three'))).toBe('three four.')
  expect(wordsBefore(TEXT, 3, 9, 3)).toBe('')
})
