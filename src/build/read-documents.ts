/** A folder of documents → documents. Hidden files and formats that nobody reads are skipped, and counted. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceDocument } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import { documentId } from '../text/formats/document-id.ts'
import type { Format } from '../text/formats/format.ts'
import { formatOf } from '../text/formats/format-of.ts'
import { FORMATS } from '../text/formats/index.ts'
import { explainFileError } from './explain-file-error.ts'

export type DocumentFolder = {
  /** Sorted by id. */
  documents: SourceDocument[]
  /** Files of unknown formats, relative to the folder, sorted. */
  skipped: string[]
}

/** @throws InputError when the folder is missing or empty, a file cannot be read, or two give the same id */
export async function readDocuments(directory: string): Promise<DocumentFolder> {
  const files = await listFiles(directory)
  const skipped: string[] = []
  const byId = new Map<string, { file: string; document: SourceDocument }>()
  for (const file of files) {
    const format = formatOf(file, FORMATS)
    if (!format) {
      skipped.push(file)
      continue
    }
    const id = documentId(file)
    const twin = byId.get(id)
    if (twin) {
      throw new InputError(
        `${join(directory, twin.file)} and ${join(directory, file)} would both be the document "${id}": rename one of them.`,
      )
    }
    byId.set(id, { file, document: await readDocumentFile(join(directory, file), id, format) })
  }
  if (byId.size === 0)
    throw new InputError(`${directory} holds no documents: put ${listEndings()} files there.`)
  const documents = [...byId.values()].map((each) => each.document)
  return { documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)), skipped }
}

async function readDocumentFile(path: string, id: string, format: Format): Promise<SourceDocument> {
  return format.read(await readFile(path).catch((error) => fail(path, error)), id, path)
}

/** All files below a folder that are not hidden, as paths relative to it joined by `/`, by code unit. */
async function listFiles(directory: string): Promise<string[]> {
  const found: string[] = []
  const visit = async (folder: string) => {
    const path = join(directory, folder)
    const entries = await readdir(path, { withFileTypes: true }).catch((error) => fail(path, error))
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) await visit(file)
      else if (await isFile(join(directory, file))) found.push(file)
    }
  }
  await visit('')
  return found.sort()
}

/** Follows links; a link to nowhere is no file. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

function fail(path: string, error: unknown): never {
  const words = (error as { code?: string }).code === 'ENOTDIR' ? 'is not a folder' : explainFileError(error)
  if (words === null) throw error
  throw new InputError(`${path} ${words}: name a folder of documents with --documents.`)
}

function listEndings(): string {
  return FORMATS.flatMap((format) => format.extensions).join(', ')
}
