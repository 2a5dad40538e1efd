/** Opens a collection that the browser keeps: its graph, and its texts where passages are read. */
import type { SourceDocument } from '../../model/document.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import { readTextsFrom } from '../texts.ts'
import { ToldError } from '../told-error.ts'
import type { CollectionInfo } from './collection.ts'
import { openLibrary } from './library-store.ts'
import { type Opened, rememberCollection } from './opened.ts'

/** @returns null when there is no such collection. @throws DOMException where the browser keeps nothing */
export async function openKept(id: string): Promise<Opened | null> {
  const store = await openLibrary()
  const [collection, graph] = await Promise.all([store.get('collections', id), store.get('graphs', id)])
  store.close()
  return collection && graph ? showKept(collection, graph) : null
}

/** @param unkept the documents, where the browser does not keep them */
export function showKept(
  collection: CollectionInfo,
  graph: GraphFile,
  unkept: readonly SourceDocument[] | null = null,
): Opened {
  rememberCollection(unkept ? null : collection.id)
  readTextsFrom(async (document) => {
    const text = unkept
      ? unkept.find(({ id }) => id === document)?.text
      : await keptText(collection.id, document)
    if (text === undefined) throw new ToldError(({ t }) => t('load.text', { file: document }))
    return text
  })
  const { corrections = [] } = collection
  return { graph: Promise.resolve(graph), collection, unkept, corrections, published: null }
}

async function keptText(collection: string, document: string): Promise<string | undefined> {
  const store = await openLibrary()
  const kept = await store.get('documents', [collection, document])
  store.close()
  return kept?.document.text
}
