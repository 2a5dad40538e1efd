/**
 * The reader: files → documents → graph, and a graph under a person's corrections, off the page's own thread, by the
 * same steps as the build. It keeps the collection itself; to cancel it, it is ended: what was kept before stays.
 */
import { addDocuments } from './add-documents.ts'
import { correctCollection } from './correct-collection.ts'
import { correctPublished } from './correct-published.ts'
import type { Answer, Ask, Outcome } from './messages.ts'

const tell = (answer: Answer) => postMessage(answer)

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const outcome: Outcome = { added: 0, faults: [], skipped: [], keeping: 'kept' }
  const answered = data.type === 'add' ? addDocuments(data, outcome, tell) : correct(data)
  void answered.catch((error: Error) => tell({ type: 'failed', message: error.message, outcome }))
})

async function correct(ask: Exclude<Ask, { type: 'add' }>): Promise<void> {
  if (ask.type === 'correct-published') {
    tell({ type: 'corrected', graph: await correctPublished(ask), keeping: 'kept' })
    return
  }
  // One tab at a time changes a collection.
  await navigator.locks.request(`entente ${ask.collection.id}`, async () => {
    tell({ type: 'corrected', ...(await correctCollection(ask)) })
  })
}
