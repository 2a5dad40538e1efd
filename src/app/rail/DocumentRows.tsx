/** The documents as filters: a relation stays as long as one document that proves it is ticked. */
import { Check } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { dateInWords } from '../../graph/date-in-words.ts'
import type { DocumentRecord } from '../../model/document.ts'
import { setHiddenDocuments, toggleDocument } from '../change-filter.ts'
import { useExplorer, useView } from '../explorer.ts'
import { useWords } from '../words.ts'

const FIRST = 12

type RowProps = { document: DocumentRecord; count: number; isOn: boolean }

function DocumentRow({ document: { id, title, published }, count, isOn }: RowProps) {
  const words = useWords()
  const { t } = words
  const { dispatch, documents } = useExplorer()
  const others = documents.map((each) => each.id).filter((each) => each !== id)
  const date = published ? dateInWords(words, published) : t('date.none.document')
  const facts = [date, t('count.relations', { count })].join(' · ')
  return (
    <div className={`filter-row document${isOn ? '' : ' off'}`}>
      <Checkbox
        className="document-check"
        isSelected={isOn}
        onChange={() => dispatch(toggleDocument(id))}
        aria-label={`${title}, ${facts}`}
      >
        <span className="box">
          <Check className="icon" aria-hidden />
        </span>
        <span>
          <span className="document-title">{title}</span>
          <span className="document-facts number">{facts}</span>
        </span>
      </Checkbox>
      <Button
        className="filter-only"
        aria-label={t('filter.only.row', { name: title })}
        onPress={() => dispatch(setHiddenDocuments(others))}
      >
        {t('filter.only')}
      </Button>
    </div>
  )
}

export function DocumentRows({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { t, number } = useWords()
  const { documents, dispatch } = useExplorer()
  const hidden = useView((view) => view.filter.hiddenDocuments)
  const [all, setAll] = useState(documents.length <= FIRST + 3)
  return (
    <section className="rail-section">
      <h2>
        {t('filter.documents')}
        <span className="number">{number(documents.length - hidden.length)}</span>
      </h2>
      {documents.slice(0, all ? undefined : FIRST).map((document) => (
        <DocumentRow
          key={document.id}
          document={document}
          count={counts[document.id] ?? 0}
          isOn={!hidden.includes(document.id)}
        />
      ))}
      <p className="rail-more">
        {!all && (
          <Button className="link" onPress={() => setAll(true)}>
            {t('count.show-all', { count: documents.length })}
          </Button>
        )}
        {hidden.length > 0 && (
          <Button className="link" onPress={() => dispatch(setHiddenDocuments([]))}>
            {t('filter.tick-all')}
          </Button>
        )}
      </p>
    </section>
  )
}
