import { expect, test } from 'vitest'
import type { Line } from '../../figure/lines.ts'
import type { SheetLine, SheetSymbol } from '../../figure/sheet.ts'
import { linesInWindow } from './lines-in-window.ts'
import { nearestLine } from './nearest-line.ts'

type Point = [number, number]

const symbol = ([x, y]: Point) => ({ x, y }) as SheetSymbol
const line = (key: string, from: Point, to: Point, control: Point | null = null): SheetLine => ({
  line: { key } as Line,
  from: symbol(from),
  to: symbol(to),
  control: control && { x: control[0], y: control[1] },
})

const LINES = [
  line('across', [0, 0], [100, 0]),
  line('down', [0, 0], [0, 100]),
  line('arc', [0, 200], [100, 200], [50, 300]),
]

test.each<[string, Point, number, string | null]>([
  ['on a line', [50, 0], 8, 'across'],
  ['beside it, within reach', [50, 7], 8, 'across'],
  ['beside it, out of reach', [50, 9], 8, null],
  ['a finger reaches further', [50, 9], 24, 'across'],
  ['past an end', [106, 0], 8, 'across'],
  ['far past an end', [120, 0], 8, null],
  ['nearer to the one than to the other', [3, 6], 8, 'down'],
  ['on a bow', [50, 250], 8, 'arc'],
  ['where the bow would be straight', [50, 200], 8, null],
  ['at the bow’s control point', [50, 300], 8, null],
])('%s', (_, [x, y], reach, expected) => {
  expect(nearestLine(LINES, { x, y }, reach)?.line.key ?? null).toBe(expected)
})

test('of two on the same spot, the one that lies above', () => {
  const twins = [line('below', [0, 0], [9, 9]), line('above', [0, 0], [9, 9])]
  expect(nearestLine(twins, { x: 4, y: 4 }, 8)?.line.key).toBe('above')
})

test.each<[string, SheetLine, boolean]>([
  ['inside', line('', [10, 10], [20, 20]), true],
  ['right through', line('', [-10, 50], [200, 50]), true],
  ['one end inside', line('', [50, 50], [500, 500]), true],
  ['above', line('', [10, -20], [90, -10]), false],
  ['to the right', line('', [101, 0], [200, 90]), false],
  ['bent into sight', line('', [10, -20], [90, -10], [50, 40]), true],
])('a line %s is in the window: %#', (_, each, expected) => {
  expect(linesInWindow([each], { width: 100, height: 100 }).length === 1).toBe(expected)
})
