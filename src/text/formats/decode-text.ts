/**
 * Bytes → text, in the encoding that the bytes themselves show:
 *
 *     byte order mark → it says so
 *     zeros on every other place → UTF-16
 *     valid as UTF-8 → UTF-8
 *     else → what its letters look like most: windows-1251, windows-1252, GB18030 …
 */
import { FileFault } from '../../model/file-fault.ts'
import { guessEncoding } from './guess-encoding.ts'

/** Controls that no text holds; tab, line ends and form feed are fine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
]

/**
 * Decodes strictly; a byte order mark is dropped, nothing else is changed (line ends stay as they are).
 * @param file named in the message
 * @param declared the encoding that the file itself names, believed when the bytes are not UTF-8
 * @throws InputError when the bytes are no text in any encoding; the message names the first line that shows it
 */
export async function decodeText(bytes: Uint8Array, file: string, declared?: string): Promise<string> {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1]
  const certain = marked ?? wideEncoding(bytes)
  if (certain) return decodeAs(certain, bytes) ?? refuse(bytes, file, certain)
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8 !== null) return utf8
  // Far more sound sequences than broken ones: UTF-8 that was damaged, which no other encoding would mend.
  if (isMostlyUtf8(bytes) || bytes.includes(0)) refuse(bytes, file, 'utf-8')
  const named = declared ? decodeAs(declared, bytes) : null
  return named ?? decodeAs(await guessEncoding(bytes), bytes) ?? refuse(bytes, file, 'utf-8')
}

/** What windows-1252 has where Latin-1 has control codes; Node's decoder leaves those. */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** null: not valid, not text, or an encoding that nobody knows. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    if (NO_TEXT.test(text)) return null
    if (decoder.encoding !== 'windows-1252') return text
    return text.replace(/[\x80-\x9f]/g, (code) => FROM_80[code.charCodeAt(0) - 0x80] ?? code)
  } catch {
    return null
  }
}

/** UTF-16 without a mark: ASCII in it (spaces, line ends) puts a zero on every other place and on no other. */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0] as [number, number]
  for (const [place, byte] of bytes.subarray(0, 65_536).entries()) if (byte === 0) zeros[place % 2 ? 1 : 0]++
  const [even, odd] = zeros
  if (bytes.length % 2 === 1 || even + odd < Math.max(4, bytes.length / 100)) return null
  if (odd > even * 9) return 'utf-16le'
  return even > odd * 9 ? 'utf-16be' : null
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0
  let broken = 0
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === '\uFFFD') broken++
    else if (character > '\x7f') sound++
  }
  return sound > broken * 4
}

function refuse(bytes: Uint8Array, file: string, encoding: string): never {
  const text = new TextDecoder(encoding).decode(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const at = Math.max(0, text.search(/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/))
  const line = text.slice(0, at).split('\n').length
  throw new FileFault('text', { file, line })
}
