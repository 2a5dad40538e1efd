/** Joins what is open under other corrections, and keeps them where it is kept. */
import type { Corrections } from '../../model/corrections.ts'
import type { Told } from '../../model/file-fault.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import type { CollectionInfo } from '../library/collection.ts'
import { tellOtherTabs } from '../library/library-channel.ts'
import { openLibrary, saveGraph } from '../library/library-store.ts'
import type { Opened } from '../library/opened.ts'
import { ToldError } from '../told-error.ts'
import type { Answer, Ask, CorrectPublishedAsk } from '../worker/messages.ts'
import { besidePage, type Reader, startReader } from '../worker/start-reader.ts'
import { writeNoted } from './noted.ts'

/** What was read is fetched and unpacked once. */
let reader: Reader | null = null

type Corrected = Extract<Answer, { type: 'corrected' }>

/** Those who asked, in the order of their questions. */
const waiting: { resolve(answer: Corrected): void; reject(error: Error): void }[] = []

/** No file is read anew for a correction: what fails is told as it is. */
const sentenceOf = (message: Told | string) => (typeof message === 'string' ? message : message.code)

function askReader(ask: Ask): Promise<Corrected> {
  reader ??= startReader(
    (answer) => {
      if (answer.type === 'corrected') waiting.shift()?.resolve(answer)
      if (answer.type === 'failed') waiting.shift()?.reject(new Error(sentenceOf(answer.message)))
    },
    (message) => waiting.shift()?.reject(new Error(message)),
  )
  const asked = reader
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject })
    asked.ask(ask)
  })
}

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
  return (await askReader(ask)).graph
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
  const { graph, keeping } = await askReader({
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

/** Keeps what was shown before as what is open now. @throws ToldError where it cannot be kept */
export async function keepOpened({ collection, unkept, corrections, graph }: Opened): Promise<void> {
  if (!collection) return writeNoted(corrections)
  if (unkept) return
  const { id } = collection
  const file = await graph
  try {
    const store = await openLibrary()
    await navigator.locks.request(`entente ${id}`, async () => {
      // Meanwhile it may have been renamed, or deleted: then nothing is left to keep.
      const info = await store.get('collections', id)
      if (info) await saveGraph(store, { ...info, corrections }, file)
    })
    store.close()
  } catch {
    throw new ToldError(({ t }) => t('correct.not-kept'))
  }
  tellOtherTabs(id)
}
