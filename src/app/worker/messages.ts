/** What the page and its reader say to each other. */
import type { Corrections } from '../../model/corrections.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Told } from '../../model/file-fault.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import type { CollectionInfo } from '../library/collection.ts'

/** Documents that join a collection. */
export type AddAsk = {
  type: 'add'
  collection: { id: string; name: string }
  /** Added to what the collection holds; one of the same id takes the former's place. */
  files: readonly { path: string; file: Blob }[]
  /** From an imported collection, or one that the browser does not keep: read again. */
  documents: readonly SourceDocument[]
  /** Theirs; what the collection has besides stays. */
  corrections: Corrections
  /** Address that the registry stands beside. */
  base: string
}

/** A collection, joined anew under a person's corrections. */
export type CorrectAsk = {
  type: 'correct'
  collection: CollectionInfo
  /** Documents that the browser does not keep; null: it keeps them. */
  unkept: readonly SourceDocument[] | null
  corrections: Corrections
  /** What is shown, and stays where it stands. */
  before: GraphFile
  base: string
}

/** The published graph, joined anew under a person's corrections. */
export type CorrectPublishedAsk = {
  type: 'correct-published'
  /** Of the graph as it was published. */
  version: string
  corrections: Corrections
  before: GraphFile
  base: string
}

export type Ask = AddAsk | CorrectAsk | CorrectPublishedAsk

export type Answer =
  | { type: 'progress'; stage: Stage; done: number; of: number }
  | {
      type: 'done'
      graph: GraphFile
      info: CollectionInfo
      outcome: Outcome
      unkept: SourceDocument[] | null
    }
  | { type: 'corrected'; graph: GraphFile; keeping: Keeping }
  | { type: 'failed'; message: Told | string; outcome: Outcome }

export type Stage = 'opening' | 'reading' | 'joining'

/** Whether the browser keeps the collection: `full` has no room, `forbidden` keeps nothing for pages. */
export type Keeping = 'kept' | 'full' | 'forbidden'

export type Outcome = {
  /** Documents that were added. */
  added: number
  /** For each file that could not be read; a sentence where nobody knows how to say it in another language. */
  faults: readonly (Told | string)[]
  /** Files of formats that nobody reads. */
  skipped: readonly string[]
  keeping: Keeping
}
