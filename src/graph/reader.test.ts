/** What the reader derives: paragraphs, marked stretches, and what a document says in its own order. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import graph from '../../e2e/fixtures/graph.json' with { type: 'json' }
import { parseGraphFile } from '../model/graph-file.ts'
import { documentFacts, passageAt, type ToldRelation } from './document-facts.ts'
import { markPassages } from './mark-passages.ts'
import type { Piece } from './marks.ts'
import { createNetwork } from './network.ts'
import { paragraphsOf } from './paragraphs.ts'

const network = createNetwork(parseGraphFile(graph, 'graph.json'))
const ID = 'ministers-2021'
const text = readFileSync(new URL(`../../e2e/fixtures/graph.texts/${ID}.txt`, import.meta.url), 'utf8')
const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : wordsOf(piece.pieces))).join('')

describe('paragraphs', () => {
  const line = 'The ministers met in the capital on the first day of the'
  test.each<[string, string, [string, boolean][]]>([
    [
      'cut at empty lines',
      'One.\n\nTwo.\n \t\nThree.\n',
      [
        ['One.', false],
        ['Two.', false],
        ['Three.', false],
      ],
    ],
    [
      'with Windows’ line ends',
      'One.\r\n\r\nTwo.',
      [
        ['One.', false],
        ['Two.', false],
      ],
    ],
    ['of wrapped lines flow', `${line}\n${line}\nweek.`, [[`${line}\n${line}\nweek.`, false]]],
    ['of items stay', '- trade\n- energy', [['- trade\n- energy', true]]],
    ['of numbered points stay', `1. ${line}\n2. ${line}`, [[`1. ${line}\n2. ${line}`, true]]],
    [
      'of columns stay',
      `Name   Office of a minister in the Republic   Land\n${line} a   b`,
      [[`Name   Office of a minister in the Republic   Land\n${line} a   b`, true]],
    ],
    ['of short lines stay', 'MINISTRY\nPress release', [['MINISTRY\nPress release', true]]],
    ['none in nothing', ' \n\n ', []],
  ])('%s', (_, given, wanted) => {
    expect(paragraphsOf(given, 0).map((p) => [given.slice(p.start, p.end), p.isList])).toEqual(wanted)
  })

  test('leave out nothing but white space', () => {
    const mixture = fc.array(fc.constantFrom('a', 'B.', ' ', '\n', '\r\n', '\t', '- '), { maxLength: 60 })
    fc.assert(
      fc.property(mixture, (parts) => {
        const given = parts.join('')
        const kept = paragraphsOf(given, 0).map((p) => given.slice(p.start, p.end))
        expect(kept.join('').replace(/\s+/g, '')).toBe(given.replace(/\s+/g, ''))
      }),
    )
  })
})

const provesAt = ({ passages }: ToldRelation, at: number) =>
  passages.some(({ start, end }) => start <= at && at < end)

describe('a marked paragraph', () => {
  const { mentions, relations } = documentFacts(network, ID)
  test('says the same words, marked or not', () => {
    const offset = fc.nat(text.length)
    fc.assert(
      fc.property(fc.array(offset, { maxLength: 8 }), (offsets) => {
        const ends = [...new Set(offsets)].sort((a, b) => a - b)
        const passages = ends.slice(1).flatMap((end, i) => (i % 2 ? [] : [{ start: ends[i] ?? 0, end }]))
        for (const paragraph of paragraphsOf(text, 0)) {
          const stretches = markPassages(text, paragraph, mentions, passages, relations)
          const tellings = stretches.flatMap((stretch) => stretch.tellings)
          expect(tellings.map(({ pieces }) => wordsOf(pieces)).join('')).toBe(
            text.slice(paragraph.start, paragraph.end),
          )
          for (const { start, end, isMarked } of stretches)
            expect(passages.some((p) => p.start <= start && end <= p.end)).toBe(isMarked)
          for (const { start, edges } of tellings)
            expect(edges).toEqual(relations.filter((told) => provesAt(told, start)).map(({ edge }) => edge))
        }
      }),
    )
  })
})

describe('a document', () => {
  const facts = documentFacts(network, ID)
  test('tells its relations by their first passage', () => {
    const starts = facts.relations.map(({ passages }) => passages[0]?.start ?? -1)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(facts.relations.length).toBe(
      network.filterEdges((_, { evidence }) => evidence.some((e) => e.document === ID)).length,
    )
    expect(facts.entities.size).toBeGreaterThan(2)
  })

  test('an offset leads to the shortest passage around it', () => {
    const [first] = facts.relations[0]!.passages
    expect(passageAt(facts.relations, first!.start)).toMatchObject({ start: first!.start })
    expect(passageAt(facts.relations, text.length + 1)).toBeNull()
    expect(passageAt([], 0)).toBeNull()
  })

  test('that is not there says nothing', () => {
    expect(documentFacts(network, 'none')).toEqual({ mentions: [], relations: [], entities: new Set() })
  })
})
