import { expect, test } from 'vitest'
import { describeOptions, readOptions } from './options.ts'

const TABLE = {
  only: { value: 'NAME', bare: true, about: 'one of them' },
  out: { value: 'FILE', default: 'x.json', about: 'where to' },
  loud: { about: 'a switch' },
} as const

test.each<[string[], string | null, string]>([
  [[], null, 'x.json'],
  [['this'], 'this', 'x.json'],
  [['--only', 'this'], 'this', 'x.json'],
  [['--out', 'y.json', 'this'], 'this', 'y.json'],
])('a value may stand without its flag: %j', (args, only, out) => {
  expect(readOptions('do', TABLE, args)).toEqual({ only, out, loud: false })
})

test.each([[['this', 'that']], [['--only', 'this', 'that']], [['--out']]])('refused: %j', (args) => {
  expect(() => readOptions('do', TABLE, args)).toThrow('npm run do -- --help')
})

test.each([
  [['--out', 'a.json', '--out', 'b.json'], '--out'],
  [['--out=a.json', '--out', 'a.json'], '--out'],
  [['--loud', '--loud'], '--loud'],
  [['this', '--only', 'that'], '--only'],
])('neither the first nor the last wins: %j', (args, flag) => {
  expect(() => readOptions('do', TABLE, args)).toThrow(`${flag} is given twice: see "npm run do -- --help".`)
})

test('the help shows both ways', () => {
  expect(describeOptions('do', 'Does.', TABLE)).toContain('NAME or --only NAME')
})
