import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'
import { plainWords } from './word-table.ts'

/** Sentences of a text that is one paragraph. */
function split(text: string): string[] {
  const tokens = tokenize(text, plainWords())
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  return splitSentences(tokens, blocks).map((s) =>
    text.slice(tokens[s.first]!.start, tokens[s.last - 1]!.end),
  )
}

describe('sentences: cut', () => {
  test.each<[string, string[]]>([
    ['Nepal left. Oman stayed.', ['Nepal left.', 'Oman stayed.']],
    ['Who came? Nobody!', ['Who came?', 'Nobody!']],
    ['He said: “It is over.” Nobody spoke.', ['He said: “It is over.”', 'Nobody spoke.']],
    ['(They left.) Oman stayed.', ['(They left.)', 'Oman stayed.']],
    ['It was led by Hun Sen. Oman stayed.', ['It was led by Hun Sen.', 'Oman stayed.']],
    ['It ended in 2019. Then came rain.', ['It ended in 2019.', 'Then came rain.']],
    ['They work for the U.S. The others do not.', ['They work for the U.S.', 'The others do not.']],
    ['Wait… Oman called.', ['Wait…', 'Oman called.']],
    ['No full stop at the end', ['No full stop at the end']],
    ['They met the N.G.O. In Suva it rained.', ['They met the N.G.O.', 'In Suva it rained.']],
  ])('%s', (text, wanted) => {
    expect(split(text)).toEqual(wanted)
  })
})

describe('sentences: whole', () => {
  test.each([
    'H.E. Mr. N. Perera spoke first.',
    'Mr. Lodhi and Dr. Tobden agreed.',
    'It was on Oct. 12, 2018 in Suva.',
    'Sen. Warren and Gen. Park met.',
    'The U.S. President left.',
    'It costs 3.5 million, i.e. nothing.',
    'They struck clause No. 4 at noon.',
    'See vol. 3 of the report.',
    'J. R. Perera wrote it.',
    'The firm Merlion Ltd. of Fiji paid.',
    'It was seen by Lodhi, Tobden et al. in Muscat.',
    'The site example.org was down.',
    'At 5 p.m. in Suva it rained.',
    '4. Nepal was admitted.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })

  test.each([
    ['words only', 'a '.repeat(2500), [1000, 1000, 500]],
    ['a comma in time', `${'a '.repeat(600)}, ${'b '.repeat(300)}`, [601, 300]],
    ['a comma too early', `${'a '.repeat(300)}, ${'b '.repeat(400)}`, [701]],
    ['a comma too late', `${'a '.repeat(1200)}, b`, [1000, 202]],
    ['marks only', ', '.repeat(1200), [500, 500, 200]],
    ['long, but with its end', `${'a '.repeat(450)}. B`, [451, 1]],
  ])(
    'what has no end is cut behind a mark, or at the latest after a thousand tokens: %s',
    (_, text, lengths) => {
      const tokens = tokenize(text, plainWords())
      const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
      expect(splitSentences(tokens, blocks).map((s) => s.last - s.first)).toEqual(lengths)
    },
  )

  test('a block ends a sentence, whatever it ends with', () => {
    const text = 'A heading\nThen the text.'
    const tokens = tokenize(text, plainWords())
    const blocks = [
      { kind: 'heading' as const, start: 0, end: 9 },
      { kind: 'paragraph' as const, start: 10, end: text.length },
    ]
    expect(splitSentences(tokens, blocks).map((s) => [s.first, s.last, s.block])).toEqual([
      [0, 2, 0],
      [2, 6, 1],
    ])
  })
})
