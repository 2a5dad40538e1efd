/** Which relations are proved as a filter wants it, by the documents that it leaves. */
import type { Filter } from '../model/filter.ts'
import { PROOF_RULES } from '../model/proof-rules.ts'
import type { Columns } from './columns.ts'
import { flags } from './flags.ts'

/** @returns asked with an edge's place in the columns */
export function proofOf(columns: Columns, { hiddenDocuments, proof }: Filter): (edge: number) => boolean {
  const { documents, proofs, proofsAt, publisherOf } = columns
  if (hiddenDocuments.length === 0 && proof === 'any') return () => true
  const hides = flags(documents, hiddenDocuments)
  const wanted = PROOF_RULES[proof]
  // The last edge that met each: nothing has to be cleared for the next.
  const metDocument = new Int32Array(documents.length).fill(-1)
  const metPublisher = new Int32Array(documents.length).fill(-1)
  return (edge) => {
    let tellers = 0
    let publishers = 0
    for (let at = proofsAt[edge] as number; at < (proofsAt[edge + 1] as number); at++) {
      const document = proofs[at] as number
      if (hides[document] || metDocument[document] === edge) continue
      metDocument[document] = edge
      tellers += 1
      const publisher = publisherOf[document] as number
      if (publisher >= 0 && metPublisher[publisher] !== edge) {
        metPublisher[publisher] = edge
        publishers += 1
      }
      if (tellers >= wanted.documents && publishers >= wanted.publishers) return true
    }
    return false
  }
}
