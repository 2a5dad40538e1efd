import { expect, test } from 'vitest'
import type { NodeAttributes } from '../model/graph-file.ts'
import { balance, letterings, lettersHeight } from './lettering.ts'

const node = (more: Partial<NodeAttributes>): NodeAttributes => ({
  ...{ kind: 'actor', name: 'Hun Sen', aliases: [], mentions: [], registry: null, x: 0, y: 0 },
  ...more,
})
const IN_2019 = { from: '2019-06-15', to: '2019-06-15', precision: 'day', basis: 'stated' } as const
const LONG = 'Ministry of Foreign Affairs and International Cooperation (Cambodia)'

test.each<[string, Partial<NodeAttributes>, string[]]>([
  ['a person', {}, ['Hun Sen']],
  ['a state in capitals', { kind: 'state', name: 'Kazakhstan' }, ['KAZAKHSTAN']],
  ['a Turkish letter stays itself', { kind: 'state', name: 'Türkiye' }, ['TÜRKIYE']],
  ['an acronym', { kind: 'organization', name: 'A Long Name of It', acronym: 'ALNI' }, ['ALNI']],
  [
    'a long name in even lines',
    { kind: 'organization', name: LONG },
    ['Ministry of Foreign', 'Affairs and International', 'Cooperation (Cambodia)'],
  ],
  [
    'a meeting with its year',
    { kind: 'meeting', name: '5th CICA Summit', date: IN_2019 },
    ['5th CICA Summit', '2019'],
  ],
  ['not twice', { kind: 'meeting', name: 'SCO Summit (2019)', date: IN_2019 }, ['SCO Summit (2019)']],
  ['a meeting without a date', { kind: 'meeting', name: '5th CICA Summit', date: null }, ['5th CICA Summit']],
])('%s', (_, attributes, lines) => {
  expect(letterings(node(attributes), 3)[0]?.lines).toEqual(lines)
})

test('narrower ways come after, none of them twice', () => {
  const ways = letterings(node({ kind: 'meeting', name: '6th CICA Ministerial Meeting', date: IN_2019 }), 3)
  expect(ways.map(({ lines }) => lines)).toEqual([
    ['6th CICA', 'Ministerial Meeting', '2019'],
    ['6th CICA', 'Ministerial Meeting'],
    ['6th CICA Ministerial Meeting'],
  ])
  expect(letterings(node({}), 3)).toHaveLength(1)
})

test.each([
  [3, 13.5, 400],
  [4, 14.5, 500],
  [7, 14.5, 500],
  [8, 16, 600],
])('a person with %i relations: %d px, weight %i', (degree, size, weight) => {
  expect(letterings(node({}), degree)[0]).toMatchObject({ size, weight })
})

test.each([
  ['', []],
  ['Aaa', ['Aaa']],
  [
    'one-unbreakable-name-that-is-longer-than-any-line',
    ['one-unbreakable-name-that-is-longer-than-any-line'],
  ],
  ['Royal Academy of Cambodia', ['Royal Academy', 'of Cambodia']],
])('balance %j', (name, lines) => {
  expect(balance(name)).toEqual(lines.length > 0 ? lines : [name])
})

test('balance keeps every word, in order', () => {
  for (let count = 1; count < 16; count++) {
    const words = Array.from({ length: count }, (_, i) => `word${i}`).join(' ')
    expect(balance(words).join(' ')).toBe(words)
  }
})

test('two lines are higher than one, capitals lower than mixed letters', () => {
  const [person] = letterings(node({}), 1)
  const [state] = letterings(node({ kind: 'state' }), 1)
  const one = lettersHeight(person!).height
  expect(lettersHeight({ ...person!, lines: ['a', 'b'] }).height).toBeGreaterThan(2 * one - 1)
  expect(lettersHeight({ ...state!, size: person!.size }).height).toBeLessThan(one)
})
