/** What holds for any document whatever: no text makes reading fail, and every span selects what it claims. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf } from '../build/test-document.ts'
import { lexicon } from '../build/test-reading.ts'
import { dateSpan } from '../model/dates.ts'
import { RELATIONS } from '../model/relations.ts'
import { readDocument } from './read-document.ts'

const sentence = fc.constantFrom(
  'Nepal met Oman in Suva on 5 May 2019.',
  'The 15th BRICS Summit was hosted by South Africa.',
  'H.E. Mr.\nTariq Lodhi, Foreign Minister of\nBangladesh, attended the 40th ASEAN Summit.',
  'He praised Indo-\nnesia’s efforts and urged the two ministers to sign.',
  'On Friday the Omani am-\nbassador said that it would join ASEAN next year.',
  'The Institute of Water Diplomacy (IWD) was founded by Fiji and Tonga.',
  'Cooperation between Japan and Timor-Leste has grown, he said.',
)
const word = fc.constantFrom(
  ...[
    'President',
    'of',
    'the',
    'Nepal',
    'India',
    'summit',
    '3rd',
    'met',
    'will',
    'not',
    'Lodhi',
    'and',
    ',',
    '.',
  ],
  ...[
    'in',
    '2019',
    'May',
    'ASEAN',
    '(',
    ')',
    '“',
    '”',
    ':',
    '—',
    "'s",
    'Minister',
    'his',
    'counterpart',
    '1990s',
  ],
  ...[
    'Казахстан',
    '中国',
    '王毅',
    'ایران',
    '🤝',
    'e\u0301',
    '\u200f',
    '\u202e',
    '\ud800',
    '\udc00',
    '\0',
    '\ufeff',
  ],
  ...['__proto__', 'toString', 'hasOwnProperty', '<b>', '&amp;', '\\'],
)
const date = fc.constantFrom(
  ...[
    '31 February',
    '30 April',
    '31 April',
    'February 29',
    '29 February 2019',
    'last February',
    'on Friday',
    '2019-02-31',
  ],
  ...[
    '30-31 June 2018',
    '28 May – 3 February',
    'two weeks later',
    '999 years ago',
    'next year',
    '31/04/2019',
  ],
  ...[
    '5 May this year',
    'the following day',
    'May of last year',
    '2012-10',
    '2018-17',
    'ten months earlier',
    'today',
  ],
)
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\n\n', '\t', '-', '-\n', '\u00a0', '')
const mixture = fc
  .array(fc.tuple(fc.oneof(sentence, word, date, fc.string({ unit: 'binary', maxLength: 5 })), gap), {
    maxLength: 40,
  })
  .map((pieces) => pieces.flat().join(''))
const published = fc.constantFrom(null, '2020', '2020-02', '2020-02-29')

test('any text is read, and every span lies in it', () => {
  fc.assert(
    fc.property(mixture, published, (text, date) => {
      const facts = readDocument(documentOf(text, date), lexicon)
      const spans = [...facts.entities.flatMap((e) => e.mentions), ...facts.relations.map((r) => r.evidence)]
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 120 },
  )
})

/** White space and hyphens are what rejoining lines may change. */
const bare = (text: string) => text.replace(/[\s-]+/g, '')

test('a mention selects the words it claims', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      // Page furniture between the lines of a name is left out of it: not here.
      fc.pre(!/\d\s*[\r\n]/.test(text))
      for (const entity of readDocument(documentOf(text), lexicon).entities)
        for (const m of entity.mentions) expect(bare(text.slice(m.start, m.end))).toBe(bare(m.text))
    }),
    { numRuns: 120 },
  )
})

test('relations join what their type allows, with dates that are dates', () => {
  fc.assert(
    fc.property(mixture, published, (text, date) => {
      const facts = readDocument(documentOf(text, date), lexicon)
      for (const relation of facts.relations) {
        const [from, to] = [facts.entities[relation.from]!, facts.entities[relation.to]!]
        expect(RELATIONS[relation.type].from).toContain(from.kind)
        expect(RELATIONS[relation.type].to).toContain(to.kind)
        expect(relation.from).not.toBe(relation.to)
        if (relation.date) expect(dateSpan.safeParse(relation.date).error).toBeUndefined()
      }
      for (const { date } of facts.entities) if (date) expect(dateSpan.safeParse(date).error).toBeUndefined()
    }),
    { numRuns: 120 },
  )
})

test.each([
  '',
  ' ',
  '\n\n\n',
  '\0',
  '\ud800',
  '__proto__',
  'constructor of Nepal',
  '\u202eNepal\u202c met \u200fOman.',
  '.'.repeat(2000),
  '('.repeat(2000),
  'Nepal, '.repeat(500),
  `the ${'very '.repeat(500)}long summit`,
  'President '.repeat(300),
  '1'.repeat(2000),
  'Hun-'.repeat(300),
])('nothing breaks on %j', (text) => {
  expect(() => readDocument(documentOf(text, '2020-02-29'), lexicon)).not.toThrow()
})

test('the same text is read the same', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      const read = () => readDocument(documentOf(text, '2020-02-29'), lexicon)
      expect(read()).toEqual(read())
    }),
    { numRuns: 25 },
  )
})
