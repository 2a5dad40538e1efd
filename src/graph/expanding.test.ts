import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '../model/filter.ts'
import { NO_SCOPE } from '../model/scope.ts'
import { landNear } from './land-near.ts'
import { createNetwork } from './network.ts'
import { outsideNeighbours } from './outside-neighbours.ts'
import { among } from './scope.ts'
import { MET, networkOf, whole } from './testing/meetings-network.ts'
import { visible } from './visible.ts'
import { within } from './within.ts'

const EVIDENCE = [{ document: 'd', start: 0, end: 1, rule: 'r' }]
const FAR = Array.from({ length: 60 }, (_, i) => `f${i}`)
/** p in the middle, n near it, the others far away; p invited all, and met with n. */
const network = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: '', documents: [] },
  nodes: ['p', 'n', ...FAR].map((key, i) => ({
    key,
    attributes: {
      ...{ kind: 'state', name: key, aliases: [], mentions: [], registry: null },
      x: key === 'p' ? 0 : key === 'n' ? 100 : 2000 + i,
      y: 0,
    },
  })),
  edges: [
    ...['n', ...FAR].map((target) => ({ target, type: 'invited' as const })),
    { target: 'n', type: 'met-with' as const },
  ].map(({ target, type }) => ({
    ...{ key: `${type} ${target}`, source: 'p', target },
    attributes: { type, modality: 'actual', date: null, evidence: EVIDENCE },
  })),
})
const all = visible(network, NO_FILTER)
const only = (...keys: string[]) => within(network, all, { ...NO_SCOPE, shown: keys })

test('neighbours out of sight are told by relation; what the filter hides is not among them', () => {
  const told = outsideNeighbours(network, all, only('p', 'f0'), 'p', false)
  expect(told.map(({ relation, keys }) => [relation?.type, relation?.direction, keys.length])).toEqual([
    ['invited', 'out', 60],
    ['met-with', 'out', 1],
  ])
  const without = visible(network, { ...NO_FILTER, hiddenTypes: ['invited'] })
  expect(outsideNeighbours(network, without, only('p'), 'p', false).flatMap(({ keys }) => keys)).toEqual([
    'n',
  ])
  expect(outsideNeighbours(network, all, all, 'p', false)).toEqual([])
})

describe('where meetings are lines', () => {
  const met = networkOf([...MET, ['c', 'hosted', 'm'], ['c', 'attended', 'm2'], ['a', 'chaired', 'm2']])
  const left = whole(met)
  const seeing = (...keys: string[]) => among(met, left, new Set(keys))
  const told = (key: string, seen: string[], isFolded: boolean) =>
    outsideNeighbours(met, left, seeing(...seen), key, isFolded).map(({ id, keys }) => `${id}: ${keys}`)

  test('neighbours are those met, who was met most often first, and no meeting is one', () => {
    expect(told('a', ['a'], true)).toEqual(['met: c,b,d'])
    expect(told('a', ['a', 'c'], true)).toEqual(['met: b,d'])
    expect(told('b', ['b'], true)).toEqual(['met: a,c', expect.stringMatching(/^supports.*: c$/)])
    expect(told('a', ['a'], false)).toEqual(['attended out actual: m', 'chaired out actual: m2'])
  })

  test('a meeting has those who were there', () => {
    expect(told('m2', ['m2'], true).join()).toMatch(/: c,d.*: a/)
  })

  test.each<[string[], string[]]>([
    [
      ['a', 'b'],
      ['e0', 'e1'],
    ],
    [
      ['a', 'c'],
      ['e0', 'e5', 'e6', 'e7'],
    ],
    [['b', 'd'], []],
    [['a', 'o'], []],
  ])('meetings of %j are there with them', (shown, edges) => {
    expect([...within(met, left, { ...NO_SCOPE, shown }, true).edges].sort()).toEqual(edges)
    expect([...within(met, left, { ...NO_SCOPE, shown }, false).edges]).toEqual([])
  })

  test('a meeting that is switched off is not', () => {
    const scope = { ...NO_SCOPE, shown: ['a', 'b'], hidden: ['m'] }
    expect([...within(met, left, scope, true).nodes].sort()).toEqual(['a', 'b'])
  })
})

test('newcomers stand near their parent, apart from all others and from one another; who is near stays', () => {
  fc.assert(
    fc.property(fc.subarray(['n', ...FAR]), (added) => {
      const places = landNear(network, ['p'], 'p', added)
      expect(places.map(({ key }) => key)).toEqual(added.filter((key) => key !== 'n'))
      const taken = [{ x: 0, y: 0 }, ...(added.includes('n') ? [{ x: 100, y: 0 }] : []), ...places]
      for (const [i, a] of taken.entries()) {
        for (const b of taken.slice(i + 1)) {
          expect(Math.abs(a.x - b.x) >= 90 || Math.abs(a.y - b.y) >= 56).toBe(true)
        }
      }
      for (const { x, y } of places) expect(Math.hypot(x, y)).toBeLessThan(700)
    }),
  )
})
