import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Correction, Corrections } from '../../model/corrections.ts'
import { note, strike, withNoted } from './noted.ts'

const named = (name: string): Correction => ({
  correct: 'rename',
  this: { document: 'd', start: 0, end: 3, words: 'Abc' },
  name,
})

test('what is noted stands behind what was, once, and can be taken back', () => {
  const noted = createStore<Corrections>(() => [named('A')])
  const undo = note(noted, [named('B'), named('A'), named('B')])
  expect(noted.getState()).toEqual([named('A'), named('B')])
  undo()
  expect(noted.getState()).toEqual([named('A')])
})

test('one is struck off, and the others stay', () => {
  const [a, b] = [named('A'), named('B')]
  const noted = createStore<Corrections>(() => [a, b])
  const undo = strike(noted, a)
  expect(noted.getState()).toEqual([b])
  undo()
  expect(noted.getState()).toEqual([a, b])
})

test('nothing added changes nothing', () => {
  expect(withNoted([named('A')], [])).toEqual([named('A')])
})
