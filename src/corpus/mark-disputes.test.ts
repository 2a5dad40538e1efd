import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphEdge } from '../model/graph-file.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { RELATION_TYPES, type RelationType } from '../model/relations.ts'
import { markDisputes } from './mark-disputes.ts'

type Told = {
  type?: RelationType
  from?: string
  to?: string
  on?: string | null
  by?: string[]
  planned?: true
}

const edges = (...told: Told[]): GraphEdge[] =>
  told.map(
    ({ type = 'attended', from = 'state/a', to = 'meeting/m', on = '2012', by = ['d'], planned }, i) => ({
      key: `e${i}`,
      source: from,
      target: to,
      attributes: {
        type,
        modality: planned ? 'planned' : 'actual',
        date:
          on === null
            ? null
            : { from: on, to: on, precision: on.length === 4 ? 'year' : 'day', basis: 'stated' },
        evidence: by.map((document) => ({ document, start: 0, end: 1, rule: 'r' })),
      },
    }),
  )

const kindOf = (key: string) => ENTITY_KINDS.find((kind) => key.startsWith(kind))
const disputed = (given: GraphEdge[]) =>
  markDisputes(given, kindOf).flatMap(({ key, attributes }) =>
    attributes.disputes ? [`${key}: ${attributes.disputes}`] : [],
  )

const first: Told = { by: ['d1'] }
const founded: Told = { type: 'initiated', to: 'organization/o', by: ['d1'] }
const hosted: Told = { type: 'hosted', by: ['d1'] }

test.each<[string, Told[], string[]]>([
  ['a gathering told of two years', [first, { on: '2014', by: ['d2'] }], ['e0: e1', 'e1: e0']],
  [
    'of two days',
    [
      { on: '2012-05-01', by: ['d1'] },
      { on: '2012-05-03', by: ['d2'] },
    ],
    ['e0: e1', 'e1: e0'],
  ],
  ['a foundation told of two years', [founded, { ...founded, on: '1999', by: ['d2'] }], ['e0: e1', 'e1: e0']],
  ['one gathering in two states', [hosted, { ...hosted, from: 'state/b', by: ['d2'] }], ['e0: e1', 'e1: e0']],
  [
    'one against two',
    [first, { on: '2014', by: ['d2'] }, { on: '2014-01-05', by: ['d3'] }],
    ['e0: e1,e2', 'e1: e0', 'e2: e0'],
  ],
  ['the year and a day of it agree', [first, { on: '2012-05-03', by: ['d2'] }], []],
  ['what has no date contradicts none', [first, { on: null, by: ['d2'] }], []],
  ['a plan may have changed', [first, { on: '2014', by: ['d2'], planned: true }], []],
  ['one document tells both', [first, { on: '2014', by: ['d2', 'd1'] }], []],
  ['two hosts of one document are joint hosts', [hosted, { ...hosted, from: 'state/b' }], []],
  ['a body and a state may both host', [hosted, { ...hosted, from: 'organization/o', by: ['d2'] }], []],
  ['other parties', [first, { from: 'state/b', on: '2014', by: ['d2'] }], []],
  [
    'what happens again and again',
    [
      { ...first, type: 'met-with', to: 'state/b' },
      { type: 'met-with', to: 'state/b', on: '2014', by: ['d2'] },
    ],
    [],
  ],
  [
    'a chair of a body may come back',
    [
      { ...first, type: 'chaired', to: 'organization/o' },
      { type: 'chaired', to: 'organization/o', on: '2014', by: ['d2'] },
    ],
    [],
  ],
])('%s', (_title, told, expected) =>
  expect(disputed(edges(...told.map((t, i) => ({ by: [`d${i + 1}`], ...t }))))).toEqual(expected),
)

test('whoever is contradicted contradicts', () => {
  const told = fc.record({
    type: fc.constantFrom(...RELATION_TYPES),
    from: fc.constantFrom('state/a', 'state/b', 'meeting/n'),
    to: fc.constantFrom('meeting/m', 'organization/o'),
    on: fc.constantFrom('2012', '2014', '2012-05-01', null),
    by: fc.subarray(['d1', 'd2', 'd3'], { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(told, { maxLength: 8 }), (all) => {
      const marked = markDisputes(edges(...all), kindOf)
      const of = new Map(marked.map(({ key, attributes }) => [key, attributes.disputes ?? []]))
      for (const [key, others] of of) for (const other of others) expect(of.get(other)).toContain(key)
    }),
  )
})
