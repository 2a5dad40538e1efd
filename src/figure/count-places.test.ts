import { expect, test } from 'vitest'
import { countBox, countedLines } from './count-places.ts'
import type { Line } from './lines.ts'
import type { SheetLine, SheetSymbol } from './sheet.ts'

const symbol = (key: string, x: number, y: number): SheetSymbol => ({
  ...{ key, kind: 'state', x, y, radius: 6, degree: 1 },
})

/** A straight line that stands for so many. */
function lineOf(count: number, from: SheetSymbol, to: SheetSymbol): SheetLine {
  const line = { key: `${from.key}-${to.key}`, source: from.key, target: to.key, count, bend: 0 } as Line
  return { line, from, to, control: null }
}

const [a, b, c, d] = [symbol('a', 0, 0), symbol('b', 200, 0), symbol('c', 100, 100), symbol('d', 100, -100)]
const near = symbol('near', 20, 100)
const symbols = new Map([a, b, c, d, near].map((each) => [each.key, each]))

test.each<[string, SheetLine[], string[]]>([
  ['of two that cross in their middles the larger', [lineOf(3, a, b), lineOf(12, c, d)], ['c-d']],
  ['both where they keep clear of each other', [lineOf(3, a, c), lineOf(12, b, d)], ['b-d', 'a-c']],
  ['none for one alone', [lineOf(1, a, b)], []],
  ['none where there is no room between the symbols', [lineOf(5, near, symbol('next', 40, 100))], []],
])('%s', (_, lines, counted) => {
  expect(countedLines({ symbols, lines }, []).map(({ line }) => line.key)).toEqual(counted)
})

test('none beneath a name, nor on a line that is not shown', () => {
  const lines = [lineOf(3, a, c)]
  const name = countBox(lines[0] as SheetLine)
  expect(countedLines({ symbols, lines }, [name])).toEqual([])
  expect(countedLines({ symbols, lines }, [], () => false)).toEqual([])
})
