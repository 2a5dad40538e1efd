/** Where a passage stands: the document's title and date. */
import { basisInWords, dateInWords } from '../../graph/date-in-words.ts'
import { useDocument } from '../explorer.ts'

export function SourceLine({ document: id }: { document: string }) {
  const document = useDocument(id)
  if (!document) return <p className="source">{id}</p>
  const { title, publisher, published } = document
  return (
    <p className="source">
      <span className="source-title">
        {title}
        {publisher && `, ${publisher}`}
      </span>
      <span className="source-date number" title={published ? basisInWords(published) : undefined}>
        {published ? dateInWords(published) : 'no date'}
      </span>
    </p>
  )
}
