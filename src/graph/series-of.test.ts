import { expect, test } from 'vitest'
import type { NodeAttributes } from '../model/graph-file.ts'
import { createNetwork } from './network.ts'
import { inSeries } from './series-of.ts'

const span = (from: string) => ({ from, to: from, precision: 'year', basis: 'stated' }) as const
const meeting = (key: string, more: Partial<NodeAttributes>) => ({
  key,
  attributes: {
    ...{ kind: 'meeting' as const, name: key, aliases: [], mentions: [], registry: null, x: 0, y: 0 },
    ...{ series: 'CICA', level: 'summit' },
    ...more,
  },
})
const network = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: '', documents: [] },
  nodes: [
    meeting('s1', { ordinal: 1, date: span('2002') }),
    meeting('s3', { ordinal: 3, date: span('2010') }),
    meeting('s10', { ordinal: 10 }),
    meeting('m1', { ordinal: 2, level: 'ministerial' }),
    meeting('other', { ordinal: 2, series: 'SCO' }),
    meeting('d1', { date: span('2001'), series: 'EAS' }),
    meeting('d2', { date: span('2005'), series: 'EAS' }),
    meeting('nothing', { series: 'EAS' }),
    meeting('alone', { series: null }),
  ],
  edges: [],
})

test.each([
  ['s1', null, 's3'],
  ['s3', 's1', 's10'],
  ['s10', 's3', null],
  ['m1', null, null],
  ['d1', null, 'd2'],
  ['d2', 'd1', null],
  ['nothing', null, null],
  ['alone', null, null],
])('before and after %s: %s, %s', (key, previous, next) => {
  expect(inSeries(network, key)).toEqual({ previous, next })
})
