import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_FILTER } from '../model/filter.ts'
import { NO_SCOPE, type Scope } from '../model/scope.ts'
import { createNetwork } from './network.ts'
import { placed } from './placed.ts'
import { visible } from './visible.ts'
import { countSeen, seen, within } from './within.ts'

const EVIDENCE = [{ document: 'd', start: 0, end: 1, rule: 'r' }]
const KEYS = ['a', 'b', 'c', 'd', 'e']
/** a – b – c – d, and e beside a. */
const network = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: '', documents: [] },
  nodes: KEYS.map((key) => ({
    key,
    attributes: { kind: 'state', name: key, aliases: [], mentions: [], registry: null, x: 0, y: 0 },
  })),
  edges: ['ab', 'bc', 'cd', 'ae'].map((key) => ({
    key,
    source: key.charAt(0),
    target: key.charAt(1),
    attributes: { type: 'invited', modality: 'actual', date: null, evidence: EVIDENCE },
  })),
})
const all = visible(network, NO_FILTER)
const told = (scope: Partial<Scope>) => {
  const { nodes, edges } = within(network, all, { ...NO_SCOPE, ...scope })
  return [[...nodes].sort().join(''), [...edges].sort().join(' ')]
}

test.each<[string, Partial<Scope>, string, string]>([
  ['nothing asked', {}, 'abcde', 'ab ae bc cd'],
  ['one hidden, and who had no other neighbour', { hidden: ['a'] }, 'bcd', 'bc cd'],
  ['one step around', { focus: { key: 'b', depth: 1 } }, 'abc', 'ab bc'],
  ['two steps around', { focus: { key: 'b', depth: 2 } }, 'abcde', 'ab ae bc cd'],
  ['around one that is hidden', { focus: { key: 'b', depth: 2 }, hidden: ['b'] }, '', ''],
  ['not through one that is hidden', { focus: { key: 'a', depth: 3 }, hidden: ['b'] }, 'ae', 'ae'],
  ['only some, lonely ones too', { shown: ['a', 'b', 'd'] }, 'abd', 'ab'],
  ['around one, of only some', { shown: ['a', 'b', 'c'], focus: { key: 'a', depth: 1 } }, 'ab', 'ab'],
])('%s', (_, scope, nodes, edges) => {
  expect(told(scope)).toEqual([nodes, edges])
  expect(countSeen(network, NO_FILTER, { ...NO_SCOPE, ...scope })).toBe(
    edges.split(' ').filter(Boolean).length,
  )
})

test('lonely ones that were asked for are hidden one by one', () => {
  const filter = { ...NO_FILTER, hiddenTypes: ['invited'] as const, lone: 'show' as const }
  expect([...seen(network, filter, NO_SCOPE).nodes].sort().join('')).toBe('abcde')
  expect([...seen(network, filter, { ...NO_SCOPE, hidden: ['a'] }).nodes].sort().join('')).toBe('bcde')
  expect(seen(network, { ...filter, lone: 'hide' }, NO_SCOPE).nodes.size).toBe(0)
})

test('a scope never adds, and no relation hangs in the air', () => {
  const some = fc.subarray(KEYS)
  const focus = fc.record({
    key: fc.constantFrom(...KEYS),
    depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
  })
  const scope = fc.record({ focus: fc.option(focus), shown: fc.option(some), hidden: some })
  fc.assert(
    fc.property(scope, (s) => {
      const { nodes, edges } = seen(network, NO_FILTER, s)
      expect([...nodes].every((key) => all.nodes.has(key) && !s.hidden.includes(key))).toBe(true)
      expect([...edges].flatMap((key) => network.extremities(key)).every((key) => nodes.has(key))).toBe(true)
    }),
  )
})

test('who was moved stands elsewhere, in a copy; what is not there is passed over', () => {
  const copy = placed(network, [
    { key: 'a', x: 5, y: 6 },
    { key: 'gone', x: 1, y: 1 },
  ])
  expect(copy.getNodeAttributes('a')).toMatchObject({ name: 'a', x: 5, y: 6 })
  expect(network.getNodeAttribute('a', 'x')).toBe(0)
  expect(copy.getEdgeAttributes('ab')).toEqual(network.getEdgeAttributes('ab'))
  expect(placed(network, [{ key: 'gone', x: 1, y: 1 }])).toBe(network)
})
