/** Bare text → its front matter and itself. */
import { decodeText } from './decode-text.ts'
import type { Extract } from './format.ts'
import { readFrontMatter } from './front-matter.ts'

/** A title that the front matter does not give stays null: extraction guesses it from the first lines. */
export async function readPlain(bytes: Uint8Array, file: string): Promise<Extract> {
  const text = await decodeText(bytes, file)
  return { text, ...readFrontMatter(text, file) }
}
