/** Does what the page asks of its reader, and tells it how far it is and what came of it. */
import { FileFault } from '../../model/file-fault.ts'
import { addDocuments } from './add-documents.ts'
import { correctCollection } from './correct-collection.ts'
import { correctPublished } from './correct-published.ts'
import type { Answer, Ask, Outcome } from './messages.ts'

export type Tell = (answer: Answer) => void

/** @param get fetches what stands beside the page */
export async function answerAsk(ask: Ask, tell: Tell, get: typeof fetch = fetch): Promise<void> {
  const outcome: Outcome = { added: 0, faults: [], skipped: [], keeping: 'kept' }
  const answered = ask.type === 'add' ? addDocuments(ask, outcome, tell, get) : correct(ask, tell, get)
  await answered.catch((error: Error) =>
    tell({ type: 'failed', message: error instanceof FileFault ? error.told : error.message, outcome }),
  )
}

async function correct(ask: Exclude<Ask, { type: 'add' }>, tell: Tell, get: typeof fetch): Promise<void> {
  if (ask.type === 'correct-published') {
    tell({ type: 'corrected', graph: await correctPublished(ask, get), keeping: 'kept' })
    return
  }
  // One tab at a time changes a collection.
  await navigator.locks.request(`entente ${ask.collection.id}`, async () => {
    tell({ type: 'corrected', ...(await correctCollection(ask, get)) })
  })
}
