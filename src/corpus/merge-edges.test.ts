import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRelation } from '../extract/read-document.ts'
import type { DateSpan } from '../model/dates.ts'
import { RELATION_TYPES, RELATIONS } from '../model/relations.ts'
import { mergeEdges, type Statement } from './merge-edges.ts'

const on = (from: string | null, basis: DateSpan['basis'] = 'stated'): DateSpan | null =>
  from === null
    ? null
    : { from, to: from, precision: from.length === 10 ? 'day' : from.length === 7 ? 'month' : 'year', basis }

type Given = Partial<Omit<FactRelation, 'date' | 'evidence'>> & {
  date?: DateSpan | null
  at?: number
  document?: string
}

function statement(source: string, target: string, given: Given = {}): Statement {
  const { at = 0, document = 'd', ...rest } = given
  const evidence = { start: at, end: at + 5, rule: 'r' }
  const relation: FactRelation = {
    type: 'attended',
    from: 0,
    to: 1,
    modality: 'actual',
    date: null,
    ...rest,
    evidence,
  }
  return { document, source, target, relation }
}

const keys = (...statements: Statement[]) => mergeEdges(statements).map((e) => e.key)

describe('one edge', () => {
  test.each<[string, Statement[], string[]]>([
    [
      'for what is said twice',
      [statement('a', 'b'), statement('a', 'b', { at: 9 })],
      ['attended:a:b:undated'],
    ],
    [
      'for each year',
      [statement('a', 'b', { date: on('2020-05-01') }), statement('a', 'b', { date: on('2021') })],
      ['attended:a:b:2020', 'attended:a:b:2021'],
    ],
    [
      'for each direction',
      [statement('a', 'b'), statement('b', 'a')],
      ['attended:a:b:undated', 'attended:b:a:undated'],
    ],
    [
      'for both directions of a symmetric type',
      [statement('b', 'a', { type: 'met-with' }), statement('a', 'b', { type: 'met-with' })],
      ['met-with:a:b:undated'],
    ],
    ['never from a thing to itself', [statement('a', 'a')], []],
    [
      'for a plan told as done by the same document',
      [statement('a', 'b', { modality: 'planned' }), statement('a', 'b')],
      ['attended:a:b:undated'],
    ],
    [
      'not for a plan that another document tells as done',
      [statement('a', 'b', { modality: 'planned', document: 'e' }), statement('a', 'b')],
      ['attended:a:b:undated', 'attended:a:b:undated:planned'],
    ],
    ['none for nothing', [], []],
  ])('%s', (_, statements, wanted) => {
    expect(keys(...statements)).toEqual(wanted)
  })

  test.each<[string, (DateSpan | null)[], DateSpan | null]>([
    ['the finer', [on('2020'), on('2020-05-01')], on('2020-05-01')],
    ['the better founded', [on('2020-05-01', 'inferred'), on('2020-05-02')], on('2020-05-02')],
    ['the earlier', [on('2020-05-02'), on('2020-05-01')], on('2020-05-01')],
    ['none', [null, null], null],
  ])('takes of two dates %s', (_, dates, want) => {
    const edges = mergeEdges(dates.map((date, i) => statement('a', 'b', { date, at: i * 9 })))
    expect(edges.map((e) => e.attributes.date)).toEqual([want])
  })

  test('joins titles, without saying one twice', () => {
    const titles = ['King', 'king', 'Admiral']
    const edges = mergeEdges(
      titles.map((title, i) => statement('a', 'b', { type: 'holds-office', title, at: i })),
    )
    expect(edges[0]?.attributes.title).toBe('King; Admiral')
  })

  test('counts a passage once', () => {
    expect(mergeEdges([statement('a', 'b'), statement('a', 'b')])[0]?.attributes.evidence).toHaveLength(1)
  })
})

const given = fc
  .record({
    ends: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')),
    type: fc.constantFrom(...RELATION_TYPES),
    modality: fc.constantFrom('actual' as const, 'planned' as const),
    date: fc.constantFrom(null, '2020', '2020-05', '2020-05-07', '2021').map((d) => on(d)),
    at: fc.nat(5),
    document: fc.constantFrom('d', 'e'),
  })
  .map(({ ends, ...rest }) => statement(ends[0], ends[1], rest))
const many = fc.array(given, { maxLength: 25 })

const passages = (s: Statement) => `${s.document}/${s.relation.evidence.start}`

describe('for any statements', () => {
  test('keys are sorted and nothing stands twice', () => {
    fc.assert(
      fc.property(many, (statements) => {
        const found = keys(...statements)
        expect(found).toEqual([...new Set(found)].toSorted())
      }),
    )
  })

  test('no passage is lost and none invented', () => {
    fc.assert(
      fc.property(many, (statements) => {
        const said = statements.filter((s) => s.source !== s.target).map(passages)
        const kept = mergeEdges(statements).flatMap((e) =>
          e.attributes.evidence.map((x) => `${x.document}/${x.start}`),
        )
        expect(new Set(kept)).toEqual(new Set(said))
      }),
    )
  })

  test('the order does not change which edges there are', () => {
    fc.assert(
      fc.property(many, (statements) => {
        const plain = (list: Statement[]) =>
          mergeEdges(list).map(({ key, source, target, attributes: { date, modality, evidence } }) => ({
            ...{ key, source, target, date, modality },
            evidence: evidence.map(({ document, start }) => `${document}/${start}`),
          }))
        expect(plain(statements.toReversed())).toEqual(plain(statements))
      }),
    )
  })

  test('symmetric edges start at the smaller key; saying it all again changes nothing', () => {
    fc.assert(
      fc.property(many, (statements) => {
        const edges = mergeEdges(statements)
        for (const e of edges)
          if (RELATIONS[e.attributes.type].symmetric) expect(e.source < e.target).toBe(true)
        expect(mergeEdges([...statements, ...statements])).toEqual(edges)
      }),
    )
  })
})
