import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, inside, overlap } from './box.ts'
import { type LabelRequest, type LabelScene, placeLabels } from './place-labels.ts'

const FRAME: Box = { x1: 0, y1: 0, x2: 400, y2: 300 }

const label = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  ...{ key, x, y, radius: 8, blocks: [{ width: 60, height: 16 }], group: 3, weight: 1 },
  ...more,
})

const scene = (labels: LabelRequest[], more: Partial<LabelScene> = {}): LabelScene => ({
  ...{ labels, symbols: labels, segments: [], frame: FRAME, forbidden: [], orders: 1 },
  ...more,
})

const sideOf = (s: LabelScene, key: string) => placeLabels(s).get(key)?.side ?? null

const symbolBox = ({ x, y, radius }: { x: number; y: number; radius: number }): Box => ({
  x1: x - radius,
  y1: y - radius,
  x2: x + radius,
  y2: y + radius,
})

const anyLabels = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 20 }),
      blocks: fc.array(
        fc.record({ width: fc.integer({ min: 5, max: 150 }), height: fc.integer({ min: 12, max: 50 }) }),
        { minLength: 1, maxLength: 3 },
      ),
      group: fc.integer({ min: 0, max: 3 }),
      weight: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((each) => each.map((rest, i): LabelRequest => ({ key: `n${i}`, ...rest })))

const anyScene = fc
  .record({
    labels: anyLabels,
    orders: fc.integer({ min: 1, max: 5 }),
    forbidden: fc.constantFrom<Box[]>([], [{ x1: 0, y1: 0, x2: 120, y2: 60 }]),
    segments: fc.array(
      fc.record({
        x1: fc.integer({ min: 0, max: 400 }),
        y1: fc.integer({ min: 0, max: 300 }),
        x2: fc.integer({ min: 0, max: 400 }),
        y2: fc.integer({ min: 0, max: 300 }),
        weight: fc.constant(1),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ labels, ...more }) => scene(labels, more))

describe('placeLabels, laws', () => {
  test('no two labels overlap', () => {
    fc.assert(
      fc.property(anyScene, (s) => {
        const boxes = [...placeLabels(s).values()].map(({ box }) => box)
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false)
        })
      }),
    )
  })

  test('no label covers a foreign symbol or a forbidden box, or leaves the window', () => {
    fc.assert(
      fc.property(anyScene, (s) => {
        for (const { key, box } of placeLabels(s).values()) {
          for (const symbol of s.symbols) {
            if (symbol.key !== key) expect(overlap(box, symbolBox(symbol))).toBe(false)
          }
          for (const forbidden of s.forbidden) expect(overlap(box, forbidden)).toBe(false)
          expect(inside(box, FRAME)).toBe(true)
        }
      }),
    )
  })

  test('in strict order, a label never gives way to one that comes after it', () => {
    fc.assert(
      fc.property(anyScene, (s) => {
        const strict = { ...s, orders: 1 }
        const placed = placeLabels(strict)
        const order = s.labels.toSorted(
          (a, b) => a.group - b.group || b.weight - a.weight || (a.key < b.key ? -1 : 1),
        )
        order.forEach((_, i) => {
          const alone = placeLabels({ ...strict, labels: order.slice(0, i + 1) })
          for (const [key, { side }] of alone) expect(placed.get(key)?.side).toBe(side)
        })
      }),
      { numRuns: 40 },
    )
  })

  test('the same scene is placed the same way', () => {
    fc.assert(
      fc.property(anyScene, (s) => {
        expect(placeLabels(s)).toEqual(placeLabels(s))
      }),
    )
  })
})

describe('placeLabels, cases', () => {
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2, weight: 1 })
  test.each<[string, LabelScene, string | null]>([
    ['alone: on the right', scene([label('a', 100, 100)]), 'e'],
    ['at the right edge: on the left', scene([label('a', 380, 100)]), 'w'],
    ['keeps its side', scene([label('a', 100, 100, { previous: 'n' })]), 'n'],
    [
      'gives up its side when it is taken',
      scene([label('a', 100, 30, { previous: 'n' })], {
        forbidden: [{ x1: 0, y1: 0, x2: 400, y2: 20 }],
      }),
      'e',
    ],
    [
      'a line beneath: elsewhere',
      scene([label('a', 100, 100)], { segments: [line(100, 100, 300, 100)] }),
      'w',
    ],
    [
      'a line that ends before it does not count',
      scene([label('a', 100, 100)], {
        segments: [line(200, 100, 300, 100)],
      }),
      'e',
    ],
    [
      'beside a foreign symbol: elsewhere',
      scene([label('a', 100, 100)], {
        symbols: [{ key: 'b', x: 186, y: 100, radius: 8 }],
      }),
      'w',
    ],
    [
      'too many lines for a small one: away',
      scene([label('a', 100, 100)], {
        segments: Array.from({ length: 30 }, (_, i) => line(0, 60 + 3 * i, 400, 60 + 3 * i)),
      }),
      null,
    ],
    [
      'the same lines for the picked one: stays, where fewest are beneath',
      scene([label('a', 100, 100, { group: 0 })], {
        segments: Array.from({ length: 30 }, (_, i) => line(0, 60 + 3 * i, 400, 60 + 3 * i)),
      }),
      's',
    ],
    ['no room at all', scene([label('a', 100, 100, { group: 0 })], { forbidden: [FRAME] }), null],
  ])('%s', (_, s, side) => {
    expect(sideOf(s, 'a')).toBe(side)
  })

  test.each([
    ['close to others: away', 0, null],
    ['the same in a scene with more patience: there', 240, 'e'],
  ])('%s', (_, patience, side) => {
    const frame: Box = { x1: 90, y1: 80, x2: 182, y2: 120 }
    const others = [86, 114].map((y) => ({ key: `b${y}`, x: 140, y, radius: 4 }))
    expect(sideOf(scene([label('a', 100, 100)], { frame, symbols: others, patience }), 'a')).toBe(side)
  })

  test('too wide for the room: broken otherwise', () => {
    const blocks = [
      { width: 90, height: 16 },
      { width: 50, height: 32 },
    ]
    const room = { frame: { x1: 90, y1: 60, x2: 170, y2: 140 } }
    expect(placeLabels(scene([label('a', 100, 100, { blocks })], room)).get('a')?.block).toBe(1)
    expect(placeLabels(scene([label('a', 100, 100, { blocks })])).get('a')?.block).toBe(0)
  })

  test('of two that want the only room, the heavier one stays', () => {
    // The frame leaves room for one label between the two symbols, and none elsewhere.
    const frame: Box = { x1: 90, y1: 88, x2: 212, y2: 112 }
    const pair = (first: number, second: number) =>
      scene([label('a', 100, 100, { weight: first }), label('b', 202, 100, { weight: second })], { frame })
    expect([...placeLabels(pair(9, 2)).keys()]).toEqual(['a'])
    expect([...placeLabels(pair(2, 9)).keys()]).toEqual(['b'])
  })

  test.each([
    ['the best known covers a minor symbol rather than go unnamed', 2, true, true],
    ['so does the picked', 0, true, true],
    ['but no other symbol', 2, false, false],
    ['and nobody else covers even a minor one', 3, true, false],
  ])('%s', (_, group, minor, named) => {
    const frame: Box = { x1: 90, y1: 88, x2: 182, y2: 112 }
    const symbols = [{ key: 'b', x: 140, y: 100, radius: 4, minor }]
    expect(
      placeLabels(scene([label('a', 100, 100, { group, weight: 30 })], { frame, symbols })).has('a'),
    ).toBe(named)
  })

  test.each([
    ['stays by its own rather than beyond a minor one', true, 0],
    ['goes beyond one that must be seen', false, 14],
  ])('the name of the picked %s', (_, minor, further) => {
    const frame: Box = { x1: 90, y1: 88, x2: 260, y2: 112 }
    const symbols = [{ key: 'b', x: 116, y: 100, radius: 4, minor }]
    expect(
      placeLabels(scene([label('a', 100, 100, { group: 0 })], { frame, symbols })).get('a'),
    ).toMatchObject({
      side: 'e',
      further,
    })
  })

  test('a minor symbol stays free where there is a place beside it', () => {
    const symbols = [{ key: 'b', x: 140, y: 100, radius: 4, minor: true }]
    expect(sideOf(scene([label('a', 100, 100, { group: 2, weight: 30 })], { symbols }), 'a')).toBe('w')
  })

  test('group comes before weight, in every order', () => {
    const frame: Box = { x1: 90, y1: 88, x2: 212, y2: 112 }
    const s = scene([label('a', 100, 100, { group: 1 }), label('b', 202, 100, { weight: 500 })], { frame })
    for (const orders of [1, 20]) expect([...placeLabels({ ...s, orders }).keys()]).toEqual(['a'])
  })

  test('several orders never place at a higher cost than the strict one', () => {
    // b can stand on either side of its symbol, a only where b likes to be: strict order by weight loses a.
    const frame: Box = { x1: 26, y1: 88, x2: 212, y2: 112 }
    const labels = [label('a', 100, 100, { weight: 3 }), label('b', 202, 100, { weight: 2 })]
    expect(placeLabels(scene(labels, { frame })).size).toBe(1)
    expect(placeLabels(scene(labels, { frame, orders: 30 })).size).toBe(2)
  })
})
