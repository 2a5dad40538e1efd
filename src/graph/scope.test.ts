import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '../model/filter.ts'
import { graphOf } from './exports/testing/nasty-graph.ts'
import { createNetwork } from './network.ts'
import { among, around } from './scope.ts'
import { visible } from './visible.ts'

// n0 holds office in n1, n1 is a member of n2, n0 attended n3, n3 is a meeting of n2; n4 and n5 hang on n0.
const network = createNetwork(graphOf(['a', 'b', 'c', 'd', 'e', 'f'], 'x').file)
const all = visible(network, NO_FILTER)
const sorted = (set: ReadonlySet<string>) => [...set].sort()

describe('around', () => {
  test.each([
    [['actor/n4'], 0, ['actor/n4']],
    [['actor/n4'], 1, ['actor/n0', 'actor/n4']],
    [['actor/n4', 'state/n5'], 1, ['actor/n0', 'actor/n4', 'state/n5']],
    [['actor/nobody'], 3, []],
  ])('%j, %i steps', (keys, depth, nodes) => {
    expect(sorted(around(network, all, keys, depth).nodes)).toEqual(nodes)
  })

  test('goes along visible relations only', () => {
    const filter = { ...NO_FILTER, hiddenTypes: ['supports'] as const }
    const found = around(network, visible(network, filter), ['actor/n0'], 5)
    expect(sorted(found.nodes)).toEqual(['actor/n0', 'meeting/n3', 'organization/n2', 'state/n1'])
  })

  test('one step more never takes anything away; the part lies in the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all.nodes), fc.nat(4), (key, depth) => {
        const [small, large] = [around(network, all, [key], depth), around(network, all, [key], depth + 1)]
        for (const node of small.nodes) expect(large.nodes.has(node)).toBe(true)
        for (const edge of small.edges) expect(large.edges.has(edge)).toBe(true)
        for (const edge of large.edges) expect(all.edges.has(edge)).toBe(true)
      }),
    )
  })
})

test('among: only relations whose two ends are there', () => {
  const part = among(network, all, new Set(['actor/n0', 'state/n1', 'actor/nobody']))
  expect(sorted(part.nodes)).toEqual(['actor/n0', 'state/n1'])
  expect(sorted(part.edges)).toEqual(['office'])
})
