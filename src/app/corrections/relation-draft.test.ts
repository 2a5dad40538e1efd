import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Sources } from '../../corpus/corrections/make-correction.ts'
import { parseGraphFile } from '../../model/graph-file.ts'
import {
  fitsEnd,
  isWhole,
  NO_RELATION,
  type RelationDraft,
  relationAdded,
  typesFor,
} from './relation-draft.ts'

const fixture = (path: string) =>
  readFileSync(new URL(`../../../e2e/fixtures/${path}`, import.meta.url), 'utf8')
const graph = parseGraphFile(JSON.parse(fixture('graph.json')), 'graph.json')
const sources: Sources = { graph, textOf: (id) => fixture(`graph.texts/${id}.txt`) }
const place = { document: 'ministers-2021', start: 0, end: 40 }
const whole: RelationDraft = {
  ...NO_RELATION,
  from: 'actor/prak-sokhonn',
  to: 'state/cambodia',
  type: 'holds-office',
}

test('a relation rests on the sentence, with what was filled in', () => {
  const more = { isPlanned: true, date: ' 2021-10 ', title: 'Minister', why: ' ' }
  expect(relationAdded(sources, place, { ...whole, ...more })).toMatchObject([
    {
      correct: 'add-relation',
      relation: { type: 'holds-office', passage: place },
      modality: 'planned',
      date: '2021-10',
      title: 'Minister',
    },
  ])
  expect(relationAdded(sources, place, { ...whole, type: 'met-with', title: 'x' })?.[0]).not.toHaveProperty(
    'title',
  )
})

test('a date has to be one, and something has to be chosen', () => {
  expect(() => relationAdded(sources, place, { ...whole, date: 'soon' })).toThrow()
  expect(relationAdded(sources, place, { ...whole, to: null })).toBe(null)
})

test.each<[Partial<RelationDraft>, boolean]>([
  [{}, true],
  [{ from: null }, false],
  [{ type: null }, false],
  [{ to: 'actor/prak-sokhonn' }, false],
])('%o is whole: %s', (part, expected) => {
  expect(isWhole({ ...whole, ...part })).toBe(expected)
})

test('only types are offered that join the two, and only ends that fit the type', () => {
  expect(typesFor('actor', 'meeting')).toEqual(['initiated', 'attended', 'hosted', 'chaired', 'supports'])
  expect(typesFor(null, null)).toHaveLength(14)
  expect(typesFor('meeting', null)).toEqual(['meeting-of'])
  expect([fitsEnd('attended', 'to', 'meeting'), fitsEnd('attended', 'to', 'state')]).toEqual([true, false])
  expect(fitsEnd(null, 'from', 'meeting')).toBe(true)
})
