/** A file of corrections → corrections. */
import { readFile } from 'node:fs/promises'
import { parseCorrections } from '../corpus/corrections/corrections-file.ts'
import type { Corrections } from '../model/corrections.ts'
import { InputError } from '../model/input-error.ts'
import { explainFileError } from './explain-file-error.ts'

/** Taken where it is there and no other file is named. */
export const DEFAULT_CORRECTIONS = 'graph-data/corrections.yaml'

/**
 * @param path null: the default file, if it is there
 * @throws InputError when a file that was named is missing, or one is not UTF-8, no YAML, or holds a faulty entry
 */
export async function readCorrections(path: string | null): Promise<Corrections> {
  const file = path ?? DEFAULT_CORRECTIONS
  const bytes = await readFile(file).catch((error) => {
    if (path === null && (error as { code?: string }).code === 'ENOENT') return null
    const words = explainFileError(error)
    if (words === null) throw error
    throw new InputError(`${file} ${words}: name a file of corrections with --corrections.`)
  })
  return bytes === null ? [] : parseCorrections(decode(file, bytes), file)
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`${file} is not UTF-8 text: save it in UTF-8.`)
  }
}
