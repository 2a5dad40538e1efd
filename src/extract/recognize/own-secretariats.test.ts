/** Secretariats told by whose they are. */
import { expect, test } from 'vitest'
import { recognizedIn } from '../../build/test-reading.ts'

const owned = (text: string): string[] =>
  recognizedIn(text).names.flatMap((n) => (n.rule === 'organization/own-secretariat' ? [n.name] : []))

test.each([
  ['ECO and its Secretariat agreed.', 'ECO Secretariat'],
  ['ESCAP wrote. ECO met. ECO sent the paper to the Secretariat in Tehran.', 'ECO Secretariat'],
  ['The GCC met. Its General Secretariat wrote.', 'GCC General Secretariat'],
])('%s', (text, wanted) => {
  expect(owned(text)).toEqual([wanted])
})

test.each([
  'Badr Salem of Oman headed the Secretariat of ECO.',
  'ECO grew while Badr Salem headed the Secretariat.',
  'ECO needs a Secretariat.',
  'ECO met. Its secretariat is small.',
  'Fiji and its Secretariat agreed.',
])('none in: %s', (text) => {
  expect(owned(text)).toEqual([])
})
