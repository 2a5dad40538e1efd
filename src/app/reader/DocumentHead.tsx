/** What a document says of itself: title, publisher, author, date with its basis, address. */
import { ExternalLink } from 'lucide-react'
import { basisInWords, dateInWords } from '../../graph/date-in-words.ts'
import { useDocument } from '../explorer.ts'
import { useWords } from '../words.ts'

/** Only what a browser opens as a page; a document's address is its author's word. */
const isPage = (url: string) => /^https?:\/\//i.test(url)

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
      <h2 tabIndex={-1}>{title}</h2>
      <p className="document-facts">{facts.join(' · ')}</p>
      {url && isPage(url) && (
        <p className="document-facts">
          <a className="link" href={url} target="_blank" rel="noreferrer noopener">
            {t('reader.original')} <ExternalLink className="icon" aria-hidden />
          </a>
        </p>
      )}
    </header>
  )
}
