import { expect, test } from 'vitest'
import type { GraphEdge } from '../model/graph-file.ts'
import { foldPlans } from './fulfilled-plans.ts'

type Seed = { planned?: boolean; year?: string | null; to?: string; type?: 'attended' | 'met-with' }

const edges = (seeds: readonly Seed[]): GraphEdge[] =>
  seeds.map(({ planned = false, year = '2022', to = 'meeting/m', type = 'attended' }, i) => ({
    key: `e${i}`,
    source: 'state/a',
    target: to,
    attributes: {
      type,
      modality: planned ? 'planned' : 'actual',
      date: year === null ? null : { from: year, to: year, precision: 'year', basis: 'stated' },
      evidence: [{ document: `d${i}`, start: 0, end: 1, rule: 'r' }],
    },
  }))

const fold = (seeds: readonly Seed[]) =>
  foldPlans(edges(seeds), (key) => key.startsWith('meeting/')).map(
    ({ key, attributes }) =>
      `${key} ${attributes.evidence.map((e) => e.document + (e.planned ? ' planned' : '')).join(', ')}`,
  )

const state = { to: 'state/b', type: 'met-with' } as const

test.each<[string, Seed[], string[]]>([
  ['a plan told as done is one relation', [{ planned: true }, {}], ['e1 d1, d0 planned']],
  [
    'two plans of it',
    [{}, { planned: true }, { planned: true, year: '2021' }],
    ['e0 d0, d1 planned, d2 planned'],
  ],
  ['a gathering put off is still the same', [{ planned: true, year: null }, {}], ['e1 d1, d0 planned']],
  ['a plan that nothing fulfils stays', [{ planned: true }], ['e0 d0']],
  ['of another type', [{ planned: true }, { ...state }], ['e0 d0', 'e1 d1']],
  ['of another year', [{ ...state, planned: true, year: '2021' }, state], ['e0 d0', 'e1 d1']],
  ['in the same year', [{ ...state, planned: true }, state], ['e1 d1, d0 planned']],
  ['without a year', [{ ...state, planned: true, year: null }, state], ['e0 d0', 'e1 d1']],
  ['nothing planned', [{}, state], ['e0 d0', 'e1 d1']],
])('%s', (_, seeds, expected) => {
  expect(fold(seeds)).toEqual(expected)
})
