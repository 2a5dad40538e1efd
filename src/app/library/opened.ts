/** What the page shows: the published graph, or a collection that this browser keeps. */
import { createContext } from 'react'
import type { Corrections } from '../../model/corrections.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import type { CollectionInfo } from './collection.ts'

export type Opened = {
  graph: Promise<GraphFile>
  /** null: the published graph. */
  collection: CollectionInfo | null
  /** Documents of a collection that the browser does not keep; they last as long as the page. */
  unkept: readonly SourceDocument[] | null
  /** The person's over it, besides those that it was published with. */
  corrections: Corrections
  /** The published graph as it was built; null for a collection. */
  published: Promise<GraphFile> | null
}

export type LibraryAccess = {
  opened: Opened
  /** Opens something; corrections that were made before can then be struck off, but not undone. */
  show(opened: Opened): void
  isOpen: boolean
  setOpen(isOpen: boolean): void
}

export const LibraryContext = createContext<LibraryAccess | null>(null)

const KEY = 'entente-collection'

/** For the next visit; storage may be forbidden, the choice then lasts as long as the page. */
export function rememberCollection(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, id)
  } catch {
    // nothing to be done
  }
}

export function rememberedCollection(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
