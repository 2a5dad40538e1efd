/**
 * The reader: files → documents → graph, off the page's own thread, by the same steps as the build. It keeps the
 * collection itself; to cancel it, it is ended: what was kept before stays.
 */
import { compileLexicon, type Lexicon } from '../../extract/lexicon.ts'
import { readDocument } from '../../extract/read-document.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import { InputError } from '../../model/input-error.ts'
import { hashOf, joinReadings } from '../../pipeline/pipeline.ts'
import { openFiles } from '../../text/formats/open-files.ts'
import type { CollectionInfo, KeptDocument } from '../library/collection.ts'
import { type LibraryStore, openLibrary, readDocuments, saveCollection } from '../library/library-store.ts'
import type { Answer, Ask, Outcome } from './messages.ts'

const tell = (answer: Answer) => postMessage(answer)

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answerTo(data)
})

async function answerTo(ask: Ask): Promise<void> {
  const faults: string[] = []
  let outcome: Outcome = { added: 0, faults, skipped: [], keeping: 'kept' }
  try {
    const { documents, skipped } = await openAll(ask, faults)
    outcome = { ...outcome, skipped, added: documents.length }
    if (documents.length === 0) tell({ type: 'failed', message: '', outcome })
    // One tab at a time adds to a collection, and adds to what the others have left there.
    else await navigator.locks.request(`entente ${ask.collection.id}`, () => addTo(ask, documents, outcome))
  } catch (error) {
    tell({ type: 'failed', message: (error as Error).message, outcome })
  }
}

async function openAll(ask: Ask, faults: string[]) {
  const files = ask.files.map(({ path, file }) => ({
    path,
    name: path,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }))
  const opened = await openFiles(files, {
    fault: (error) => void faults.push(error.message),
    progress: (done, of) => tell({ type: 'progress', stage: 'opening', done, of }),
  })
  return { ...opened, documents: [...ask.documents, ...opened.documents] }
}

async function addTo(ask: Ask, documents: readonly SourceDocument[], outcome: Outcome): Promise<void> {
  const { id } = ask.collection
  const store = await openLibrary().catch(() => null)
  const before = store ? await readDocuments(store, id) : []
  const former = (await store?.get('graphs', id)) ?? null
  const name = (await store?.get('collections', id))?.name ?? ask.collection.name
  const { lexicon, reader } = await loadLexicon(ask.registry)
  // A document of the same id takes the former one's place.
  const wanted = new Map<string, SourceDocument | KeptDocument>(before.map((kept) => [kept.id, kept]))
  for (const document of documents) wanted.set(document.id, document)
  const kept = readAnew([...wanted.values()], (document) => {
    const facts = readDocument(document, lexicon)
    return { collection: id, id: document.id, document, facts, reader }
  })
  tell({ type: 'progress', stage: 'joining', done: 0, of: 1 })
  const { file: graph } = joinReadings(kept, lexicon, name, [], former)
  const info = { id, name, documents: kept.length }
  const keeping = store ? await keep(store, info, kept, graph) : 'forbidden'
  const unkept = keeping === 'kept' ? null : kept.map(({ document }) => document)
  tell({ type: 'done', graph, info, unkept, outcome: { ...outcome, keeping } })

  /** Reads what is new, and what another version of the rules or the registry has read. */
  function readAnew(
    all: readonly (SourceDocument | KeptDocument)[],
    read: (each: SourceDocument) => KeptDocument,
  ) {
    const isRead = (each: SourceDocument | KeptDocument) => 'facts' in each && each.reader === reader
    const of = all.filter((each) => !isRead(each)).length
    let done = 0
    return all.map((each) => {
      if ('facts' in each && each.reader === reader) return each
      tell({ type: 'progress', stage: 'reading', done: done++, of })
      return read('facts' in each ? each.document : each)
    })
  }
}

/** @throws InputError when the registry is out of reach */
async function loadLexicon(address: string): Promise<{ lexicon: Lexicon; reader: string }> {
  const response = await fetch(address)
  if (!response.ok) throw new InputError(`registry.json could not be fetched (${response.status}).`)
  const json = await response.text()
  // The build has checked it. The script's name changes with the rules, the registry's hash with the facts.
  return { lexicon: compileLexicon(JSON.parse(json)), reader: `${location.pathname} ${hashOf(json)}` }
}

async function keep(
  store: LibraryStore,
  info: CollectionInfo,
  documents: readonly KeptDocument[],
  graph: GraphFile,
): Promise<Outcome['keeping']> {
  try {
    await saveCollection(store, info, documents, graph)
    return 'kept'
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // A transaction that finds no room aborts what else it was asked for.
    return /^(?:QuotaExceeded|Abort)Error$/.test(error.name) ? 'full' : 'forbidden'
  }
}
