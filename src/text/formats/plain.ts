/** Bare text, with or without front matter. The text as stored is the file's own. */
import { decodeText } from './decode-text.ts'
import type { Extract, Format } from './format.ts'
import { readFrontMatter } from './front-matter.ts'

export const plain: Format = { id: 'plain', extensions: ['.txt', '.text'], read: readPlain }

/** A title that the front matter does not give stays null: extraction guesses it from the first lines. */
export async function readPlain(bytes: Uint8Array, file: string): Promise<Extract> {
  const text = await decodeText(bytes, file)
  return { text, ...readFrontMatter(text, file) }
}
