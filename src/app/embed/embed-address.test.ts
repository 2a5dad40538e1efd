import { expect, test } from 'vitest'
import { isEmbed, withEmbed, withoutEmbed } from './embed-address.ts'

test.each([
  ['', false, ''],
  ['#', false, ''],
  ['#embed', true, ''],
  ['#embed&n=state/x', true, '#n=state/x'],
  ['#n=state/x&embed&y=2019', true, '#n=state/x&y=2019'],
  ['#n=embed', false, '#n=embed'],
  ['#embedded', false, '#embedded'],
])('%j', (hash, embedded, plain) => {
  expect(isEmbed(hash)).toBe(embedded)
  expect(withoutEmbed(hash)).toBe(plain)
  expect(isEmbed(withEmbed(hash))).toBe(true)
  expect(withoutEmbed(withEmbed(hash))).toBe(plain)
})
