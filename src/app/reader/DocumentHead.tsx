/** What a document says of itself: title, publisher, author, date with its basis, address. */
import { basisInWords, dateInWords } from '../../graph/date-in-words.ts'
import { originalAt } from '../../graph/original-at.ts'
import { Original } from '../evidence/Original.tsx'
import { useDocument } from '../explorer.ts'
import { useWords } from '../words.ts'

export function DocumentHead({ id }: { id: string }) {
  const words = useWords()
  const { t } = words
  const document = useDocument(id)
  if (!document) return null
  const { title, publisher, author, published, url } = document
  const date = published
    ? t('reader.dated', { date: dateInWords(words, published), basis: basisInWords(words, published) })
    : t('date.none.document')
  const facts = [date, publisher ?? t('reader.no-publisher'), ...(author ? [author] : [])]
  return (
    <header className="document-head">
      <h2 tabIndex={-1} dir="auto">
        {title}
      </h2>
      <p className="document-facts">{facts.join(' · ')}</p>
      {originalAt(url) && (
        <p className="document-facts">
          <Original document={id} />
        </p>
      )}
    </header>
  )
}
