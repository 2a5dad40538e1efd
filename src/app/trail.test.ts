import { expect, test } from 'vitest'
import { follow, type Trail } from './trail.ts'
import type { Selection } from './view.ts'

const pick = (key: string): Selection => ({ kind: 'node', key })

test.each<[string, (string | null)[], string]>([
  ['grows with each pick', ['a', 'b', 'c'], 'abc'],
  ['shortens with a step back', ['a', 'b', 'c', 'b'], 'ab'],
  ['stays when the same is picked again', ['a', 'b', 'b'], 'ab'],
  ['may come round', ['a', 'b', 'c', 'a'], 'abca'],
  ['ends when all is let go', ['a', 'b', null, 'c'], 'c'],
])('a trail %s', (_, picks, expected) => {
  const trail = picks.reduce<Trail>((now, key) => follow(now, key === null ? null : pick(key)), [])
  expect(trail.map((each) => 'key' in each && each.key).join('')).toBe(expected)
})
