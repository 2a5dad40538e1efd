import { expect, test } from 'vitest'
import { cursorOf, step, type Walk } from './walk.ts'

const NEIGHBOURS: Record<string, string[]> = { a: ['b', 'c'], b: ['a'], c: ['a'], d: [] }
const LINES: Record<string, string[]> = { a: ['ab', 'ac'], b: ['ab'], c: ['ac'], d: [] }
const ground = {
  order: ['a', 'b', 'c', 'd'],
  neighboursOf: (key: string) => NEIGHBOURS[key] ?? [],
  linesOf: (key: string) => LINES[key] ?? [],
}
const nowhere = { order: [], neighboursOf: () => [], linesOf: () => [] }

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
  ['to its first line', [right, 'e'], 'ab'],
  ['and the next, and round', [right, 'e', 'e', 'e'], 'ab'],
  ['to the line of a neighbour', [right, down, 'e'], 'ab'],
  ['from a line on to a neighbour', [right, 'e', down], 'b'],
  ['from a line on to the next entity', [right, 'e', right], 'b'],
  ['no line: stays', [right, left, 'e'], 'd'],
  ['other keys mean nothing', ['x', 'Tab'], null],
  ['other keys on the way mean nothing', [right, 'x', 'Home'], 'a'],
])('%s', (_, keys, cursor) => {
  expect(walked(keys)).toBe(cursor)
})

test('starts anew when the filter took the ground away', () => {
  expect(walked([down], { base: 'gone', neighbour: 'a', line: null })).toBe('a')
  expect(walked([down], { base: 'a', neighbour: 'gone', line: 'ab' })).toBe('b')
})

test('an empty map has nowhere to go', () => {
  expect(step(null, right, nowhere)).toBe(null)
})
