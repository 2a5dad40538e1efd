import { expect, test } from 'vitest'
import { isPressed, isSingle, keysInWords, type Pressed } from './keys.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  ...{ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...more,
})

test.each<[string, Pressed, boolean]>([
  ['f', press('f'), true],
  ['f', press('F', { shiftKey: true }), false],
  ['f', press('f', { ctrlKey: true }), false],
  ['f', press('f', { altKey: true }), false],
  ['f', press('а', { code: 'KeyF' }), true],
  ['f', press('u', { code: 'KeyF' }), false],
  ['Mod+z', press('z', { ctrlKey: true }), true],
  ['Mod+z', press('z', { metaKey: true }), true],
  ['Mod+z', press('Z', { metaKey: true, shiftKey: true }), false],
  ['Mod+z', press('я', { ctrlKey: true, code: 'KeyZ' }), true],
  ['Shift+Mod+z', press('Z', { ctrlKey: true, shiftKey: true }), true],
  ['Mod+z', press('z'), false],
  ['?', press('?', { shiftKey: true }), true],
  ['?', press('?'), true],
  ['/', press('/'), true],
  ['Backspace', press('Backspace'), true],
  ['Backspace', press('Backspace', { shiftKey: true }), false],
])('%s and %o: %s', (keys, pressed, expected) => {
  expect(isPressed(keys, pressed)).toBe(expected)
})

test.each([
  ['Mod+k', '⌘K', 'Ctrl+K'],
  ['Shift+Mod+z', '⇧⌘Z', 'Ctrl+Shift+Z'],
  ['?', '?', '?'],
  ['Backspace', '⌫', '⌫'],
])('%s is written %s or %s', (keys, mac, other) => {
  expect(keysInWords(keys, true)).toBe(mac)
  expect(keysInWords(keys, false)).toBe(other)
})

test('a key with Ctrl works in fields too', () => {
  expect(isSingle('Mod+k')).toBe(false)
  expect(isSingle('f')).toBe(true)
})
