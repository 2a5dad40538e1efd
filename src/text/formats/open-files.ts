/**
 * Files → documents, the same in the build and in a page: archives opened, descriptions beside files joined to
 * them, each file read by its format.
 *
 *     press.zip (a.pdf, a.meta.yaml), b.txt   →   press/a, b
 *     letter.eml (with talks.pdf)             →   letter, letter/talks
 */
import type { SourceDocument } from '../../model/document.ts'
import { FileFault } from '../../model/file-fault.ts'
import { InputError } from '../../model/input-error.ts'
import { decodeText } from './decode-text.ts'
import { documentId, shownName } from './document-id.ts'
import type { Format } from './format.ts'
import { formatOf } from './format-of.ts'
import { FORMATS } from './index.ts'
import { type Metadata, NO_METADATA, readMetadata } from './metadata.ts'
import { readDocumentFile } from './read-document-file.ts'

export type InputFile = {
  /** Relative to the folder or archive that holds it, parts joined by `/`. */
  path: string
  /** The name for messages. */
  name: string
  /** Bytes; known before the file is read. */
  size: number
  read(): Promise<Uint8Array>
}

export type Opened = {
  /** Sorted by id. */
  documents: SourceDocument[]
  /** Paths of files of unknown formats, sorted. */
  skipped: string[]
}

export type Watcher = {
  /** Takes what is wrong with a file; when it returns, the others go on. */
  fault(error: InputError): void
  /** Files done, of all. */
  progress?(done: number, of: number): void
}

const MEGABYTE = 1_048_576
const MOST_BYTES = 64 * MEGABYTE
const MOST_FILES = 50_000
const ARCHIVE = /\.zip$/i
const MAIL = /\.eml$/i
const DESCRIPTION = /\.meta\.ya?ml$/i

type Task = { file: InputFile; format: Format; id: string }

/** @throws InputError when there are too many files, or when `fault` throws what it was given */
export async function openFiles(files: readonly InputFile[], watcher: Watcher): Promise<Opened> {
  const all = (await unpackAll(files, watcher)).sort((a, b) => (a.path < b.path ? -1 : 1))
  if (all.length > MOST_FILES) {
    throw new FileFault('files', { count: all.length, most: MOST_FILES })
  }
  const { tasks, skipped, descriptions } = sortOut(all, watcher)
  const described = new Set<InputFile>()
  const documents: SourceDocument[] = []
  for (const [done, { file, format, id }] of tasks.entries()) {
    watcher.progress?.(done, tasks.length)
    await guarded(watcher, async () => {
      const description = descriptions.get(file.path) ?? descriptions.get(documentId(file.path))
      if (description) described.add(description)
      const said = description ? await readDescription(description) : NO_METADATA
      documents.push(await readDocumentFile(await readWithin(file), { id, name: file.name, format, said }))
    })
  }
  // What describes nothing was most likely misnamed.
  const lost = [...descriptions.values()].filter((file) => !described.has(file)).map((file) => file.path)
  return {
    documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)),
    skipped: [...skipped, ...lost].sort(),
  }
}

async function guarded(watcher: Watcher, work: () => Promise<void>): Promise<void> {
  await work().catch((error) => {
    if (!(error instanceof InputError)) throw error
    watcher.fault(error)
  })
}

/** Archives give way to what they hold, below their own name; mails bring their attachments with them. */
async function unpackAll(files: readonly InputFile[], watcher: Watcher): Promise<InputFile[]> {
  const unpacked: InputFile[] = []
  for (const file of files) {
    if (!ARCHIVE.test(file.path)) unpacked.push(file)
    else
      await guarded(watcher, async () => {
        unpacked.push(...(await unpack(file)))
      })
  }
  const all: InputFile[] = []
  for (const file of unpacked) all.push(file, ...(MAIL.test(file.path) ? await attachedTo(file) : []))
  return all
}

/** Attachments of formats that are read: pictures and signatures are no documents. */
async function attachedTo(mail: InputFile): Promise<InputFile[]> {
  if (mail.size > MOST_BYTES) return []
  const { mailAttachments } = await import('./html/mail-attachments.ts')
  return (await mailAttachments(await mail.read()))
    .filter(({ name }) => formatOf(name, FORMATS) !== null)
    .map(({ name, bytes }) => ({
      path: `${mail.path.replace(MAIL, '')}/${name}`,
      name: `${mail.name}/${shownName(name)}`,
      size: bytes.length,
      read: async () => bytes,
    }))
}

async function unpack(archive: InputFile): Promise<InputFile[]> {
  const bytes = await readWithin(archive)
  const { unzipBounded } = await import('./unzip-bounded.ts')
  const folder = archive.path.replace(ARCHIVE, '')
  const held = unzipBounded(bytes, archive.name, isSeen)
  if (held.length === 0) throw new FileFault('archive-empty', { file: archive.name })
  return held.map(({ name, bytes: content }) => ({
    path: `${folder}/${name.replaceAll('\\', '/')}`,
    name: `${archive.name}/${shownName(name)}`,
    size: content.length,
    read: async () => content,
  }))
}

/** Hidden files, and what one system leaves in archives for itself. */
function isSeen(name: string): boolean {
  return !name.split(/[\\/]/).some((part) => part.startsWith('.') || part === '__MACOSX')
}

function sortOut(files: readonly InputFile[], watcher: Watcher) {
  const tasks = new Map<string, Task>()
  const skipped: string[] = []
  const descriptions = new Map<string, InputFile>()
  for (const file of files) {
    const format = formatOf(file.path, FORMATS)
    if (DESCRIPTION.test(file.path)) descriptions.set(file.path.replace(DESCRIPTION, ''), file)
    else if (!format) skipped.push(file.path)
    else {
      const id = documentId(file.path)
      const twin = tasks.get(id)
      if (!twin) tasks.set(id, { file, format, id })
      else watcher.fault(new FileFault('twins', { file: twin.file.name, other: file.name, id }))
    }
  }
  return { tasks: [...tasks.values()], skipped, descriptions }
}

async function readDescription(file: InputFile): Promise<Metadata> {
  const yaml = await decodeText(await readWithin(file), file.name)
  return readMetadata(yaml, { file: file.name, what: 'description', line: 1 })
}

async function readWithin(file: InputFile): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) {
    const [has, most] = [Math.ceil(file.size / MEGABYTE), MOST_BYTES / MEGABYTE]
    throw new FileFault('size', { file: file.name, has, most })
  }
  return file.read()
}
