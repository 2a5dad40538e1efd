import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RelationType } from '../model/relations.ts'
import { foldMeetings, metBy, sharedMeetings } from './fold-meetings.ts'
import { around } from './scope.ts'
import { MET, networkOf, type Relation, whole } from './testing/meetings-network.ts'

const tiesOf = (relations: readonly Relation[], hidden: readonly string[] = []) => {
  const network = networkOf(relations)
  const { nodes, edges } = whole(network)
  for (const edge of hidden) edges.delete(edge)
  return foldMeetings(network, { nodes, edges }).ties.map(
    ({ source, target, shared }) =>
      `${source}-${target}: ${shared.map(({ meeting, ends }) => `${meeting} ${ends.join('/')}`).join(', ')}`,
  )
}

describe('a meeting ties', () => {
  test.each<[string, Relation[], string[]]>([
    [
      'two who were there',
      [
        ['a', 'attended', 'm'],
        ['b', 'hosted', 'm'],
      ],
      ['a-b: m e0/e1'],
    ],
    [
      'each with each',
      [
        ['c', 'attended', 'm'],
        ['a', 'attended', 'm'],
        ['b', 'chaired', 'm'],
      ],
      ['a-b: m e1/e2', 'a-c: m e1/e0', 'b-c: m e2/e0'],
    ],
    [
      'nobody to himself, however often he took part',
      [
        ['a', 'attended', 'm'],
        ['a', 'chaired', 'm'],
      ],
      [],
    ],
    [
      'two by several meetings once',
      [
        ['a', 'attended', 'm1'],
        ['b', 'attended', 'm1'],
        ['a', 'attended', 'm2'],
        ['b', 'hosted', 'm2'],
        ['b', 'chaired', 'm2'],
      ],
      ['a-b: m1 e0/e1, m2 e2/e3,e4'],
    ],
    [
      'nobody who only proposed or supports it, nor its body',
      [
        ['a', 'attended', 'm'],
        ['b', 'initiated', 'm'],
        ['c', 'supports', 'm'],
        ['m', 'meeting-of', 'o'],
      ],
      [],
    ],
    [
      'nobody to the chair of an organization',
      [
        ['a', 'chaired', 'o'],
        ['b', 'member-of', 'o'],
      ],
      [],
    ],
  ])('%s', (_, relations, ties) => {
    expect(tiesOf(relations)).toEqual(ties)
  })

  test('only those whose relations are visible', () => {
    const relations: Relation[] = [
      ['a', 'attended', 'm'],
      ['b', 'attended', 'm'],
    ]
    expect(tiesOf(relations, ['e1'])).toEqual([])
  })
})

test('meetings of two: only where both were, those in sight first, then the latest', () => {
  const network = networkOf([
    ['a', 'attended', 'm2010'],
    ['b', 'attended', 'm2010'],
    ['a', 'attended', 'm2019'],
    ['b', 'hosted', 'm2019'],
    ['a', 'attended', 'm2022'],
    ['a', 'attended', 'm'],
    ['b', 'attended', 'm'],
  ])
  const { edges } = whole(network)
  const found = () => sharedMeetings(network, edges, 'a', 'b').map(({ meeting }) => meeting)
  expect(found()).toEqual(['m2019', 'm2010', 'm'])
  edges.delete('e3')
  expect(found()).toEqual(['m2010', 'm', 'm2019'])
})

test('whom one met, and where', () => {
  const network = networkOf([...MET, ['c', 'hosted', 'm'], ['c', 'attended', 'm2'], ['b', 'supports', 'm2']])
  const { edges } = whole(network)
  const met = (key: string) => Object.fromEntries(metBy(network, edges, key))
  expect(met('c')).toEqual({ a: ['m'], b: ['m'], d: ['m2'] })
  expect(met('o')).toEqual({})
  edges.delete('e5')
  expect(met('c')).toEqual({ d: ['m2'] })
})

describe('neighbours', () => {
  const network = networkOf(MET)

  test.each([
    [false, 1, ['a', 'm']],
    [true, 1, ['a', 'b', 'm', 'o']],
    [true, 2, ['a', 'b', 'c', 'm', 'o']],
  ])('folded %s, %i steps', (isFolded, depth, nodes) => {
    expect([...around(network, whole(network), ['a'], depth, isFolded).nodes].sort()).toEqual(nodes)
  })
})

test('a tie has at both its ends relations to each of its meetings, and no meeting is at an end', () => {
  const party = fc.constantFrom('a', 'b', 'c', 'd')
  const meeting = fc.constantFrom('m1', 'm2', 'm3')
  const type = fc.constantFrom<RelationType>('attended', 'hosted', 'chaired', 'initiated', 'supports')
  fc.assert(
    fc.property(fc.array(fc.tuple(party, type, meeting)), (relations) => {
      const network = networkOf(relations)
      const pairs = new Set<string>()
      for (const { source, target, shared } of foldMeetings(network, whole(network)).ties) {
        expect(source < target).toBe(true)
        expect(pairs.has(`${source}|${target}`)).toBe(false)
        pairs.add(`${source}|${target}`)
        for (const { meeting: held, ends } of shared) {
          const [first, second] = ends
          for (const edge of first) expect(network.extremities(edge)).toEqual([source, held])
          for (const edge of second) expect(network.extremities(edge)).toEqual([target, held])
        }
      }
    }),
  )
})
