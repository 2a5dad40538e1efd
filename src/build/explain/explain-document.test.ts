import { describe, expect, test } from 'vitest'
import { type Facts, readDocument, readStages } from '../../extract/read-document.ts'
import type { Note } from '../../extract/trace.ts'
import { alignColumns, wrapWords } from '../columns.ts'
import { documentOf } from '../test-document.ts'
import { lexicon } from '../test-reading.ts'
import { explainDocument } from './explain-document.ts'

/** The lines with their columns parted by one space. */
const explained = (text: string, published: string | null = '2023-05-17') =>
  explainDocument(documentOf(text, published), lexicon).map((line) => line.trim().replace(/ {2,}/g, ' | '))

const SPEECH =
  'Foreign Minister Tariq Lodhi of Nepal praised Oman at the 6th CICA Summit. Fiji never accused Tonga.'

describe('an explanation says', () => {
  test.each<[what: string, text: string, line: string]>([
    ['the tokens', 'Nepal praised Oman.', '0 Nepal | 1 praised | 2 Oman | 3 .'],
    ['what won, by which rule', SPEECH, 'won | person/office-before | “Tariq Lodhi” | → Tariq Lodhi'],
    ['which form of a state', 'The Nepalese praised Oman.', 'won | state/adjective | “Nepalese” | → Nepal'],
    [
      'what lies inside',
      SPEECH,
      'nested | organization/registry-name | “CICA” | in meeting/ordinal “6th CICA Summit”',
    ],
    [
      'what lost, and to whom',
      'Nepal Foreign Ministry Institute opened.',
      'lost | organization/head-noun | “Nepal Foreign Ministry Institute” | to organization/ministry “Foreign Ministry”',
    ],
    [
      'what was refused',
      'The Jordan Smith Institute met.',
      'refused | state/registry-name | “Jordan” | the words mean something else as well',
    ],
    ['what is a place', 'It was in Astana.', 'won | place/registry-name | “Astana” | a place, no entity'],
    [
      'what leans on another',
      'The summit ended.',
      'won | meeting/described | “summit” | leans on a gathering named elsewhere',
    ],
    ['an office and whose', SPEECH, 'Foreign Minister | of Nepal | → Tariq Lodhi'],
    [
      'a date with its basis',
      'Nepal met Oman on Monday.',
      '“Monday” | 2023-05-15 (day), date completed from the document’s date',
    ],
    ['the gathering spoken of', SPEECH, 'gathering | 6th CICA Summit'],
    ['the chunks', SPEECH, 'phrase | “Oman” | → Oman'],
    ['a verb with its slots', SPEECH, 'praise: subject Tariq Lodhi | object Oman | at 6th CICA Summit'],
    ['which pattern fired', SPEECH, 'made | supports/praises | Tariq Lodhi → Oman'],
    ['which did not, and why', SPEECH, 'no | supports/praises-doings | lacks its noun'],
    [
      'a slot that names nobody',
      'Nepal praised the weather.',
      'no | supports/praises | names nobody as its object',
    ],
    ['a doer that is missing', 'Oman was praised.', 'no | supports/praises | names nobody who does it'],
    ['a denial', SPEECH, 'nothing: it is denied'],
    ['a condition', 'Nepal would praise Oman.', 'nothing: it is only a condition or a wish'],
    ['a verb without parties', 'The weather improved.', 'nothing: no pattern finds its parties here'],
    ['the entities', SPEECH, 'state | Oman | registry OMN | 1× | state/name'],
    ['the document’s date', SPEECH, 'Document date | 2023-05-17 (day), date stated in the text'],
  ])('%s', (_, text, line) => {
    expect(explained(text)).toContain(line)
  })

  test('that a date cannot be completed', () => {
    const lines = explained('Nepal met Oman on Monday.', null)
    expect(lines).toContain('Document date | unknown')
    expect(lines).toContain('“Monday” | not completed: nothing to count from')
  })

  test('the relations with rule, sentence and date', () => {
    expect(explained(SPEECH).find((line) => line.startsWith('supports/praises'))).toMatch(
      /^supports\/praises \| Tariq Lodhi → Oman \| sentence 1 \| 2022-10-12 to 2022-10-13 \(day\), /,
    )
  })

  test('little of a text without words', () => {
    expect(explained('')).toEqual([
      'Document date | 2023-05-17 (day), date stated in the text',
      '',
      'Entities',
      'none',
      '',
      'Relations',
      'none',
    ])
  })
})

test('noting why changes no fact', () => {
  const notes: Note[] = []
  const document = documentOf(SPEECH, '2023-05-17')
  const { relations } = readStages(document, lexicon, notes)
  const silent: Facts = readDocument(document, lexicon)
  expect(notes.length).toBeGreaterThan(3)
  expect(relations.map((r) => [r.rule, r.from, r.to, r.date?.from])).toEqual(
    silent.relations.map((r) => [r.evidence.rule, r.from, r.to, r.date?.from]),
  )
})

test('columns are aligned and lines wrapped', () => {
  expect(
    alignColumns([
      ['a', 'bb', 'c'],
      ['aaa', 'b'],
    ]),
  ).toEqual(['a    bb  c', 'aaa  b'])
  expect(wrapWords(['aa', 'bb', 'cc'], 6)).toEqual(['aa  bb', 'cc'])
  expect(wrapWords([], 6)).toEqual([])
})
