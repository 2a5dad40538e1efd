/**
 * YAML front matter: what a file says of itself between two lines of three dashes at its top.
 *
 *     ---
 *     title: Two Rivals at One Table
 *     published: 2012-06-04
 *     ---
 *     The text starts here.
 */
import { FileFault } from '../../model/file-fault.ts'
import { frontMatterSpan } from '../front-matter-span.ts'
import { type Metadata, NO_METADATA, readMetadata } from './metadata.ts'

export type FrontMatter = Metadata & {
  /** Where the text behind the front matter starts; 0 without front matter. */
  bodyStart: number
}

/**
 * Reads the front matter of a text, if it has any.
 * @param file named in the message
 * @throws InputError when it is not closed, not YAML, or a known field has no sensible value
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const span = frontMatterSpan(text)
  if (span === null) return { ...NO_METADATA, bodyStart: 0 }
  if (span === 'open') {
    throw new FileFault('front-matter', { file })
  }
  const yaml = text.slice(span.start, span.end)
  return { ...readMetadata(yaml, { file, what: 'front matter', line: 2 }), bodyStart: span.body }
}
