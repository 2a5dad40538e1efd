import { describe, expect, test } from 'vitest'
import { drawnPart } from '../../figure/drawn-part.ts'
import { lines, linesOfEdges } from '../../figure/lines.ts'
import { createNetwork } from '../../graph/network.ts'
import { networkOf, whole } from '../../graph/testing/meetings-network.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import type { Lit } from '../lit.ts'
import { spokenOf } from '../spoken-of.ts'
import type { Selection } from '../view.ts'
import { emphasis, ghostsOf } from './emphasis.ts'

const node = (key: string): GraphFile['nodes'][number] => ({
  key,
  attributes: { kind: 'state', name: key, aliases: [], mentions: [], registry: null, x: 0, y: 0 },
})
const edge = (key: string, source: string, target: string): GraphFile['edges'][number] => ({
  key,
  source,
  target,
  attributes: {
    ...{ type: 'supports', modality: 'actual', date: null },
    evidence: [{ document: 'd', start: 0, end: 1, rule: 'test' }],
  },
})

/** a–b, b–c, and four relations between c and d. */
const network = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: '', documents: [] },
  nodes: ['a', 'b', 'c', 'd'].map(node),
  edges: [
    edge('ab', 'a', 'b'),
    edge('bc', 'b', 'c'),
    ...['1', '2', '3', '4'].map((i) => edge(`cd${i}`, 'c', 'd')),
  ],
})
const ALL = ['ab', 'bc', 'cd1', 'cd2', 'cd3', 'cd4']
const pick = (kind: 'node' | 'edge', key: string): Selection => ({ kind, key })

const row = (key: string): Lit => ({ edges: [key], entity: null, from: 'row' })
const words = (edges: string[], entity: string | null): Lit => ({ edges, entity, from: 'text' })

function standing(
  selection: Selection | null,
  { pointed = null as string | null, lit = null as Lit | null, edges = ALL, pinned = [] as string[] } = {},
) {
  const drawn = lines(network, new Set(edges))
  const visible = new Set(edges.flatMap((key) => network.extremities(key)))
  const spoken = spokenOf(network, { nodes: visible, edges: new Set(edges) }, selection)
  const ghosts = ghostsOf(visible, spoken, pinned)
  const result = emphasis({
    nodes: visible,
    spoken,
    ghosts,
    lines: drawn,
    linesOf: linesOfEdges(drawn),
    selection,
    pointed,
    lit,
  })
  const [picked = null, ...others] = result.picked
  return {
    ...result,
    hot: [...result.hot].sort(),
    lit: [...result.lit],
    ghosts: [...result.ghosts],
    picked: others.length ? [picked, ...others].join() : picked,
  }
}

describe('emphasis', () => {
  test('nothing meant: nothing steps back', () => {
    expect(standing(null)).toEqual({ rest: 'plain', hot: [], picked: null, lit: [], ghosts: [] })
  })

  test.each<[string, ReturnType<typeof standing>, object]>([
    [
      'a picked entity and its neighbours',
      standing(pick('node', 'b')),
      { rest: 'faded', hot: ['a', 'ab', 'b', 'bc', 'c'], picked: 'b' },
    ],
    [
      'a picked relation and its ends',
      standing(pick('edge', 'ab')),
      { rest: 'faded', hot: ['a', 'ab', 'b'], picked: 'ab' },
    ],
    [
      'a relation in a bundle: the bundle',
      standing(pick('edge', 'cd3')),
      { hot: ['bundle:c|d', 'c', 'd'], picked: 'bundle:c|d' },
    ],
    [
      'pointed at: softer',
      standing(null, { pointed: 'a' }),
      { rest: 'dimmed', hot: ['a', 'ab', 'b'], picked: null },
    ],
    ['pointed at a line', standing(null, { pointed: 'ab' }), { rest: 'dimmed', hot: ['a', 'ab', 'b'] }],
    [
      'pointed at beside a selection: only itself comes forth',
      standing(pick('edge', 'ab'), { pointed: 'd' }),
      { rest: 'faded', hot: ['a', 'ab', 'b', 'd'] },
    ],
    [
      'a lit row',
      standing(null, { lit: row('cd2') }),
      { rest: 'dimmed', lit: ['bundle:c|d'], hot: ['bundle:c|d', 'c', 'd'] },
    ],
    [
      'a lit row that is filtered out',
      standing(null, { lit: row('ab'), edges: ['bc'] }),
      { rest: 'plain', lit: [] },
    ],
    [
      'a sentence that proves two relations',
      standing(null, { lit: words(['ab', 'bc'], null) }),
      { rest: 'dimmed', lit: ['ab', 'bc'], hot: ['a', 'ab', 'b', 'bc', 'c'] },
    ],
    [
      'a name in a text',
      standing(pick('edge', 'ab'), { lit: words([], 'd') }),
      { rest: 'faded', lit: ['d'], hot: ['a', 'ab', 'b', 'd'] },
    ],
    [
      'a name of whom is not on the map',
      standing(null, { lit: words([], 'a'), edges: ['bc'] }),
      { rest: 'plain', lit: [], hot: [] },
    ],
    [
      'an entity that the filter leaves out: a ghost',
      standing(pick('node', 'a'), { edges: ['bc'] }),
      { rest: 'faded', hot: ['a'], ghosts: ['a'] },
    ],
    [
      'a relation that the filter leaves out: its ends',
      standing(pick('edge', 'ab'), { edges: ['bc'] }),
      { hot: ['a', 'b'], picked: null, ghosts: ['a'] },
    ],
    [
      'two entities and what is between them, not their neighbours',
      standing({ kind: 'pair', a: 'b', b: 'a' }),
      { rest: 'faded', hot: ['a', 'ab', 'b'], picked: 'b,a' },
    ],
    [
      'several entities',
      standing({ kind: 'several', keys: ['a', 'b', 'd'] }),
      { rest: 'faded', hot: ['a', 'ab', 'b', 'd'], picked: 'a,b,d' },
    ],
    [
      'the way between two',
      standing({ kind: 'path', from: 'a', to: 'c' }),
      { rest: 'faded', hot: ['a', 'ab', 'b', 'bc', 'c'], picked: 'a,c' },
    ],
    [
      'a pinned entity that the filter leaves out',
      standing(null, { edges: ['bc'], pinned: ['a', 'b'] }),
      { rest: 'plain', ghosts: ['a'] },
    ],
    [
      'an entity that the graph does not hold',
      standing(pick('node', 'x')),
      { rest: 'plain', hot: [], ghosts: [] },
    ],
    [
      'a relation that the graph does not hold',
      standing(pick('edge', 'x')),
      { rest: 'plain', hot: [], ghosts: [] },
    ],
  ])('%s', (_, result, expected) => {
    expect(result).toMatchObject(expected)
  })
})

describe('folded meetings', () => {
  // a and b were in m1, b and c in m2, all three in m3.
  const met = networkOf(
    (['a m1', 'b m1', 'b m2', 'c m2', 'a m3', 'b m3', 'c m3'] as const).map((pair) => {
      const [party = '', meeting = ''] = pair.split(' ')
      return [party, 'attended', meeting]
    }),
  )
  const all = whole(met)
  const { nodes, lines: drawn } = drawnPart(met, all, { isUndatedApart: true, meetings: 'lines' })
  const hotOf = (selection: Selection, visible = all) => {
    const spoken = spokenOf(met, visible, selection)
    const ghosts = ghostsOf(nodes, spoken, [])
    const given = { nodes, spoken, ghosts, lines: drawn, linesOf: linesOfEdges(drawn), selection }
    const { hot, picked } = emphasis({ ...given, pointed: null, lit: null })
    const isLine = (key: string) => key.startsWith('shared:')
    return { lines: [...hot].filter(isLine).sort(), picked: [...picked].filter(isLine).sort() }
  }

  test.each<[string, Selection, string[]]>([
    ['an entity', pick('node', 'a'), ['shared:a|b', 'shared:a|c']],
    ['a meeting: those who took part', pick('node', 'm2'), ['shared:b|c']],
    ['two who met', { kind: 'pair', a: 'a', b: 'c' }, ['shared:a|c']],
    ['several', { kind: 'several', keys: ['a', 'b', 'c'] }, ['shared:a|b', 'shared:a|c', 'shared:b|c']],
    ['the way through a meeting', { kind: 'path', from: 'a', to: 'c' }, ['shared:a|c']],
  ])('%s', (_, selection, expected) => {
    expect(hotOf(selection).lines).toEqual(expected)
  })

  test('how one took part: all lines that rest on it', () => {
    expect(hotOf(pick('edge', 'e4'))).toEqual({
      lines: ['shared:a|b', 'shared:a|c'],
      picked: ['shared:a|b', 'shared:a|c'],
    })
  })
})
