import { expect, test } from 'vitest'
import { sentenceSpans, sentencesAround } from './sentence-spans.ts'

const TEXT = '---\ntitle: X\n---\nMr. Li met Ms. Rai. They\nspoke of rail-\nways.\n\nHe left!'
const FROM = TEXT.indexOf('Mr.')
const said = (text: string, from = 0) =>
  sentenceSpans(text, from).map(({ start, end }) => text.slice(start, end))

test('sentences as they stand in the text', () => {
  expect(said(TEXT, FROM)).toEqual(['Mr. Li met Ms. Rai.', 'They\nspoke of rail-\nways.', 'He left!'])
})

test.each(['', ' \n ', '\uFEFF'])('none in %o', (text) => {
  expect(said(text)).toEqual([])
})

const around = (words: string, more = 0) => {
  const start = TEXT.indexOf(words)
  const found = sentencesAround(sentenceSpans(TEXT, FROM), { start, end: start + words.length + more })
  return found && TEXT.slice(found.start, found.end)
}

test.each([
  ['met', 'Mr. Li met Ms. Rai.'],
  ['Rai. They', 'Mr. Li met Ms. Rai. They\nspoke of rail-\nways.'],
  ['He', 'He left!'],
  // Before the first sentence, and at a place that is no word.
  ['title', 'Mr. Li met Ms. Rai.'],
  ['\n\nHe', 'He left!'],
])('%o lies in %o', (words, sentence) => {
  expect(around(words)).toBe(sentence)
})

test('a text of no sentence has none around', () => {
  expect(sentencesAround([], { start: 0, end: 3 })).toBe(null)
})
