import { describe, expect, test } from 'vitest'
import { MET, networkOf, whole } from '../graph/testing/meetings-network.ts'
import { drawnPart } from './drawn-part.ts'

describe('what is drawn of meetings', () => {
  const network = networkOf(MET)
  const manner = (isFolded: boolean) => ({ isUndatedApart: true, isFolded })
  const all = whole(network)

  test('those who stand in a line, and no meeting', () => {
    const { nodes, lines } = drawnPart(network, all, manner(true))
    expect([...nodes].sort()).toEqual(['a', 'b', 'c'])
    expect(lines.map(({ key, count }) => [key, count])).toEqual([
      ['e3', 1],
      ['shared:a|b', 1],
    ])
  })

  test('who stands in no relation was asked for, and stays', () => {
    const edges = new Set(['e0', 'e1'])
    const { nodes } = drawnPart(network, { nodes: all.nodes, edges }, manner(true))
    expect([...nodes].sort()).toEqual(['a', 'b', 'c', 'd', 'o'])
  })

  test('all of it, where meetings stand for themselves', () => {
    const { nodes, lines } = drawnPart(network, all, manner(false))
    expect([nodes.size, lines.length]).toEqual([7, 5])
  })
})
