/**
 * Where collections are kept: the browser's own database on this machine. A change is one transaction, so that a
 * full disk, a closed tab or a cancelled reading leaves what there was.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { GraphFile } from '../../model/graph-file.ts'
import type { CollectionInfo, KeptDocument } from './collection.ts'

interface Schema extends DBSchema {
  collections: { key: string; value: CollectionInfo }
  documents: { key: [string, string]; value: KeptDocument; indexes: { collection: string } }
  graphs: { key: string; value: GraphFile }
}

export type LibraryStore = IDBPDatabase<Schema>

const NAME = 'entente'
const VERSION = 1

/** @throws DOMException where the browser keeps nothing for pages */
export async function openLibrary(): Promise<LibraryStore> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('collections', { keyPath: 'id' })
      database
        .createObjectStore('documents', { keyPath: ['collection', 'id'] })
        .createIndex('collection', 'collection')
      database.createObjectStore('graphs')
    },
    // Another tab with a newer version waits for this one to let go.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}

export async function listCollections(store: LibraryStore): Promise<CollectionInfo[]> {
  const all = await store.getAll('collections')
  return all.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}

export function readDocuments(store: LibraryStore, collection: string): Promise<KeptDocument[]> {
  return store.getAllFromIndex('documents', 'collection', collection)
}

/** Replaces a collection as a whole. @throws DOMException (QuotaExceededError) when it does not fit; nothing is then changed */
export async function saveCollection(
  store: LibraryStore,
  info: CollectionInfo,
  documents: readonly KeptDocument[],
  graph: GraphFile,
): Promise<void> {
  const change = store.transaction(['collections', 'documents', 'graphs'], 'readwrite')
  const kept = change.objectStore('documents')
  const requests: Promise<unknown>[] = [
    change.objectStore('collections').put(info),
    change.objectStore('graphs').put(graph, info.id),
    kept.delete(rangeOf(info.id)),
    ...documents.map((document) => kept.put(document)),
  ]
  await Promise.all([...requests, change.done])
}

/** Replaces a collection's graph; its documents are as they were. @throws DOMException as `saveCollection` */
export async function saveGraph(store: LibraryStore, info: CollectionInfo, graph: GraphFile): Promise<void> {
  const change = store.transaction(['collections', 'graphs'], 'readwrite')
  await Promise.all([
    change.objectStore('collections').put(info),
    change.objectStore('graphs').put(graph, info.id),
    change.done,
  ])
}

export async function renameCollection(store: LibraryStore, id: string, name: string): Promise<void> {
  const change = store.transaction('collections', 'readwrite')
  const info = await change.store.get(id)
  if (info) await change.store.put({ ...info, name })
  await change.done
}

export async function deleteCollection(store: LibraryStore, id: string): Promise<void> {
  const change = store.transaction(['collections', 'documents', 'graphs'], 'readwrite')
  await Promise.all([
    change.objectStore('collections').delete(id),
    change.objectStore('graphs').delete(id),
    change.objectStore('documents').delete(rangeOf(id)),
    change.done,
  ])
}

/** All documents of a collection: keys are pairs, and lists sort behind strings. */
const rangeOf = (collection: string) => IDBKeyRange.bound([collection], [collection, []])
