import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut, type Place } from './lay-out.ts'

type Edge = { source: string; target: string }

const edges = (...pairs: string[]): Edge[] =>
  pairs.map((pair) => {
    const [source = '', target = ''] = pair.split(' ')
    return { source, target }
  })

const distance = (a: Place | undefined, b: Place | undefined) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))

const extent = (values: number[]) => Math.max(...values) - Math.min(...values)

const anyGraph = fc
  .integer({ min: 1, max: 25 })
  .chain((size) =>
    fc.tuple(fc.constant(size), fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 50 })),
  )
  .map(([size, pairs]) => ({
    nodes: Array.from({ length: size }, (_, i) => `n${i}`),
    edges: pairs.map(([a, b]) => ({ source: `n${a}`, target: `n${b}` })),
  }))

describe('laws', () => {
  test('the order in which a graph is told does not matter, nor which way its edges point', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const turned = graph.edges.map(({ source, target }) => ({ source: target, target: source }))
        const places = layOut(graph.nodes, graph.edges)
        expect(layOut([...graph.nodes].reverse(), turned.reverse())).toEqual(places)
      }),
    )
  })

  test('every node has a place of its own, in tenths, on the sheet', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const places = layOut(graph.nodes, graph.edges)
        expect([...places.keys()].sort()).toEqual([...graph.nodes].sort())
        expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(graph.nodes.length)
        for (const value of [...places.values()].flatMap(({ x, y }) => [x, y])) {
          expect(value).toBe(Math.round(value * 10) / 10)
        }
      }),
    )
  })

  test('no two names lie on each other', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const places = [...layOut(graph.nodes, graph.edges).values()]
        for (const [index, a] of places.entries()) {
          for (const b of places.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) > 105 || Math.abs(a.y - b.y) > 55).toBe(true)
          }
        }
      }),
    )
  })
})

describe('shapes', () => {
  test('a hub stands amid its leaves', () => {
    const leaves = Array.from({ length: 20 }, (_, i) => `leaf${i}`)
    const places = layOut(
      ['hub', ...leaves],
      leaves.map((leaf) => ({ source: leaf, target: 'hub' })),
    )
    const all = [...places.values()]
    const centre = { x: mean(all.map((p) => p.x)), y: mean(all.map((p) => p.y)) }
    const nearer = leaves.filter(
      (leaf) => distance(places.get(leaf), centre) < distance(places.get('hub'), centre),
    )
    expect(nearer.length).toBeLessThanOrEqual(2)
  })

  test('a chain runs along the sheet', () => {
    const nodes = Array.from({ length: 12 }, (_, i) => `n${String(i).padStart(2, '0')}`)
    const places = layOut(
      nodes,
      nodes.slice(1).map((node, i) => ({ source: nodes[i] ?? '', target: node })),
    )
    const along = nodes.map((node) => places.get(node)?.x ?? 0)
    const steps = along.slice(1).map((x, i) => Math.sign(x - (along[i] ?? 0)))
    expect(new Set(steps).size).toBe(1)
  })

  test('two circles joined by a single edge stay apart', () => {
    const circle = (name: string) =>
      Array.from({ length: 8 }, (_, i) =>
        [1, 2, 3].map((step) => ({ source: `${name}${i}`, target: `${name}${(i + step) % 8}` })),
      ).flat()
    const all = [...circle('a'), ...circle('b'), { source: 'a0', target: 'b0' }]
    const places = layOut([...new Set(all.flatMap((e) => [e.source, e.target]))], all)
    const side = (name: string) =>
      mean([...places].filter(([key]) => key.startsWith(name)).map(([, p]) => p.x))
    const within = [...places].filter(([key]) => key.startsWith('a')).map(([, p]) => p.x)
    expect(Math.abs(side('a') - side('b'))).toBeGreaterThan(extent(within) / 2)
  })

  test('a sheet of many is landscape, with about 18,000 square units for each', () => {
    const nodes = Array.from({ length: 100 }, (_, i) => `n${i}`)
    const grid = nodes.flatMap((node, i) => [
      ...(i % 10 < 9 ? [{ source: node, target: `n${i + 1}` }] : []),
      ...(i < 90 ? [{ source: node, target: `n${i + 10}` }] : []),
    ])
    const places = [...layOut(nodes, grid).values()]
    const [width, height] = [extent(places.map((p) => p.x)), extent(places.map((p) => p.y))]
    expect(width / height).toBeGreaterThan(1.1)
    expect(width / height).toBeLessThan(1.4)
    expect((width * height) / nodes.length).toBeGreaterThan(14_000)
    expect((width * height) / nodes.length).toBeLessThan(24_000)
  })

  test('small parts and lone nodes stand below the largest, near to it', () => {
    const main = Array.from({ length: 15 }, (_, i) => `m${i}`)
    const places = layOut(
      [...main, 'p1', 'p2', 'lone'],
      [...main.slice(1).map((node) => ({ source: 'm0', target: node })), ...edges('p1 p2')],
    )
    const bottom = Math.max(...main.map((node) => places.get(node)?.y ?? 0))
    for (const node of ['p1', 'p2', 'lone']) {
      expect(places.get(node)?.y).toBeGreaterThan(bottom)
      expect(places.get(node)?.y).toBeLessThan(bottom + 300)
    }
  })
})

describe('edge cases', () => {
  test.each([
    ['nothing', [], [], 0],
    ['one node', ['a'], [], 1],
    ['two alone', ['a', 'b'], [], 2],
    ['a pair joined many times', ['a', 'b'], edges('a b', 'b a', 'a b'), 2],
    ['a loop', ['a', 'b'], edges('a a', 'a b'), 2],
  ])('%s', (_, nodes, joined, count) => {
    const places = layOut(nodes, joined)
    expect(places.size).toBe(count)
    for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true)
  })

  test('an edge without its node is a bug and says which', () => {
    expect(() => layOut(['a'], edges('a b'))).toThrow('a → b')
  })
})

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
