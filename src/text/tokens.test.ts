import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from './tokens.ts'
import { plainWords } from './word-table.ts'

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['Nepal and Oman', ['Nepal', 'and', 'Oman']],
    ["Nepal's rivers", ['Nepal', "'s", 'rivers']],
    ['Nepal’s rivers', ['Nepal', '’s', 'rivers']],
    ["N'Djamena", ["N'Djamena"]],
    ["I'll go, we’ve met", ['I', "'ll", 'go', ',', 'we', '’ve', 'met']],
    ["I'd and I'm, but Sa'd", ['I', "'d", 'and', 'I', "'m", ',', 'but', "Sa'd"]],
    ["It didn't and won't", ['It', 'did', "n't", 'and', "won't"]],
    ['Ki-moon', ['Ki', 'moon']],
    ['U.S. envoy', ['U.S.', 'envoy']],
    ['H.E. Mr. Lodhi', ['H.E.', 'Mr', '.', 'Lodhi']],
    ['3.14 and 20,000', ['3.14', 'and', '20,000']],
    ['the 3rd, 21st', ['the', '3rd', ',', '21st']],
    ['yes -- no', ['yes', '--', 'no']],
    ['wait...', ['wait', '...']],
    ['(a)', ['(', 'a', ')']],
    ['Türkiye', ['Türkiye']],
    ['Tu\u0308rkiye', ['Tu\u0308rkiye']],
    ['王毅', ['王毅']],
    ['Астана, 5', ['Астана', ',', '5']],
    ['', []],
    [' \n\t ', []],
    ['- a', ['-', 'a']],
    ['a -', ['a', '-']],
  ])('%j', (text, wanted) => {
    expect(tokenize(text, plainWords()).map((t) => t.text)).toEqual(wanted)
  })

  test.each<[string, string[]]>([
    ['Oyun-Erdene', [' ', '-']],
    ['a b', [' ', ' ']],
    ['a,b', [' ', '', '']],
    ['Oman-led relief', [' ', '-', ' ']],
    ['12-13', [' ', '-']],
  ])('what joins them: %j', (text, wanted) => {
    expect(tokenize(text, plainWords()).map((t) => t.joint)).toEqual(wanted)
  })

  test('they lie in order, apart, and say what stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text, plainWords())
        const faulty = tokens.filter(
          ({ start, end, text: said }, i) =>
            start < (tokens[i - 1]?.end ?? 0) || end <= start || text.slice(start, end) !== said,
        )
        expect(faulty).toEqual([])
      }),
    )
  })

  test('nothing but white space and hyphens lies between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let rest = ''
        let end = 0
        for (const token of [...tokenize(text, plainWords()), { start: text.length, end: text.length }]) {
          rest += text.slice(end, token.start)
          end = token.end
        }
        expect(rest).toMatch(/^[\s\-‐‑]*$/)
      }),
    )
  })
})
