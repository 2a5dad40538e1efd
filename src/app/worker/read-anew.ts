/** Reads what is new, and what another version of the rules or the registry has read. */
import { readDocument } from '../../extract/read-document.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { KeptDocument } from '../library/collection.ts'
import type { Loaded } from './load-lexicon.ts'

/** @param progress told before each document that is read @returns in the order given */
export function readAnew(
  all: readonly (SourceDocument | KeptDocument)[],
  collection: string,
  { lexicon, reader }: Loaded,
  progress: (done: number, of: number) => void = () => {},
): KeptDocument[] {
  const isKept = (each: SourceDocument | KeptDocument): each is KeptDocument => 'facts' in each
  const isRead = (each: SourceDocument | KeptDocument) => isKept(each) && each.reader === reader
  const of = all.filter((each) => !isRead(each)).length
  let done = 0
  return all.map((each) => {
    if (isKept(each) && isRead(each)) return each
    progress(done++, of)
    const document = isKept(each) ? each.document : each
    return { collection, id: document.id, document, facts: readDocument(document, lexicon), reader }
  })
}
