/** On what the date of a relation rests, and what is known where it has none. */
import type { Basis, DateSpan } from '../model/dates.ts'
import type { DocumentRecord } from '../model/document.ts'
import type { Network } from './network.ts'

/** The basis of a relation's date; "meeting" when a gathering that it tells of lends it its own. */
export function basisOf(network: Network, edge: string): Basis | 'meeting' | null {
  const date = network.getEdgeAttribute(edge, 'date')
  if (date?.basis !== 'inferred') return date?.basis ?? null
  const isLent = network.extremities(edge).some((end) => {
    const lent = network.getNodeAttribute(end, 'date')
    return lent?.from === date.from && lent.to === date.to
  })
  return isLent ? 'meeting' : 'inferred'
}

/**
 * The day on which the first document was published that tells an undated relation as done: it cannot be later.
 * Null for what has a date, what is only planned, and where no such document has a date itself.
 */
export function publishedFirst(
  network: Network,
  edge: string,
): { published: DateSpan; documents: number } | null {
  const { date, modality, evidence } = network.getEdgeAttributes(edge)
  if (date || modality === 'planned') return null
  const records = network.getAttribute('documents') as readonly DocumentRecord[]
  const telling = new Set(evidence.map(({ document }) => document))
  const [first] = records
    .flatMap(({ id, published }) => (telling.has(id) && published ? [published] : []))
    .sort((a, b) => (a.to < b.to ? -1 : 1))
  return first ? { published: first, documents: telling.size } : null
}
