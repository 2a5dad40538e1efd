/** Bodies named by two words of their full name. */
import { expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

const given = (text: string): string[] =>
  recognizedIn(text).names.flatMap((n) => (n.rule === 'organization/full-form' ? [n.name] : []))

test.each([
  [
    'The Supreme Council sat. The Supreme Eurasian Economic Council takes decisions.',
    'Supreme Eurasian Economic Council',
  ],
  ['The Steppe Investment Bank lent little. The Steppe Bank is small.', 'Steppe Investment Bank'],
  [
    'The Suva Standing Committee sat. The Standing Committee of ministers took note.',
    'Suva Standing Committee',
  ],
])('%s', (text, wanted) => {
  expect(given(text)).toEqual([wanted])
})

test.each([
  'The Supreme Court sat. The Supreme Eurasian Economic Council takes decisions.',
  'The Steppe Bank lent little. The Steppe Investment Bank and the Steppe Trade Bank did.',
  'The Security Council met. The Security and Trade Council did not.',
])('none in: %s', (text) => {
  expect(given(text)).toEqual([])
})
