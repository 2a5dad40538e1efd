/** Writes a file whole or not at all: a reader finds either the former one or the new one. */
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../model/input-error.ts'
import { explainFileError } from './explain-file-error.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Writes beside it first, then renames; missing folders are made.
 * @param flag the option to name in a message
 * @throws InputError when it cannot be written; the former file is then as it was
 */
export async function writeWhole(path: string, content: string | Uint8Array, flag: string): Promise<void> {
  await explained(path, flag, async () => {
    await refuseNoFile(path, flag)
    try {
      await writeFileDeep(temporary(path), content)
      await rename(temporary(path), path)
    } finally {
      await rm(temporary(path), { force: true })
    }
  })
}

/** A hidden name in the same folder, so that renaming stays on one disk. */
export function temporary(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
}

/** Makes the folders above it, too. */
export async function writeFileDeep(path: string, content: string | Uint8Array) {
  await makeFolder(dirname(path))
  await writeFile(path, content)
}

/**
 * Renaming would put a file in the place of a device such as /dev/null.
 * @throws InputError when the path is a folder or a device
 */
export async function refuseNoFile(path: string, flag: string) {
  const stats = await stat(path).catch(() => null)
  if (stats === null || stats.isFile()) return
  throw new InputError(
    `${path} is ${stats.isDirectory() ? 'a folder' : 'no file'}: name a file with ${flag}.`,
  )
}

/** Does work on what is written; what the system refuses becomes an InputError that names file and remedy. */
export async function explained(path: string, flag: string, work: () => Promise<void>) {
  await work().catch((error) => {
    // What is missing would be made: the system says so of places where nothing can be.
    const words = error?.code === 'ENOENT' ? 'cannot be made there' : explainFileError(error)
    if (words === null) throw error
    throw new InputError(`${path} cannot be written, because it ${words}: choose another place with ${flag}.`)
  })
}
