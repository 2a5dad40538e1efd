/** What a document format is: a record. To add one, write such a record and give it a line in index.ts. */
import type { SourceDocument } from '../../model/document.ts'

export type Format = {
  id: string
  /** File name endings, lower case, with their dot: `.txt`. */
  extensions: readonly string[]
  /**
   * Reads a file's bytes. The text's offsets hold from here on.
   * @param id the document's id, see `documentId`
   * @param file the file's name as the user knows it, for messages; by default the id
   * @throws InputError when the file cannot be read as this format
   */
  read(bytes: Uint8Array, id: string, file?: string): SourceDocument
}
