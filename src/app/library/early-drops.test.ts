import { afterEach, expect, test } from 'vitest'
import { takeEarlyDrops } from './early-drops.ts'
import { isLoneFigure } from './lone-figure.ts'

const dropped = (...types: string[]) =>
  types.map((type) => ({ entry: null, file: new File([], `a ${type}`, { type }) }))

afterEach(() => {
  globalThis.earlyDrops = undefined
})

test('each takes what is meant for it, once', () => {
  const [figure, texts, photo] = [
    dropped('image/png'),
    dropped('text/plain', 'image/png'),
    dropped('image/jpeg'),
  ]
  globalThis.earlyDrops = [figure, texts, photo]
  expect(takeEarlyDrops((types) => !isLoneFigure(types))).toEqual([texts, photo])
  expect(takeEarlyDrops((types) => !isLoneFigure(types))).toEqual([])
  expect(takeEarlyDrops(isLoneFigure)).toEqual([figure])
  expect(takeEarlyDrops(isLoneFigure)).toEqual([])
})

test('where nothing keeps them there is nothing to take', () => {
  expect(takeEarlyDrops(() => true)).toEqual([])
})
