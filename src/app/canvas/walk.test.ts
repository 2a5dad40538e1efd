import { expect, test } from 'vitest'
import { cursorOf, step, type Walk } from './walk.ts'

const NEIGHBOURS: Record<string, string[]> = { a: ['b', 'c'], b: ['a'], c: ['a'], d: [] }
const ground = { order: ['a', 'b', 'c', 'd'], neighboursOf: (key: string) => NEIGHBOURS[key] ?? [] }
const nowhere = { order: [], neighboursOf: () => [] }

const walked = (keys: string[], from: Walk | null = null) =>
  cursorOf(keys.reduce((walk, key) => step(walk, key, ground), from))

const [right, left, down, up] = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const

test.each<[string, string[], string | null]>([
  ['the first step goes to the most connected', [right], 'a'],
  ['whatever the key', [up], 'a'],
  ['on', [right, right], 'b'],
  ['back', [right, right, left], 'a'],
  ['round the end', [right, left], 'd'],
  ['down to the first neighbour', [right, down], 'b'],
  ['and the next', [right, down, down], 'c'],
  ['and round', [right, down, down, down], 'b'],
  ['up to the last neighbour', [right, up], 'c'],
  ['from a neighbour on through all', [right, down, right], 'c'],
  ['nobody beside it: stays', [right, left, down], 'd'],
  ['other keys mean nothing', ['x', 'Tab'], null],
  ['other keys on the way mean nothing', [right, 'x', 'Home'], 'a'],
])('%s', (_, keys, cursor) => {
  expect(walked(keys)).toBe(cursor)
})

test('starts anew when the filter took the ground away', () => {
  expect(walked([down], { base: 'gone', neighbour: 'a' })).toBe('a')
  expect(walked([down], { base: 'a', neighbour: 'gone' })).toBe('b')
})

test('an empty map has nowhere to go', () => {
  expect(step(null, right, nowhere)).toBe(null)
})
