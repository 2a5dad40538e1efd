import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from './lay-out.ts'
import { layOutAround } from './lay-out-around.ts'

const tie = (source: string, target: string) => ({ source, target })

test('who stood stays, to the digit', () => {
  const kept = new Map([
    ['a', { x: 12.5, y: -3.1 }],
    ['b', { x: 200, y: 40 }],
    ['gone', { x: 0, y: 0 }],
  ])
  const places = layOutAround(['a', 'b', 'c'], [tie('a', 'b'), tie('b', 'c')], kept)
  expect([...places.keys()].sort()).toEqual(['a', 'b', 'c'])
  expect(places.get('a')).toEqual({ x: 12.5, y: -3.1 })
  expect(places.get('b')).toEqual({ x: 200, y: 40 })
})

test('who is new stands beside its neighbour, and apart from it', () => {
  const kept = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 1000, y: 0 }],
  ])
  const { x, y } = layOutAround(['a', 'b', 'c'], [tie('b', 'c')], kept).get('c')!
  expect(Math.hypot(x - 1000, y)).toBeLessThan(150)
  expect(Math.hypot(x - 1000, y)).toBeGreaterThan(30)
})

test('a chain grows from its tied end; what is tied to nothing stands below', () => {
  const kept = new Map([['a', { x: 0, y: 0 }]])
  const places = layOutAround(['a', 'b', 'c', 'lone'], [tie('c', 'b'), tie('b', 'a')], kept)
  const far = (key: string) => Math.hypot(places.get(key)!.x, places.get(key)!.y)
  expect(far('b')).toBeLessThan(150)
  expect(far('c')).toBeLessThan(300)
  expect(places.get('lone')!.y).toBeGreaterThan(Math.max(places.get('b')!.y, places.get('c')!.y) - 1)
})

test('with nothing kept it is laid out anew', () => {
  const edges = [tie('a', 'b')]
  expect(layOutAround(['a', 'b'], edges, new Map())).toEqual(layOut(['a', 'b'], edges))
})

test('for any graph: kept places hold, new ones overlap nothing, and the same comes out twice', () => {
  const node = fc.integer({ min: 0, max: 30 }).map(String)
  fc.assert(
    fc.property(
      fc.uniqueArray(node),
      fc.array(fc.tuple(node, node)),
      fc.integer({ min: 1, max: 8 }),
      (nodes, ties, old) => {
        const edges = ties
          .filter(([a, b]) => a !== b && nodes.includes(a) && nodes.includes(b))
          .map(([a, b]) => tie(a, b))
        const kept = new Map(nodes.slice(0, old).map((key, i) => [key, { x: i * 37, y: i * 11 }]))
        const places = layOutAround(nodes, edges, kept)
        expect(layOutAround(nodes.toReversed(), edges.toReversed(), kept)).toEqual(places)
        for (const [key, place] of kept) expect(places.get(key)).toEqual(place)
        const added = kept.size > 0 ? nodes.filter((key) => !kept.has(key)) : []
        for (const key of added) {
          for (const other of nodes) {
            if (other === key) continue
            const [a, b] = [places.get(key)!, places.get(other)!]
            expect(Math.abs(a.x - b.x) >= 79.9 || Math.abs(a.y - b.y) >= 43.9).toBe(true)
          }
        }
      },
    ),
  )
})
