/** A folder of documents → documents. Hidden files and formats that nobody reads are skipped, and counted. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../model/input-error.ts'
import { FORMATS } from '../text/formats/index.ts'
import { type InputFile, type Opened, openFiles } from '../text/formats/open-files.ts'
import { explainFileError } from './explain-file-error.ts'

/**
 * @param progress told how many files are done, of how many
 * @throws InputError when the folder is missing or empty, a file cannot be read, a link leads nowhere, or two files
 *   give the same id
 */
export async function readDocuments(
  directory: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<Opened> {
  const files = await listFiles(directory)
  const opened = await openFiles(files, {
    progress,
    fault: (error) => {
      throw error
    },
  })
  if (opened.documents.length === 0)
    throw new InputError(`${directory} holds no documents: put ${listEndings()} files there.`)
  return opened
}

/** All files below a folder that are not hidden, their paths relative to it, by code unit; links are followed. */
async function listFiles(directory: string): Promise<InputFile[]> {
  const found: InputFile[] = []
  const visit = async (folder: string, above: readonly string[]) => {
    const path = join(directory, folder)
    const entries = await readdir(path).catch((error) => fail(path, error))
    const real = await realpath(path)
    if (above.includes(real)) {
      throw new InputError(`${path} is a link to a folder that it lies in itself: remove the link.`)
    }
    for (const entry of entries) {
      if (entry.startsWith('.')) continue
      const file = folder === '' ? entry : `${folder}/${entry}`
      const name = join(directory, file)
      const stats = await stat(name).catch((error) => failLink(name, error))
      if (stats.isDirectory()) await visit(file, [...above, real])
      else if (stats.isFile()) {
        const read = () => readFile(name).catch((error) => fail(name, error))
        found.push({ path: file, name, size: stats.size, read })
      }
    }
  }
  await visit('', [])
  return found
}

/** What the folder lists and yet is not there can only be a link. */
function failLink(path: string, error: unknown): never {
  const { code } = error as { code?: string }
  if (code !== 'ENOENT' && code !== 'ELOOP') return fail(path, error)
  throw new InputError(`${path} is a link to a file that is not there: mend or remove the link.`)
}

function fail(path: string, error: unknown): never {
  const words = (error as { code?: string }).code === 'ENOTDIR' ? 'is not a folder' : explainFileError(error)
  if (words === null) throw error
  throw new InputError(`${path} ${words}: name a folder of documents with --documents.`)
}

function listEndings(): string {
  return [...FORMATS.flatMap((format) => format.extensions), '.zip'].join(', ')
}
