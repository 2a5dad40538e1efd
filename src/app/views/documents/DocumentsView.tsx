/** The documents: a list that is also a filter, and the text of the one that is open. */
import { ChevronLeft } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { countsOf } from '../../../graph/counts.ts'
import { basisInWords, dateInWords } from '../../../graph/date-in-words.ts'
import type { DocumentRecord } from '../../../model/document.ts'
import { toggleDocument } from '../../change-filter.ts'
import { useExplorer, useView } from '../../explorer.ts'
import { DocumentHead } from '../../reader/DocumentHead.tsx'
import { PassageSteps } from '../../reader/PassageSteps.tsx'
import { Readable } from '../../reader/Readable.tsx'
import { useDocumentFacts } from '../../reader/useDocumentFacts.ts'
import { useNarrow } from '../../useNarrow.ts'
import { read } from '../../view.ts'
import { useWords } from '../../words.ts'
import '../../pieces/tick-box.css'
import './documents.css'

type RowProps = { document: DocumentRecord; relations: number; isOpen: boolean }

function DocumentRow({ document, relations, isOpen }: RowProps) {
  const words = useWords()
  const { t } = words
  const { dispatch } = useExplorer()
  const isIn = useView(({ filter }) => !filter.hiddenDocuments.includes(document.id))
  const { id, title, publisher, published } = document
  return (
    <li className={`document-row${isIn ? '' : ' hidden-now'}`} aria-current={isOpen ? 'true' : undefined}>
      <Checkbox
        className="document-tick"
        aria-label={t('documents.include', { title })}
        isSelected={isIn}
        onChange={() => dispatch(toggleDocument(id))}
      >
        <i className="tick-box" aria-hidden="true" />
      </Checkbox>
      <Button className="document-open" onPress={() => dispatch(read({ document: id, at: 0 }))}>
        <b dir="auto">{title}</b>
        <span>
          {published ? dateInWords(words, published) : t('date.none.document')}
          {published && ` (${basisInWords(words, published)})`}
        </span>
        <span>
          {publisher ?? t('reader.no-publisher')}
          {' · '}
          {t('count.relations', { count: relations })}
        </span>
      </Button>
    </li>
  )
}

function DocumentList({ open }: { open: string | undefined }) {
  const { t } = useWords()
  const { network, documents } = useExplorer()
  const filter = useView((view) => view.filter)
  const counts = useMemo(() => countsOf(network, filter).documents, [network, filter])
  return (
    <nav className="document-list" aria-label={t('documents.label')}>
      <h2>{t('documents.count', { count: documents.length })}</h2>
      <ul>
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            relations={counts[document.id] ?? 0}
            isOpen={document.id === open}
          />
        ))}
      </ul>
    </nav>
  )
}

function OpenDocument({ id, isNarrow }: { id: string; isNarrow: boolean }) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const facts = useDocumentFacts(id)
  return (
    <article className="open-document">
      <div className="open-document-scroll">
        {isNarrow && (
          <Button className="button quiet back" onPress={() => dispatch(read(null))}>
            <ChevronLeft className="icon" aria-hidden />
            {t('documents.back')}
          </Button>
        )}
        <DocumentHead id={id} />
        <Readable id={id} followsRows />
      </div>
      <PassageSteps id={id} facts={facts} />
    </article>
  )
}

export function DocumentsView() {
  const { t } = useWords()
  const { documents } = useExplorer()
  const reading = useView((view) => view.reading)
  const isNarrow = useNarrow()
  // A desk has room for the first one beside the list; a phone shows the list alone.
  const open = reading?.document ?? (isNarrow ? null : documents[0]?.id)
  return (
    <main className="main documents-view">
      <h1 className="hidden-text">{t('documents.label')}</h1>
      {!(isNarrow && open) && <DocumentList open={open ?? undefined} />}
      {open && <OpenDocument id={open} isNarrow={isNarrow} />}
    </main>
  )
}
