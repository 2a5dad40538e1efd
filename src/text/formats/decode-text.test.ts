import { describe, expect, test } from 'vitest'
import { InputError } from '../../model/input-error.ts'
import { decodeText } from './decode-text.ts'

const RUSSIAN = 'Министр иностранных дел Казахстана провёл встречу в Пномпене.\n'
const CHINESE = '中国外交部长王毅出席亚信会议第六次外长会，并发表讲话。'

/** The bytes of a text in an encoding of one byte a character. */
function inBytes(text: string, encoding: string): number[] {
  const decoder = new TextDecoder(encoding)
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return [...text].map((character) => codes.get(character) ?? 0x3f)
}

const wide = (text: string, isLittle: boolean) =>
  Array.from(text, (_, i) => text.charCodeAt(i)).flatMap((code) =>
    isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
  )

/** "王毅 出席亚信会议" as GB 18030 writes it. */
const GB18030 = [
  0xcd, 0xf5, 0xd2, 0xe3, 0x20, 0xb3, 0xf6, 0xcf, 0xaf, 0xd1, 0xc7, 0xd0, 0xc5, 0xbb, 0xe1, 0xd2, 0xe9,
]

describe('each encoding is told by its bytes', () => {
  test.each<[string, number[], string]>([
    ['UTF-8', [...new TextEncoder().encode(RUSSIAN + CHINESE)], RUSSIAN + CHINESE],
    ['UTF-16 LE with its mark', [0xff, 0xfe, ...wide(CHINESE, true)], CHINESE],
    ['UTF-16 BE with its mark', [0xfe, 0xff, ...wide(RUSSIAN, false)], RUSSIAN],
    ['UTF-16 LE without', wide('Nepal met India.', true), 'Nepal met India.'],
    ['UTF-16 BE without', wide(RUSSIAN, false), RUSSIAN],
    ['windows-1251', inBytes(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['windows-1251, two words', inBytes('Встреча СВМДА', 'windows-1251'), 'Встреча СВМДА'],
    ['KOI8-R', inBytes(RUSSIAN, 'koi8-r'), RUSSIAN],
    [
      'windows-1252',
      [0x93, ...inBytes('Gül met Søren', 'windows-1252'), 0x94, 0x20, 0x96],
      '“Gül met Søren” –',
    ],
    ['windows-1252, one word', inBytes('Gül', 'windows-1252'), 'Gül'],
    ['GB 18030', GB18030, '王毅 出席亚信会议'],
    ['nothing', [], ''],
  ])('%s', async (_, input, text) => {
    expect(await decodeText(Uint8Array.from(input), 'a.txt')).toBe(text)
  })

  test('what the file says of itself counts when its bytes are not UTF-8', async () => {
    const greek = inBytes('Αθήνα', 'iso-8859-7')
    expect(await decodeText(Uint8Array.from(greek), 'a.html', 'iso-8859-7')).toBe('Αθήνα')
    const utf8 = new TextEncoder().encode('Αθήνα')
    expect(await decodeText(utf8, 'a.html', 'iso-8859-7')).toBe('Αθήνα')
    expect(await decodeText(Uint8Array.from(inBytes('Gül', 'windows-1252')), 'a.html', 'no-such')).toBe('Gül')
  })
})

describe('what is no text is refused', () => {
  test.each<[string, number[], string]>([
    ['UTF-8 cut within a character', [...new TextEncoder().encode('Гюль\nД')].slice(0, -1), 'line 2'],
    ['NUL bytes in ASCII', [0x41, 0x0a, 0x42, 0, 0x43], 'line 2'],
    ['NUL bytes only', [0, 0, 0, 0], 'line 1'],
    ['half a character in UTF-16', [0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0], 'line 1'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xff, 0x0a, 0xfe], 'line 1'],
    ['control codes', [0x41, 0x01], 'line 1'],
  ])('%s', async (_, input, line) => {
    const decoded = decodeText(Uint8Array.from(input), 'a.txt')
    await expect(decoded).rejects.toThrow(InputError)
    await expect(decoded).rejects.toThrow(
      `a.txt is damaged, or no text (see ${line}): save it as UTF-8 and try again.`,
    )
  })
})
