import { expect, test } from 'vitest'
import type { DateSpan } from '../model/dates.ts'
import type { DocumentRecord } from '../model/document.ts'
import type { EdgeAttributes, GraphFile } from '../model/graph-file.ts'
import { basisOf, publishedFirst } from './date-basis.ts'
import { createNetwork } from './network.ts'

const on = (day: string, basis: DateSpan['basis'] = 'stated'): DateSpan => ({
  from: day,
  to: day,
  precision: 'day',
  basis,
})
const document = (id: string, published: string | null) =>
  ({ id, title: id, published: published && on(published), sha256: '' }) as unknown as DocumentRecord

/** A person who attended a meeting of 12 October 2021, told by the documents named. */
function attended(edge: Partial<EdgeAttributes>, told: string[] = ['a']) {
  const bare = { aliases: [], mentions: [], registry: null, x: 0, y: 0 }
  const file: GraphFile = {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: 'entente/1',
      title: '',
      documents: [document('a', '2022-03-01'), document('b', '2021-11-05'), document('c', null)],
    },
    nodes: [
      { key: 'p', attributes: { kind: 'actor', name: 'P', ...bare } },
      { key: 'm', attributes: { kind: 'meeting', name: 'M', date: on('2021-10-12', 'registry'), ...bare } },
    ],
    edges: [
      {
        key: 'e',
        source: 'p',
        target: 'm',
        attributes: {
          type: 'attended',
          modality: 'actual',
          date: null,
          evidence: told.map((id) => ({ document: id, start: 0, end: 1, rule: 'test' })),
          ...edge,
        },
      },
    ],
  }
  return createNetwork(file)
}

test.each<[string, DateSpan | null, ReturnType<typeof basisOf>]>([
  ['of its own', on('2021-10-12'), 'stated'],
  ['of the meeting', on('2021-10-12', 'inferred'), 'meeting'],
  ['of something else', on('2021-10-13', 'inferred'), 'inferred'],
  ['of a known office', on('2021-10-12', 'registry'), 'registry'],
  ['that is missing', null, null],
])('a date %s rests on that', (_, date, basis) => {
  expect(basisOf(attended({ date }), 'e')).toBe(basis)
})

test.each<[string, Partial<EdgeAttributes>, string[], string | null]>([
  ['the only document', {}, ['a'], '2022-03-01'],
  ['the first of two', {}, ['a', 'b'], '2021-11-05'],
  ['the one that has a date', {}, ['a', 'c'], '2022-03-01'],
  ['none with a date', {}, ['c'], null],
  ['a plan, which looks ahead', { modality: 'planned' }, ['a'], null],
  ['a relation with a date', { date: on('2021-10-12') }, ['a'], null],
])('no later than: %s', (_, edge, told, day) => {
  expect(publishedFirst(attended(edge, told), 'e')?.published.from ?? null).toBe(day)
})
