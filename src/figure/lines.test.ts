import { describe, expect, test } from 'vitest'
import { createNetwork, type Network } from '../graph/network.ts'
import type { EdgeAttributes } from '../model/graph-file.ts'
import { lines, linesOfEdges } from './lines.ts'

const NOWHERE = { aliases: [], mentions: [], registry: null, x: 0, y: 0 }
const EVIDENCE = { document: 'd', start: 0, end: 1, rule: 'test' }
const IN_2021 = { from: '2021', to: '2021', precision: 'year', basis: 'stated' } as const

type Edge = [from: string, to: string, more?: Partial<EdgeAttributes>]

/** Edges are called e0, e1, … in the order given. */
function networkOf(edges: Edge[]): Network {
  const keys = [...new Set(edges.flatMap((edge) => edge.slice(0, 2) as string[]))]
  return createNetwork({
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: { format: 'entente/1', title: '', documents: [] },
    nodes: keys.map((key) => ({ key, attributes: { kind: 'state', name: key, ...NOWHERE } })),
    edges: edges.map(([source, target, more], i) => ({
      key: `e${i}`,
      source,
      target,
      attributes: { type: 'supports', modality: 'actual', date: IN_2021, evidence: [EVIDENCE], ...more },
    })),
  })
}

const drawn = (edges: Edge[], visible = edges.map((_, i) => `e${i}`)) =>
  lines(networkOf(edges), new Set(visible))

describe('lines', () => {
  test.each<[string, Edge[], number[]]>([
    ['one is straight', [['a', 'b']], [0]],
    [
      'two fan out',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [-15, 15],
    ],
    [
      'three fan out, one in the middle',
      [
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'b'],
      ],
      [-30, 0, 30],
    ],
    [
      'against each other they still part: the same side seen from the other end',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [-15, -15],
    ],
    [
      'other pairs do not count',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      [0, 0],
    ],
  ])('%s', (_, edges, bends) => {
    expect(drawn(edges).map(({ bend }) => bend)).toEqual(bends)
  })

  test('four are one line, whatever their direction', () => {
    const [line, ...others] = drawn([
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ])
    expect(others).toEqual([])
    expect(line).toMatchObject({ key: 'bundle:a|b', source: 'a', target: 'b', head: null, bend: 0 })
    expect([...(line?.edges ?? [])].sort()).toEqual(['e0', 'e1', 'e2', 'e3'])
  })

  test('a bundle falls apart when the filter leaves three', () => {
    const four: Edge[] = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ]
    expect(drawn(four, ['e0', 'e1', 'e3']).map(({ key }) => key)).toEqual(['e0', 'e1', 'e3'])
  })

  test('the best proven relation is what a click on a bundle picks', () => {
    const proven = { evidence: [EVIDENCE, EVIDENCE] }
    expect(
      drawn([
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'b', proven],
        ['a', 'b'],
      ])[0]?.edges[0],
    ).toBe('e2')
  })

  test('hidden edges are not drawn', () => {
    expect(drawn([['a', 'b']], [])).toEqual([])
  })

  test.each<[string, Partial<EdgeAttributes>, object]>([
    ['planned', { modality: 'planned' }, { certainty: 'planned' }],
    ['undated', { date: null }, { certainty: 'undated' }],
    ['planned and undated reads undated', { date: null, modality: 'planned' }, { certainty: 'undated' }],
    ['a head for its family', { type: 'requests' }, { family: 'critical', head: 'critical' }],
    ['none for symmetric ones', { type: 'met-with' }, { family: 'cooperative', head: null }],
    ['wider by evidence', { evidence: [EVIDENCE, EVIDENCE] }, { extra: 0.75 }],
    ['but not without end', { evidence: Array(50).fill(EVIDENCE) }, { extra: 2.25 }],
  ])('%s', (_, attributes, expected) => {
    expect(drawn([['a', 'b', attributes]])[0]).toMatchObject(expected)
  })
})

test('linesOfEdges finds every edge of a bundle', () => {
  const all = drawn([
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'c'],
  ])
  const found = linesOfEdges(all)
  expect(['e0', 'e3', 'e4', 'nothing'].map((edge) => found.get(edge)?.[0]?.key ?? null)).toEqual([
    'bundle:a|b',
    'bundle:a|b',
    'e4',
    null,
  ])
})

describe('strength', () => {
  const spokes = (count: number, type: EdgeAttributes['type']): Edge[] =>
    Array.from({ length: count }, (_, i) => ['hub', `leaf${i}`, { type }])

  test.each<[string, number, EdgeAttributes['type'], number]>([
    ['a few lines are drawn in full', 6, 'member-of', 1],
    ['more of them step back', 24, 'member-of', 0.5],
    ['those of a great hub only so far', 400, 'member-of', 0.22],
    ['attendance a little less', 400, 'attended', 0.28],
    ['criticism stays in sight', 400, 'criticizes', 0.75],
  ])('%s', (_, count, type, expected) => {
    for (const { strength } of drawn(spokes(count, type))) expect(strength).toBeCloseTo(expected)
  })

  test('what the filter hides does not weigh, nor do parallels', () => {
    const edges = [...spokes(24, 'member-of'), ...spokes(24, 'supports')]
    expect(drawn(edges)[0]?.strength).toBeCloseTo(0.5)
    expect(drawn(edges, ['e0', 'e1'])[0]?.strength).toBe(1)
  })
})

test('what has no year is drawn like the rest when it is not set apart', () => {
  const undated: Edge[] = [
    ['a', 'b', { date: null }],
    ['b', 'c', { date: null, modality: 'planned' }],
  ]
  const all = lines(networkOf(undated), new Set(['e0', 'e1']), false)
  expect(all.map(({ certainty }) => certainty)).toEqual(['actual', 'planned'])
})

describe('folded meetings', () => {
  const PLANNED = { modality: 'planned' } as const
  /** a and b were in m1 (e0, e1) and m2 (e2, e3); what else is between them follows. */
  const met = (parts: Partial<EdgeAttributes>[], more: Edge[] = []) => {
    const [a1 = {}, b1 = {}, a2 = {}, b2 = {}] = parts
    const edges: Edge[] = [['a', 'm1', a1], ['b', 'm1', b1], ['a', 'm2', a2], ['b', 'm2', b2], ...more]
    const direct = more.map((_, i) => `e${i + 4}`)
    const tie = {
      ...{ source: 'a', target: 'b' },
      shared: [
        { meeting: 'm1', ends: [['e0'], ['e1']] as const, parties: 2 },
        { meeting: 'm2', ends: [['e2'], ['e3']] as const, parties: 2 },
      ],
    }
    return lines(networkOf(edges), new Set(direct), true, [tie])
  }

  test.each<[string, number[], number]>([
    ['a meeting of both alone', [2], 1],
    ['several of them', [2, 2], 1],
    ['one of many', [26], 0.2],
    ['the fourth of many', [26, 26, 26, 26], 0.4],
  ])('are drawn by how close they bring two: %s', (_, meetings, expected) => {
    const shared = meetings.map((parties) => ({
      ...{ meeting: 'm1', parties },
      ends: [['e0'], ['e1']] as const,
    }))
    const network = networkOf([
      ['a', 'm1', {}],
      ['b', 'm1', {}],
    ])
    const [line] = lines(network, new Set(), true, [{ source: 'a', target: 'b', shared }])
    expect(line?.strength).toBeCloseTo(expected)
  })

  test('are one line, wider by their number, that points nowhere', () => {
    expect(met([])).toEqual([
      expect.objectContaining({
        ...{ key: 'shared:a|b', source: 'a', target: 'b', head: null, family: 'attendance' },
        ...{ count: 2, extra: 0.75, certainty: 'actual', edges: ['e0', 'e1', 'e2', 'e3'] },
      }),
    ])
  })

  test.each<[string, Partial<EdgeAttributes>[], string]>([
    ['one of them happened', [PLANNED, PLANNED], 'actual'],
    ['all are planned by one', [PLANNED, {}, {}, PLANNED], 'planned'],
    ['one has no year', [{ date: null }], 'actual'],
    ['none has a year', [{ date: null }, {}, {}, { date: null }], 'undated'],
  ])('certainty: %s', (_, parts, certainty) => {
    expect(met(parts)[0]?.certainty).toBe(certainty)
  })

  test.each<[number, string[], number[]]>([
    [1, ['e4', 'shared:a|b'], [1, 2]],
    [2, ['e4', 'e5', 'shared:a|b'], [1, 1, 2]],
    [3, ['bundle:a|b'], [5]],
  ])('beside %i relations', (count, keys, counts) => {
    const found = met([], Array(count).fill(['a', 'b']))
    expect(found.map(({ key }) => key)).toEqual(keys)
    expect(found.map((line) => line.count)).toEqual(counts)
  })

  test('in a bundle its relations come first', () => {
    expect(met([], Array(3).fill(['b', 'a']))[0]?.edges.slice(0, 4)).toEqual(['e4', 'e5', 'e6', 'e0'])
  })
})
