/** Puts a collection into the browser's own database, and says whether it is kept there. */
import type { GraphFile } from '../../model/graph-file.ts'
import type { CollectionInfo, KeptDocument } from '../library/collection.ts'
import { type LibraryStore, saveCollection, saveGraph } from '../library/library-store.ts'
import type { Keeping } from './messages.ts'

/**
 * @param store null where there is none
 * @param documents null: they are as they were
 */
export async function keep(
  store: LibraryStore | null,
  info: CollectionInfo,
  documents: readonly KeptDocument[] | null,
  graph: GraphFile,
): Promise<Keeping> {
  if (!store) return 'forbidden'
  try {
    await (documents ? saveCollection(store, info, documents, graph) : saveGraph(store, info, graph))
    return 'kept'
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // A transaction that finds no room aborts what else it was asked for.
    return /^(?:QuotaExceeded|Abort)Error$/.test(error.name) ? 'full' : 'forbidden'
  }
}
