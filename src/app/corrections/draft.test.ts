import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Sources } from '../../corpus/corrections/make-correction.ts'
import { parseGraphFile } from '../../model/graph-file.ts'
import { correctionsOf, type Draft, emptyDraft, isComplete, type Standing, type Subject } from './draft.ts'

const fixture = (path: string) =>
  readFileSync(new URL(`../../../e2e/fixtures/${path}`, import.meta.url), 'utf8')
const graph = parseGraphFile(JSON.parse(fixture('graph.json')), 'graph.json')
const sources: Sources = { graph, textOf: (id) => fixture(`graph.texts/${id}.txt`) }
const is: Standing = { name: 'Same', kind: 'state', namings: 3, passages: 2 }
const none: Draft = { ...emptyDraft({ kind: 'edge', key: '' }, is), kind: 'actor', name: '' }

const node = (key: string): Subject => ({ kind: 'node', key })
const attended: Subject = {
  kind: 'edge',
  key: 'attended:actor/prak-sokhonn:meeting/6th-ministerial-meeting:2021:actual',
}

test.each<[string, Subject, Partial<Draft>, object[]]>([
  [
    'the same as another',
    node('state/cambodia'),
    { fault: 'merge', other: 'state/kazakhstan' },
    [{ correct: 'merge', these: [{ words: 'Cambodia' }, { words: 'Kazakhstan' }] }],
  ],
  [
    'another name',
    node('state/cambodia'),
    { fault: 'rename', name: ' Kampuchea ', why: 'then' },
    [{ correct: 'rename', this: { words: 'Cambodia' }, name: 'Kampuchea', why: 'then' }],
  ],
  [
    'another kind',
    node('state/cambodia'),
    { fault: 'kind', kind: 'organization' },
    [{ correct: 'kind', kind: 'organization' }],
  ],
  [
    'the date of a meeting',
    node('meeting/6th-ministerial-meeting'),
    { fault: 'meeting-date', date: '2021-10-11/2021-10-12' },
    [{ correct: 'meeting-date', date: '2021-10-11/2021-10-12' }],
  ],
  [
    'a wrong relation, once for each passage',
    attended,
    { fault: 'wrong-relation', why: 'he sent a letter' },
    [
      { correct: 'wrong-relation', relation: { type: 'attended', passage: { start: 70 } } },
      { correct: 'wrong-relation', relation: { type: 'attended', passage: { start: 173 } } },
    ],
  ],
  [
    'one of its passages',
    attended,
    { fault: 'wrong-relation', why: 'he sent a letter', passages: [1] },
    [{ correct: 'wrong-relation', relation: { passage: { start: 173 } } }],
  ],
  [
    'somebody else',
    node('state/cambodia'),
    { fault: 'split', namings: [1], splitName: ' Kampuchea ' },
    [{ correct: 'split', name: 'Kampuchea' }],
  ],
  ['the date of a relation', attended, { fault: 'date', date: '2020' }, [{ date: '2020' }, { date: '2020' }]],
])('%s', (_, subject, part, expected) => {
  expect(correctionsOf(sources, subject, { ...none, ...part })).toMatchObject(expected)
})

test.each(['yesterday', '2021-13', '2021-02-30', '2021/2020'])('%s is no date', (date) => {
  expect(() => correctionsOf(sources, attended, { ...none, fault: 'date', date })).toThrow()
})

test('what no passage names cannot be corrected', () => {
  const draft: Draft = { ...none, fault: 'rename', name: 'X' }
  expect(correctionsOf(sources, node('actor/lone-voice'), draft)).toBe(null)
})

test.each<[Partial<Draft>, boolean]>([
  [{ fault: 'merge' }, false],
  [{ fault: 'merge', other: 'a' }, true],
  [{ fault: 'rename', name: 'Same ' }, false],
  [{ fault: 'rename', name: 'Other' }, true],
  [{ fault: 'kind', kind: 'state' }, false],
  [{ fault: 'kind', kind: 'actor' }, true],
  [{ fault: 'wrong-relation', why: ' ' }, false],
  [{ fault: 'wrong-relation', why: 'no' }, true],
  [{ fault: 'wrong-relation', why: 'no', passages: [] }, false],
  [{ fault: 'date' }, false],
  [{ fault: 'date', date: '2021' }, true],
  [{ fault: 'date', date: '2021', passages: [] }, false],
  [{ fault: 'split' }, false],
  [{ fault: 'split', namings: [1] }, true],
  // Nobody would be left.
  [{ fault: 'split', namings: [0, 1, 2] }, false],
])('%o is complete: %s', (part, complete) => {
  expect(isComplete({ ...none, ...part }, is)).toBe(complete)
})
