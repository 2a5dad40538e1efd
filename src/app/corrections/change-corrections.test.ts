import { expect, test } from 'vitest'
import type { Correction, Corrections } from '../../model/corrections.ts'
import { adding, joining, striking } from './change-corrections.ts'

const named = (name: string): Correction => ({
  correct: 'rename',
  this: { document: 'd', start: 0, end: 3, words: 'Abc' },
  name,
})
const [a, b, c] = [named('A'), named('B'), named('C')]

test.each<[string, (list: Corrections) => Corrections, Corrections, Corrections]>([
  ['one more stands behind', adding([b]), [a], [a, b]],
  ['what is said again is said last', adding([a]), [a, b], [b, a]],
  ['a file brings what is new, once', joining([b, a, c, c]), [a], [a, b, c]],
  ['one is struck off, and the others stay', striking(named('A')), [a, b], [b]],
])('%s', (_, edit, before, after) => {
  expect(edit(before)).toEqual(after)
})

test.each<[string, (list: Corrections) => Corrections]>([
  ['nothing added', adding([])],
  ['nothing new in a file', joining([b])],
  ['what is not there struck off', striking(c)],
])('%s changes nothing', (_, edit) => {
  const list = [a, b]
  expect(edit(list)).toBe(list)
})
