/** Archives, opened within bounds: what claims or proves to be too much is refused before it is unpacked. */
import { unzipSync } from 'fflate'
import { InputError } from '../../model/input-error.ts'
import { shownName } from './document-id.ts'

export type Entry = { name: string; bytes: Uint8Array }

const MOST_ENTRIES = 20_000
const MEGABYTE = 1_048_576
const MOST_BYTES = 256 * MEGABYTE
/** Text shrinks to a tenth, rarely to a fiftieth; only what was made for it shrinks to less than this. */
const HIGHEST_RATIO = 200

/**
 * @param wanted which entries are unpacked, by name
 * @throws InputError when it is no archive, holds too much, or names places outside itself
 */
export function unzipBounded(bytes: Uint8Array, file: string, wanted: (name: string) => boolean): Entry[] {
  let [entries, total] = [0, 0]
  const choose = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    entries++
    if (entries > MOST_ENTRIES) refuse(file, `holds more than ${MOST_ENTRIES} files: split it`)
    if (isOutside(name))
      refuse(file, `holds a file that would land outside it (${shownName(name)}): do not trust it`)
    if (name.endsWith('/') || !wanted(name)) return false
    total += originalSize
    const isBomb = originalSize > MEGABYTE && originalSize > size * HIGHEST_RATIO
    if (isBomb)
      refuse(file, `would unpack ${shownName(name)} to ${HIGHEST_RATIO} times its size: do not trust it`)
    if (total > MOST_BYTES) refuse(file, `would unpack to more than ${MOST_BYTES / MEGABYTE} MB: split it`)
    return true
  }
  try {
    const unpacked = unzipSync(bytes, { filter: choose })
    return Object.entries(unpacked).map(([name, content]) => ({ name, bytes: content }))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(
      `${file} is no archive that can be opened (${shownName((error as Error).message)}): pack it again as .zip.`,
    )
  }
}

function isOutside(name: string): boolean {
  const parts = name.split(/[\\/]/)
  return parts.includes('..') || /^(?:[\\/]|[a-z]:)/i.test(name) || name.includes('\0')
}

function refuse(file: string, words: string): never {
  throw new InputError(`${file} ${words}.`)
}
