/**
 * YAML front matter: what a file says of itself between two lines of three dashes at its top.
 *
 *     ---
 *     title: Two Rivals at One Table
 *     published: 2012-06-04
 *     ---
 *     The text starts here.
 */
import { InputError } from '../../model/input-error.ts'
import { type Metadata, NO_METADATA, readMetadata } from './metadata.ts'

export type FrontMatter = Metadata & {
  /** Where the text behind the front matter starts; 0 without front matter. */
  bodyStart: number
}

const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

/**
 * Reads the front matter of a text, if it has any.
 * @param file named in the message
 * @throws InputError when it is not closed, not YAML, or a known field has no sensible value
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const opening = OPENING.exec(text)
  if (!opening) return { ...NO_METADATA, bodyStart: 0 }
  const start = opening[0].length
  const closing = CLOSING.exec(text.slice(start))
  if (!closing) {
    throw new InputError(
      `${file} opens a front matter with "---" but never closes it: ` +
        'put a line "---" behind its last field, or remove the first line.',
    )
  }
  const yaml = text.slice(start, start + closing.index)
  const metadata = readMetadata(yaml, { file, what: 'front matter', line: 2 })
  return { ...metadata, bodyStart: start + closing.index + closing[0].length }
}
