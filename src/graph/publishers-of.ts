/** Who published the documents that prove something, each once; documents that do not say are left out. */
import type { DocumentRecord } from '../model/document.ts'

export function publishersOf(
  records: readonly Pick<DocumentRecord, 'id' | 'publisher'>[],
  documents: Iterable<string>,
): string[] {
  const ids = new Set(documents)
  return [...new Set(records.flatMap(({ id, publisher }) => (ids.has(id) && publisher ? [publisher] : [])))]
}
