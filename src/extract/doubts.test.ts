import { describe, expect, test } from 'vitest'
import { documentOf } from '../build/test-document.ts'
import { lexicon } from '../build/test-reading.ts'
import { findDoubts } from './doubts.ts'

const doubts = (text: string) => findDoubts(documentOf(text, '2020-01-01'), lexicon)

describe('a doubtful sentence', () => {
  test.each<[string, string[]]>([
    ['Nepal outgrew Oman.', ['Nepal', 'Oman']],
    ['Nepal never accused Oman.', ['Nepal', 'Oman']],
    ['If Nepal praised Oman, it would rain.', ['Nepal', 'Oman']],
  ])('%s', (text, parties) => {
    expect(doubts(text)).toEqual([{ words: text, parties }])
  })

  test.each<[why: string, text: string]>([
    ['a relation is read in it', 'Nepal praised Oman.'],
    ['one party is named', 'Nepal was silent, as Nepal often is.'],
    ['nothing is told', 'Nepal and Oman'],
    ['nobody is named', 'The weather was fine.'],
  ])('none where %s', (_, text) => {
    expect(doubts(text)).toEqual([])
  })

  test('each by itself, in order', () => {
    const text = 'Nepal outgrew Oman. Nepal praised Fiji. Tonga outgrew Qatar.'
    expect(doubts(text).map((d) => d.parties)).toEqual([
      ['Nepal', 'Oman'],
      ['Tonga', 'Qatar'],
    ])
  })
})
