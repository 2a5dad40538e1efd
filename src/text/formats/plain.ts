/** Bare text, with or without front matter. The text as stored is the file's own. */
import type { SourceDocument } from '../../model/document.ts'
import { decodeText } from './decode-text.ts'
import type { Format } from './format.ts'
import { readFrontMatter } from './front-matter.ts'

export const plain: Format = { id: 'plain', extensions: ['.txt', '.text'], read: readPlain }

/** A title that the front matter does not give stays null: extraction guesses it from the first lines. */
export function readPlain(bytes: Uint8Array, id: string, file: string = id): SourceDocument {
  const text = decodeText(bytes, file)
  const { language, ...fields } = readFrontMatter(text, file)
  return { id, text, ...fields, language: language ?? 'en' }
}
