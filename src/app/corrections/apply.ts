/** Joins what is open under other corrections, and keeps them where it is kept. */
import type { Corrections } from '../../model/corrections.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import { carriesFiles, getFile } from '../embedded-files.ts'
import type { CollectionInfo } from '../library/collection.ts'
import { tellOtherTabs } from '../library/library-channel.ts'
import { openLibrary, saveGraph } from '../library/library-store.ts'
import type { Opened } from '../library/opened.ts'
import { ToldError } from '../told-error.ts'
import type { Answer, Ask, CorrectPublishedAsk } from '../worker/messages.ts'
import { writeNoted } from './noted.ts'

/** What was read is fetched and unpacked once. */
let worker: Worker | null = null

type Corrected = Extract<Answer, { type: 'corrected' }>

function askWorker(ask: Ask): Promise<Corrected> {
  worker ??= new Worker(new URL('../worker/reading-worker.ts', import.meta.url), { type: 'module' })
  const asked = worker
  return new Promise((resolve, reject) => {
    const stop = new AbortController()
    const end = <T>(settle: (value: T) => void, value: T) => {
      stop.abort()
      settle(value)
    }
    const { signal } = stop
    asked.addEventListener('error', (event) => end(reject, new Error(event.message)), { signal })
    asked.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.type === 'corrected') end(resolve, data)
        if (data.type === 'failed') end(reject, new Error(data.message))
      },
      { signal },
    )
    asked.postMessage(ask)
  })
}

const besidePage = () => new URL('.', document.baseURI).href

/** @param published as it was built @throws Error when what the build read cannot be had */
export async function correctPublished(
  published: GraphFile,
  corrections: Corrections,
  before: GraphFile = published,
): Promise<GraphFile> {
  const { version = '' } = published.attributes
  const ask: CorrectPublishedAsk = {
    type: 'correct-published',
    version,
    corrections,
    before,
    base: besidePage(),
  }
  if (!carriesFiles()) return (await askWorker(ask)).graph
  // A page of one file has no worker, and carries with it what it would fetch.
  const { correctPublished: correctHere } = await import('../worker/correct-published.ts')
  return correctHere({ ...ask, base: '' }, getFile)
}

/** Where the published graph cannot be joined here, the corrections are noted, and wait for the next build. */
export async function applyTo(opened: Opened, corrections: Corrections): Promise<Opened> {
  const { collection, unkept, published } = opened
  const before = await opened.graph
  if (published) {
    writeNoted(corrections)
    const built = await published
    const graph =
      corrections.length === 0 ? built : await correctPublished(built, corrections, before).catch(() => built)
    return { ...opened, corrections, graph: Promise.resolve(graph) }
  }
  if (!collection) throw new Error('neither published nor a collection')
  const info: CollectionInfo = { ...collection, corrections }
  const base = besidePage()
  const { graph, keeping } = await askWorker({
    type: 'correct',
    collection: info,
    unkept,
    corrections,
    before,
    base,
  })
  // What was kept before stays, and what is shown with it.
  if (!unkept && keeping !== 'kept') throw new ToldError(({ t }) => t('correct.no-room'))
  tellOtherTabs(info.id)
  return { ...opened, collection: info, corrections, graph: Promise.resolve(graph) }
}

/** Keeps what was shown before as what is open now. */
export async function keepOpened({ collection, unkept, corrections, graph }: Opened): Promise<void> {
  if (!collection) return writeNoted(corrections)
  if (unkept) return
  const store = await openLibrary().catch(() => null)
  if (!store) return
  const file = await graph
  await navigator.locks.request(`entente ${collection.id}`, () => saveGraph(store, collection, file))
  store.close()
  tellOtherTabs(collection.id)
}
