import { describe, expect, test } from 'vitest'
import {
  centred,
  coveredAbove,
  extentOf,
  fitted,
  fittedBeside,
  freeArea,
  LEAST_ZOOM,
  shown,
  stretchFor,
} from './camera.ts'

const DESK = { width: 792, height: 700 }
const PHONE = { width: 390, height: 600 }
const MAP = { x1: 0, y1: 0, x2: 2000, y2: 1500 }

describe('fitted', () => {
  test.each([
    ['a wide window', DESK, MAP],
    ['a phone', PHONE, MAP],
    ['a strip above a sheet', { width: 720, height: 146 }, MAP],
    ['one point', DESK, { x1: 7, y1: 7, x2: 7, y2: 7 }],
    ['away from the origin', DESK, { x1: -5000, y1: 900, x2: -3000, y2: 9000 }],
    ['a window that has no size yet', { width: 0, height: 0 }, MAP],
  ])('%s: the whole extent is in it', (_, window, extent) => {
    const { zoom, pan } = fitted(extent, window)
    expect(zoom).toBeGreaterThan(0)
    if (window.width === 0) return
    expect(extent.x1 * zoom + pan.x).toBeGreaterThanOrEqual(0)
    expect(extent.y1 * zoom + pan.y).toBeGreaterThanOrEqual(0)
    expect(extent.x2 * zoom + pan.x).toBeLessThanOrEqual(window.width)
    expect(extent.y2 * zoom + pan.y).toBeLessThanOrEqual(window.height)
  })

  test.each([
    [0, 64],
    [40, 64],
    [120, 134],
    [900, 240],
  ])('a title block %i pixels down: nobody stands above %i', (above, top) => {
    const tall = { x1: 0, y1: 0, x2: 10, y2: 5000 }
    const { zoom, pan } = fitted(tall, PHONE, above)
    expect(pan.y).toBeCloseTo(top)
    expect(tall.y2 * zoom + pan.y).toBeLessThanOrEqual(PHONE.height)
  })

  test('an extent that fits no window is shown as small as the renderer draws', () => {
    expect(fitted({ x1: 0, y1: 0, x2: 1e6, y2: 1e6 }, DESK).zoom).toBe(LEAST_ZOOM)
  })

  test('a tiny graph is not blown up', () => {
    expect(fitted({ x1: 0, y1: 0, x2: 10, y2: 10 }, DESK).zoom).toBe(1.4)
  })
})

test.each([
  [0.3, 1],
  [1, 1],
  [2, 2],
])('centring from zoom %d ends at %d: never lower', (from, to) => {
  const { zoom, pan } = centred({ x: 100, y: 50 }, from, { x1: 0, y1: 0, x2: 400, y2: 200 })
  expect(zoom).toBe(to)
  expect([100 * zoom + pan.x, 50 * zoom + pan.y]).toEqual([200, 100])
})

test.each([
  ['in sight: stays', { x: 200, y: 100 }, null],
  ['at the very edge: to the middle', { x: 5, y: 100 }, { x: 195, y: 0 }],
  ['out of sight: to the middle', { x: 200, y: 900 }, { x: 0, y: -800 }],
])('shown, %s', (_, point, pan) => {
  const viewport = { zoom: 1, pan: { x: 0, y: 0 } }
  const area = { x1: 0, y1: 0, x2: 400, y2: 200 }
  expect(shown(point, viewport, area)?.pan ?? null).toEqual(pan)
})

test.each([
  ['nothing over it', [], { x2: 792, y2: 700 }],
  ['a caption takes no side', [{ x1: 20, y1: 18, x2: 250, y2: 60 }], { x2: 792, y2: 700 }],
  ['a sheet from below', [{ x1: 0, y1: 300, x2: 792, y2: 700 }], { x2: 792, y2: 300 }],
  ['a panel from the right', [{ x1: 408, y1: 0, x2: 792, y2: 844 }], { x2: 408, y2: 700 }],
  [
    'a sheet over everything: as if it were not there',
    [{ x1: 0, y1: 20, x2: 792, y2: 700 }],
    { x2: 792, y2: 700 },
  ],
])('freeArea, %s', (_, covers, expected) => {
  expect(freeArea(DESK, covers)).toMatchObject(expected)
})

test.each([
  ['a desk does not stretch', DESK, MAP, 1],
  ['a phone does, up to a limit', PHONE, MAP, 1.6],
  ['a tall map has no need', PHONE, { x1: 0, y1: 0, x2: 100, y2: 400 }, 1],
  ['a window that has no size yet', { width: 0, height: 0 }, MAP, 1],
])('stretchFor, %s', (_, window, extent, stretch) => {
  expect(stretchFor(extent, window)).toBe(stretch)
})

test('extentOf nothing is something', () => {
  expect(extentOf([])).toEqual({ x1: 0, y1: 0, x2: 1, y2: 1 })
  expect(extentOf([{ x: 3, y: 4 }])).toEqual({ x1: 3, y1: 4, x2: 3, y2: 4 })
})

test.each([
  ['nothing over it', [], 0],
  ['a title block over somebody', [{ x1: 20, y1: 16, x2: 300, y2: 92 }], 92],
  ['one that ends beside everybody', [{ x1: 20, y1: 16, x2: 80, y2: 92 }], 0],
  ['one that ends above everybody', [{ x1: 20, y1: 16, x2: 300, y2: 60 }], 0],
  ['one that touches a symbol', [{ x1: 20, y1: 16, x2: 300, y2: 74 }], 74],
  ['a button below', [{ x1: 20, y1: 500, x2: 300, y2: 560 }], 0],
  ['a sheet over all of it', [{ x1: 0, y1: 0, x2: 792, y2: 700 }], 0],
])('coveredAbove, %s', (_, covers, expected) => {
  const viewport = { zoom: 2, pan: { x: 0, y: 0 } }
  expect(coveredAbove([{ x: 50, y: 40 }], viewport, DESK, covers)).toBe(expected)
})

test.each([
  ['over nobody: the map stays', 300, 60],
  ['over the uppermost: everybody lies below', 500, 114],
])('fittedBeside, a title block %s', (_, x2, top) => {
  const points = [
    { x: 400, y: 0 },
    { x: 0, y: 592 },
    { x: 688, y: 592 },
  ]
  const { pan } = fittedBeside(points, DESK, [{ x1: 20, y1: 16, x2, y2: 100 }])
  expect(pan.y).toBeCloseTo(top)
})
