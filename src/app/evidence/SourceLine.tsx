/** Where a passage stands: the document's title, its page where it has pages, and its date. */
import { basisInWords, dateInWords } from '../../graph/date-in-words.ts'
import { pageAt } from '../../model/document.ts'
import { useDocument } from '../explorer.ts'
import { useWords } from '../words.ts'

export function SourceLine({ document: id, start }: { document: string; start: number }) {
  const words = useWords()
  const document = useDocument(id)
  if (!document) return <p className="source">{id}</p>
  const { title, publisher, published } = document
  const page = pageAt(document, start)
  return (
    <p className="source">
      <span className="source-title" dir="auto">
        {publisher ? words.t('source.with-publisher', { title, publisher }) : title}
        {page !== null && words.t('source.page', { page })}
      </span>
      <span className="source-date number" title={published ? basisInWords(words, published) : undefined}>
        {published ? dateInWords(words, published) : words.t('date.none.document')}
      </span>
    </p>
  )
}
