/** A link to where a document was published, at the words of a passage; nothing where that is not known. */
import { ExternalLink } from 'lucide-react'
import { use } from 'react'
import { originalAt } from '../../graph/original-at.ts'
import type { Passage } from '../../graph/passages.ts'
import { useDocument } from '../explorer.ts'
import { textOf } from '../texts.ts'
import { useWords } from '../words.ts'

export function Original({ document: id, passage }: { document: string; passage?: string }) {
  const { t } = useWords()
  const address = originalAt(useDocument(id)?.url ?? null, passage)
  if (address === null) return null
  return (
    <a className="link" href={address} target="_blank" rel="noreferrer noopener">
      {t('reader.original')} <ExternalLink className="icon" aria-hidden />
    </a>
  )
}

/** Suspends until the document's text is there. */
export function OriginalOfPassage({ passage: { document, start, end } }: { passage: Passage }) {
  return <Original document={document} passage={use(textOf(document)).slice(start, end)} />
}
