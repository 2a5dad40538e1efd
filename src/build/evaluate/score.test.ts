import { describe, expect, test } from 'vitest'
import type { GraphEdge, GraphFile, GraphNode } from '../../model/graph-file.ts'
import type { GoldDocument, GoldEntity, GoldRelation } from './gold.ts'
import { fold } from './match-entities.ts'
import { type Score, scoreCases } from './score.ts'
import { printScore } from './table.ts'

const TEXT =
  'Kazakhstan hosted the 6th CICA Summit. Cambodia met Kazakhstan. The fourth was held in Tashkent.'

const entity = (id: string, kind: string, name: string, more: Partial<GoldEntity> = {}): GoldEntity => ({
  id,
  kind,
  name,
  aliases: [],
  mentions: [],
  optional: false,
  ...more,
})

const relation = (
  type: string,
  from: string,
  to: string,
  more: Partial<GoldRelation> = {},
): GoldRelation => ({
  type,
  from,
  to,
  modality: 'actual',
  date: null,
  optional: false,
  evidence: ['Cambodia met Kazakhstan.'],
  ...more,
})

type Attributes = GraphNode['attributes']

const node = (
  key: string,
  kind: Attributes['kind'],
  name: string,
  more: Partial<Attributes> = {},
): GraphNode => ({
  key,
  attributes: { kind, name, aliases: [], mentions: [], registry: null, x: 0, y: 0, ...more },
})

const edge = (
  type: GraphEdge['attributes']['type'],
  source: string,
  target: string,
  more: Partial<GraphEdge['attributes']> = {},
): GraphEdge => ({
  key: `${type}:${source}:${target}`,
  source,
  target,
  attributes: {
    type,
    modality: 'actual',
    date: null,
    evidence: [{ document: 'd', start: 39, end: 63, rule: 'r' }],
    ...more,
  },
})

const day = (from: string, to = from) => ({ from, to, precision: 'day' as const, basis: 'stated' as const })

function score(gold: Partial<GoldDocument>, nodes: GraphNode[], edges: GraphEdge[] = []): Score {
  const graph = { attributes: { documents: [] }, nodes, edges } as unknown as GraphFile
  const whole = { id: 'd', published: null, entities: [], relations: [], ...gold }
  return scoreCases([{ gold: whole, text: TEXT, graph }])
}

const KAZ = entity('e1', 'state', 'Kazakhstan')
const KHM = entity('e2', 'state', 'Cambodia')
const kaz = node('state/kazakhstan', 'state', 'Kazakhstan')
const khm = node('state/cambodia', 'state', 'Cambodia')

describe('entities', () => {
  const mention = (start: number, end: number) => ({ mentions: [{ document: 'd', start, end }] })

  test.each<[string, GoldEntity[], GraphNode[], object]>([
    ['same name', [KAZ], [kaz], { tp: 1, fp: 0, fn: 0 }],
    [
      'an alias on either side',
      [{ ...KAZ, aliases: ['Qazaqstan'] }],
      [node('k', 'state', 'Qazaqstan')],
      { tp: 1, fp: 0, fn: 0 },
    ],
    [
      'a mention',
      [{ ...KAZ, name: 'X', mentions: ['Kazakhstan'] }],
      [node('k', 'state', 'Y', mention(0, 10))],
      { tp: 1, fp: 0, fn: 0 },
    ],
    ['another kind', [KAZ], [node('k', 'organization', 'Kazakhstan')], { tp: 0, fp: 1, fn: 1 }],
    ['nothing in common', [KAZ], [khm], { tp: 0, fp: 1, fn: 1 }],
    ['two nodes for one entity', [KAZ], [kaz, node('k2', 'state', 'Kazakhstan')], { tp: 1, fp: 1, fn: 0 }],
    ['missed', [KAZ, KHM], [kaz], { tp: 1, fp: 0, fn: 1 }],
  ])('%s', (_, entities, nodes, want) => {
    expect(score({ entities }, nodes).entities.all).toMatchObject(want)
  })

  test('optional ones count neither way', () => {
    const entities = [{ ...KAZ, optional: true }]
    expect(score({ entities }, [kaz]).entities.all).toBeUndefined()
    expect(score({ entities }, []).entities.all).toBeUndefined()
  })

  const summit = (from: string, ordinal: number | null) =>
    entity('m', 'meeting', 'Fourth summit', { meeting: { date: { from, to: from }, ordinal } })

  test.each([
    ['the same first day', '2010-06-11', null, '2010-06-11', null, true],
    ['another day', '2010-06-11', null, '2010-06-12', null, false],
    ['the same year alone', '2010', null, '2010', null, false],
    ['the same ordinal in the same year', '2010-06-11', 4, '2010', 4, true],
    ['another ordinal on the same day', '2010-06-11', 4, '2010-06-11', 5, false],
    ['the same ordinal in another year', '2010', 4, '2011', 4, false],
  ])('a meeting without a shared name: %s', (_, from, ordinal, got, gotOrdinal, found) => {
    const nodes = [node('m', 'meeting', 'Tashkent talks', { date: day(got), ordinal: gotOrdinal })]
    expect(score({ entities: [summit(from, ordinal)] }, nodes).entities.all?.tp).toBe(found ? 1 : 0)
  })

  test('offsets are right when they select a name', () => {
    const names = {
      mentions: [
        { document: 'd', start: 0, end: 10 },
        { document: 'd', start: 1, end: 10 },
      ],
    }
    expect(score({ entities: [KAZ] }, [node('k', 'state', 'Kazakhstan', names)]).checks.offsets).toEqual({
      of: 2,
      rates: { right: 0.5 },
    })
  })
})

describe('relations', () => {
  const met = relation('met-with', 'e1', 'e2')
  const build = (relations: GoldRelation[], edges: GraphEdge[]) =>
    score({ entities: [KAZ, KHM], relations }, [kaz, khm], edges)
  const [k, c] = [kaz.key, khm.key]

  test.each<[string, GoldRelation[], GraphEdge[], object | undefined]>([
    ['found', [met], [edge('met-with', k, c)], { tp: 1, fp: 0, fn: 0 }],
    ['symmetric, the other way round', [met], [edge('met-with', c, k)], { tp: 1, fp: 0, fn: 0 }],
    [
      'not symmetric, the other way round',
      [relation('invited', 'e1', 'e2')],
      [edge('invited', c, k)],
      { tp: 0, fp: 1, fn: 1 },
    ],
    ['of another type', [met], [edge('supports', k, c)], { tp: 0, fp: 1, fn: 1 }],
    [
      'twice in different years',
      [met],
      [edge('met-with', k, c), edge('met-with', k, c)],
      { tp: 1, fp: 0, fn: 0 },
    ],
    ['to a node that is nobody', [met], [edge('met-with', k, 'state/atlantis')], { tp: 0, fp: 1, fn: 1 }],
    ['optional and found', [{ ...met, optional: true }], [edge('met-with', k, c)], undefined],
    ['optional and missed', [{ ...met, optional: true }], [], undefined],
  ])('%s', (_, relations, edges, want) => {
    const { all } = build(relations, edges).relations
    if (want) expect(all).toMatchObject(want)
    else expect(all).toBeUndefined()
  })

  test.each([
    ['the same', '2021-10-12', '2021-10-12', 1, 1],
    ['the year alone', '2021-10-12', '2021', 0, 1],
    ['another year', '2021-10-12', '2020-10-12', 0, 0],
    ['none where one is wanted', '2021', null, 0, 0],
    ['one where none is wanted', null, '2021', 0, 0],
    ['none on both sides', null, null, 1, 1],
  ])('date: %s', (_, want, got, exact, year) => {
    const date = want === null ? null : { from: want, to: want }
    const edges = [edge('met-with', k, c, { date: got === null ? null : day(got) })]
    expect(build([{ ...met, date }], edges).checks.relationDate.rates).toEqual({ exact, year })
  })

  test('the edge with the wanted date is the one compared', () => {
    const edges = [
      edge('met-with', k, c, { date: day('2019') }),
      edge('met-with', k, c, { date: day('2021') }),
    ]
    const wanted = [{ ...met, date: { from: '2021', to: '2021' } }]
    expect(build(wanted, edges).checks.relationDate.rates.exact).toBe(1)
  })

  test('modality and evidence', () => {
    const astray = {
      modality: 'planned' as const,
      evidence: [{ document: 'd', start: 0, end: 38, rule: 'r' }],
    }
    const { checks, misses } = build([met], [edge('met-with', k, c, astray)])
    expect(checks.modality).toEqual({ of: 1, rates: { right: 0 } })
    expect(checks.evidence).toEqual({ of: 1, rates: { right: 0 } })
    expect(misses).toEqual(['d: modality met-with | Kazakhstan | Cambodia: want actual'])
    expect(build([met], [edge('met-with', k, c)]).checks.evidence.rates.right).toBe(1)
  })

  test('misses name both ends', () => {
    expect(build([met], [edge('supports', c, k)]).misses).toEqual([
      'd: relation + supports | Cambodia | Kazakhstan',
      'd: relation - met-with | Kazakhstan | Cambodia',
    ])
  })
})

test.each([
  ['The Kazakhstan’s', 'kazakhstan'],
  ['TÜRKİYE', 'turkiye'],
  ['Nur-Sultan', 'nur sultan'],
  ['Theatre', 'theatre'],
  ['…', ''],
])('folds %s', (name, folded) => {
  expect(fold(name)).toBe(folded)
})

test('the table', () => {
  const lines = printScore(score({ entities: [KAZ, KHM] }, [kaz, node('s', 'actor', 'Nobody')]))
  expect(lines.slice(0, 4)).toEqual([
    'entities               P      R     F1     tp   fp   fn',
    'actor                0.0  100.0    0.0      0    1    0',
    'state              100.0   50.0   66.7      1    0    1',
    'all                 50.0   50.0   50.0      1    1    1',
  ])
})
