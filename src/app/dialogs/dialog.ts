/** What opens over the page: a record. To add one, write it and add a line to index.ts. */
import type { ComponentType } from 'react'
import type { Span } from '../../model/evidence.ts'

/** Words of a document. */
export type Place = Span & { document: string }

/** What is open, the words that it is about, and the part of it that was asked for. */
export type OpenDialog = { id: string; about: Place | null; part: string | null }

export type DialogRecord = {
  /** What `explorer.openDialog` is asked for. */
  id: string
  /** A modal of its own; it comes `later`. */
  Dialog: ComponentType<{ about: Place | null; part: string | null; onClose(): void }>
}
