import { expect, test } from 'vitest'
import { createNetwork } from './network.ts'
import { edgesBetween, shortestPaths } from './paths.ts'
import type { Visible } from './visible.ts'

const EVIDENCE = [{ document: 'd', start: 0, end: 1, rule: 'r' }]
const edge = (key: string, source: string, target: string) => ({
  key,
  source,
  target,
  attributes: { type: 'invited' as const, modality: 'actual' as const, date: null, evidence: EVIDENCE },
})
const node = (key: string) => ({
  key,
  attributes: { kind: 'state' as const, name: key, aliases: [], mentions: [], registry: null, x: 0, y: 0 },
})
/**
 *     a → b → d     a → c ⇇ d (twice)     d → e     f alone
 */
const network = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: '', documents: [] },
  nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map(node),
  edges: [
    edge('ab', 'a', 'b'),
    edge('bd', 'b', 'd'),
    edge('ac', 'a', 'c'),
    edge('dc', 'd', 'c'),
    edge('dc2', 'd', 'c'),
    edge('de', 'd', 'e'),
  ],
})
const without = (...gone: string[]): Visible => ({
  nodes: new Set(network.nodes()),
  edges: new Set(network.edges().filter((key) => !gone.includes(key))),
})
const ways = (visible: Visible, from: string, to: string) =>
  shortestPaths(network, visible, from, to).map((path) => path.join(''))

test.each<[string, Visible, string, string, string[]]>([
  ['one step', without(), 'a', 'b', ['ab']],
  ['against the arrows', without(), 'e', 'a', ['edca', 'edba']],
  ['the way with more relations first', without(), 'a', 'd', ['acd', 'abd']],
  ['only over what is visible', without('dc', 'dc2'), 'a', 'd', ['abd']],
  ['no way', without('de'), 'a', 'e', []],
  ['to someone without relations', without(), 'a', 'f', []],
  ['to oneself', without(), 'a', 'a', []],
  ['from someone hidden', { ...without(), nodes: new Set(['b']) }, 'a', 'b', []],
])('%s', (_, visible, from, to, expected) => {
  expect(ways(visible, from, to)).toEqual(expected)
})

test('a dense graph is cut off', () => {
  expect(shortestPaths(network, without(), 'a', 'd', 1)).toHaveLength(1)
})

test('what is between two, in either direction', () => {
  expect(edgesBetween(network, without().edges, 'c', 'd')).toEqual(['dc', 'dc2'])
  expect(edgesBetween(network, without('dc').edges, 'd', 'c')).toEqual(['dc2'])
})
