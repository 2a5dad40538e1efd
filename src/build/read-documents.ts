/** A folder of documents → documents. Hidden files and formats that nobody reads are skipped, and counted. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../model/input-error.ts'
import { FORMATS } from '../text/formats/index.ts'
import { type InputFile, type Opened, openFiles } from '../text/formats/open-files.ts'
import { explainFileError } from './explain-file-error.ts'

/**
 * @param progress told how many files are done, of how many
 * @throws InputError when the folder is missing or empty, a file cannot be read, or two give the same id
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

/** All files below a folder that are not hidden, their paths relative to it, by code unit. */
async function listFiles(directory: string): Promise<InputFile[]> {
  const found: InputFile[] = []
  const visit = async (folder: string) => {
    const path = join(directory, folder)
    const entries = await readdir(path, { withFileTypes: true }).catch((error) => fail(path, error))
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) await visit(file)
      else {
        const name = join(directory, file)
        const size = await sizeOf(name)
        if (size === null) continue
        found.push({ path: file, name, size, read: () => readFile(name).catch((error) => fail(name, error)) })
      }
    }
  }
  await visit('')
  return found
}

/** Bytes; follows links. A link to nowhere is no file. */
async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (stats) => (stats.isFile() ? stats.size : null),
    () => null,
  )
}

function fail(path: string, error: unknown): never {
  const words = (error as { code?: string }).code === 'ENOTDIR' ? 'is not a folder' : explainFileError(error)
  if (words === null) throw error
  throw new InputError(`${path} ${words}: name a folder of documents with --documents.`)
}

function listEndings(): string {
  return [...FORMATS.flatMap((format) => format.extensions), '.zip'].join(', ')
}
