import { expect, test } from 'vitest'
import { describeOptions, readOptions } from './options.ts'

const TABLE = {
  only: { value: 'NAME', bare: true, about: 'one of them' },
  out: { value: 'FILE', default: 'x.json', about: 'where to' },
} as const

test.each<[string[], string | null, string]>([
  [[], null, 'x.json'],
  [['this'], 'this', 'x.json'],
  [['--only', 'this'], 'this', 'x.json'],
  [['--out', 'y.json', 'this'], 'this', 'y.json'],
])('a value may stand without its flag: %j', (args, only, out) => {
  expect(readOptions('do', TABLE, args)).toEqual({ only, out })
})

test.each([[['this', 'that']], [['--only', 'this', 'that']], [['--out']]])('refused: %j', (args) => {
  expect(() => readOptions('do', TABLE, args)).toThrow('npm run do -- --help')
})

test('the help shows both ways', () => {
  expect(describeOptions('do', 'Does.', TABLE)).toContain('NAME or --only NAME')
})
