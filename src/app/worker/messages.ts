/** What the page and its reader say to each other. */
import type { SourceDocument } from '../../model/document.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import type { CollectionInfo } from '../library/collection.ts'

export type Ask = {
  collection: { id: string; name: string }
  /** Added to what the collection holds; one of the same id takes the former's place. */
  files: readonly { path: string; file: Blob }[]
  /** From an imported collection: read again. */
  documents: readonly SourceDocument[]
  /** Address of the registry. */
  registry: string
}

export type Stage = 'opening' | 'reading' | 'joining'

export type Answer =
  | { type: 'progress'; stage: Stage; done: number; of: number }
  | {
      type: 'done'
      graph: GraphFile
      info: CollectionInfo
      outcome: Outcome
      unkept: SourceDocument[] | null
    }
  | { type: 'failed'; message: string; outcome: Outcome }

export type Outcome = {
  /** Documents that were added. */
  added: number
  /** One sentence for each file that could not be read. */
  faults: readonly string[]
  /** Files of formats that nobody reads. */
  skipped: readonly string[]
  /** Whether the browser keeps the collection: `full` has no room, `forbidden` keeps nothing for pages. */
  keeping: 'kept' | 'full' | 'forbidden'
}
