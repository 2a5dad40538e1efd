import { expect, test } from 'vitest'
import { readPort } from './site.ts'

test.each([
  [null, { port: 4173, strictPort: false }],
  ['8080', { port: 8080, strictPort: true }],
  ['65535', { port: 65_535, strictPort: true }],
])('port %s', (text, want) => {
  expect(readPort(text, 4173)).toEqual(want)
})

test.each(['0', '65536', 'x', '-1', '80a', '1e3', ' '])('no port: %s', (text) => {
  expect(() => readPort(text, 4173)).toThrow(`--port needs a number from 1 to 65535, not "${text}".`)
})
