/** One file's bytes → a document: its text by its format, what is known of it, its language noticed. */
import type { SourceDocument } from '../../model/document.ts'
import { FileFault } from '../../model/file-fault.ts'
import { InputError } from '../../model/input-error.ts'
import type { Extract, Format } from './format.ts'
import type { Metadata } from './metadata.ts'
import { noticeLanguage } from './notice-language.ts'

/** UTF-16 code units: some thousand pages. */
const LONGEST_TEXT = 20_000_000

type Known = {
  id: string
  /** The file's name, for messages. */
  name: string
  format: Format
  /** What a description beside the file says; it goes before what the file says of itself. */
  said: Metadata
}

/** @throws InputError when the file cannot be read */
export async function readDocumentFile(
  bytes: Uint8Array,
  { id, name, format, said }: Known,
): Promise<SourceDocument> {
  const extract = await extractFrom(bytes, name, format)
  const { text, bodyStart, pages } = extract
  if (text.length > LONGEST_TEXT) {
    throw new FileFault('length', { file: name, most: LONGEST_TEXT / 1e6 })
  }
  // A mail may be its subject and what is attached.
  if (text.slice(bodyStart).trim() === '' && format.id !== 'eml') throw new FileFault('empty', { file: name })
  return {
    id,
    text,
    bodyStart,
    title: said.title ?? extract.title,
    publisher: said.publisher ?? extract.publisher,
    author: said.author ?? extract.author,
    url: said.url ?? extract.url,
    published: said.published ?? extract.published,
    language: said.language ?? extract.language ?? (await noticeLanguage(text.slice(bodyStart))),
    ...(pages && pages.length > 1 ? { pages } : {}),
  }
}

/** A library that stumbles over a file says that the file is broken; nobody else can know how. */
async function extractFrom(bytes: Uint8Array, name: string, format: Format): Promise<Extract> {
  try {
    return await format.read(bytes, name)
  } catch (error) {
    if (error instanceof InputError) throw error
    const words = error instanceof RangeError ? 'it is nested too deeply' : String((error as Error).message)
    const reason = words.replace(/\s+/g, ' ').slice(0, 200).replace(/\.$/, '')
    throw new FileFault('broken', { file: name, reason })
  }
}
