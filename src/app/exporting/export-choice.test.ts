import { expect, test } from 'vitest'
import { FIRST_CHOICE, readChoice, rememberChoice, sizeOf } from './export-choice.ts'

const storageOf = (text: string | null) => ({ getItem: () => text })

test('what was chosen is chosen again', () => {
  const kept: string[] = []
  const choice = { ...FIRST_CHOICE, format: 'pdf', size: 'own' as const, width: 20_000, percent: 150 }
  rememberChoice(choice, { setItem: (_, value) => kept.push(value) })
  expect(readChoice(storageOf(kept[0] ?? null))).toEqual(choice)
})

test('at first, what is picked bears no mark', () => {
  expect(FIRST_CHOICE.parts).not.toContain('mark')
})

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['of another version', '{"format":"png"}'],
  ['a size that is none', JSON.stringify({ ...FIRST_CHOICE, width: -1 })],
])('%s: as at first', (_, text) => {
  expect(readChoice(storageOf(text))).toEqual(FIRST_CHOICE)
})

test('storage that is forbidden throws nothing', () => {
  const forbidden = () => {
    throw new Error('forbidden')
  }
  expect(readChoice({ getItem: forbidden })).toEqual(FIRST_CHOICE)
  expect(() => rememberChoice(FIRST_CHOICE, { setItem: forbidden })).not.toThrow()
})

test('a preset keeps its size, an own size is as it is typed', () => {
  expect(sizeOf(FIRST_CHOICE).pixels).toEqual({ width: 1920, height: 1080 })
  expect(sizeOf({ ...FIRST_CHOICE, size: 'own' }).pixels).toEqual({ width: 3000, height: 2000 })
})
