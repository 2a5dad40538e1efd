/** What a document format is: a record. To add one, write such a record and give it a line in index.ts. */
import type { Metadata } from './metadata.ts'

export type Format = {
  id: string
  /** File name endings, lower case, with their dot: `.txt`. */
  extensions: readonly string[]
  /**
   * Reads a file's bytes. Libraries are imported within, so that they are fetched when first needed.
   * @param file the file's name as the user knows it, for messages
   * @throws InputError when the file cannot be read as this format; other errors mean the same
   */
  read(bytes: Uint8Array, file: string): Promise<Extract>
}

/** What a format gives: the text, whose offsets hold from here on, and what the file says of itself. */
export type Extract = Metadata & {
  text: string
  /** Where the body starts: behind the front matter, else 0. */
  bodyStart: number
  /** Offsets at which pages start, for formats that have pages; the first is 0. */
  pages?: readonly number[]
}
