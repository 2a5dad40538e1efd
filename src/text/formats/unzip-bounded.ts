/** Archives, opened within bounds: what claims or proves to be too much is refused before it is unpacked. */
import { unzipSync } from 'fflate'
import { FileFault } from '../../model/file-fault.ts'
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
    if (entries > MOST_ENTRIES) throw new FileFault('archive-files', { file, most: MOST_ENTRIES })
    if (isOutside(name)) throw new FileFault('archive-outside', { file, name: shownName(name) })
    if (name.endsWith('/') || !wanted(name)) return false
    total += originalSize
    const isBomb = originalSize > MEGABYTE && originalSize > size * HIGHEST_RATIO
    if (isBomb) throw new FileFault('archive-bomb', { file, name: shownName(name), ratio: HIGHEST_RATIO })
    if (total > MOST_BYTES) throw new FileFault('archive-size', { file, most: MOST_BYTES / MEGABYTE })
    return true
  }
  try {
    const unpacked = unzipSync(bytes, { filter: choose })
    return Object.entries(unpacked).map(([name, content]) => ({ name, bytes: content }))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new FileFault('archive-broken', { file, reason: shownName((error as Error).message) })
  }
}

function isOutside(name: string): boolean {
  const parts = name.split(/[\\/]/)
  return parts.includes('..') || /^(?:[\\/]|[a-z]:)/i.test(name) || name.includes('\0')
}
