/** Files → documents → a collection and its graph. */
import type { SourceDocument } from '../../model/document.ts'
import { FileFault } from '../../model/file-fault.ts'
import { joinReadings } from '../../pipeline/pipeline.ts'
import { withCorrections } from '../../pipeline/with-corrections.ts'
import { sortSkipped } from '../../text/formats/advise-on-format.ts'
import { openFiles } from '../../text/formats/open-files.ts'
import type { KeptDocument } from '../library/collection.ts'
import { openLibrary, readDocuments } from '../library/library-store.ts'
import { keep } from './keep.ts'
import { loadLexicon } from './load-lexicon.ts'
import type { AddAsk, Answer, Outcome } from './messages.ts'
import { readAnew } from './read-anew.ts'

type Fault = Outcome['faults'][number]
type Tell = (answer: Answer) => void

/** @param outcome filled in on the way, so that what went wrong is told even where nothing comes of it */
export async function addDocuments(
  ask: AddAsk,
  outcome: Outcome,
  tell: Tell,
  get: typeof fetch,
): Promise<void> {
  const faults: Fault[] = []
  Object.assign(outcome, { faults })
  const { documents, skipped } = await openAll(ask, faults, tell)
  Object.assign(outcome, { skipped, added: documents.length })
  if (documents.length === 0) tell({ type: 'failed', message: '', outcome })
  // One tab at a time adds to a collection, and adds to what the others have left there.
  else
    await navigator.locks.request(`entente ${ask.collection.id}`, () =>
      addTo(ask, documents, outcome, tell, get),
    )
}

async function openAll(ask: AddAsk, faults: Fault[], tell: Tell) {
  const files = ask.files.map(({ path, file }) => ({
    path,
    name: path,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }))
  const opened = await openFiles(files, {
    fault: (error) => void faults.push(error instanceof FileFault ? error.told : error.message),
    progress: (done, of) => tell({ type: 'progress', stage: 'opening', done, of }),
  })
  const { advice, unknown } = sortSkipped(opened.skipped)
  faults.push(...advice.map(({ told }) => told))
  return { documents: [...ask.documents, ...opened.documents], skipped: unknown }
}

async function addTo(
  ask: AddAsk,
  documents: readonly SourceDocument[],
  outcome: Outcome,
  tell: Tell,
  get: typeof fetch,
): Promise<void> {
  const { id } = ask.collection
  const store = await openLibrary().catch(() => null)
  const before = store ? await readDocuments(store, id) : []
  const former = (await store?.get('graphs', id)) ?? null
  const known = await store?.get('collections', id)
  const name = known?.name ?? ask.collection.name
  const corrections = withCorrections(known?.corrections ?? [], ask.corrections)
  const loaded = await loadLexicon(ask.base, get)
  // A document of the same id takes the former one's place.
  const wanted = new Map<string, SourceDocument | KeptDocument>(before.map((kept) => [kept.id, kept]))
  for (const document of documents) wanted.set(document.id, document)
  const kept = readAnew([...wanted.values()], id, loaded, (done, of) =>
    tell({ type: 'progress', stage: 'reading', done, of }),
  )
  tell({ type: 'progress', stage: 'joining', done: 0, of: 1 })
  const { file: graph } = joinReadings(kept, loaded.lexicon, name, corrections, former)
  const info = { id, name, documents: kept.length, corrections }
  const keeping = await keep(store, info, kept, graph)
  const unkept = keeping === 'kept' ? null : kept.map(({ document }) => document)
  tell({ type: 'done', graph, info, unkept, outcome: { ...outcome, keeping } })
}
