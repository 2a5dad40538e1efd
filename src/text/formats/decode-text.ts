/** Bytes → text, as UTF-8 and nothing else: a guessed encoding would put every offset and name in doubt. */
import { InputError } from '../../model/input-error.ts'

/**
 * Decodes strictly; a byte order mark is dropped, nothing else is changed (line ends stay as they are).
 * @param file named in the message
 * @throws InputError when the bytes are not UTF-8 text; the message names the first line that shows it
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = decodeStrictly(bytes)
  if (text !== null && !text.includes('\0')) return text
  const line = lineOfFirst(/[\0\uFFFD]/, new TextDecoder().decode(bytes))
  throw new InputError(`${file} is not UTF-8 text (see line ${line}): save it as UTF-8 and try again.`)
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function lineOfFirst(pattern: RegExp, text: string): number {
  return text.slice(0, Math.max(0, text.search(pattern))).split('\n').length
}
