/** The documents as filters: a relation stays as long as one document that proves it is ticked. */
import { Check } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { dateInWords } from '../../graph/date-in-words.ts'
import type { DocumentRecord } from '../../model/document.ts'
import { useExplorer, useView } from '../explorer.ts'
import { plural } from '../plural.ts'
import { setHiddenDocuments, toggleDocument } from '../view.ts'

const FIRST = 12

type RowProps = { document: DocumentRecord; count: number; isOn: boolean }

function DocumentRow({ document: { id, title, published }, count, isOn }: RowProps) {
  const { dispatch, documents } = useExplorer()
  const others = documents.map((each) => each.id).filter((each) => each !== id)
  const facts = [dateInWordsShort(published), plural(count, 'relation')].filter(Boolean).join(' · ')
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
        aria-label={`Only ${title}`}
        onPress={() => dispatch(setHiddenDocuments(others))}
      >
        only
      </Button>
    </div>
  )
}

const dateInWordsShort = (date: DocumentRecord['published']) => (date ? dateInWords(date) : 'no date')

export function DocumentRows({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { documents, dispatch } = useExplorer()
  const hidden = useView((view) => view.filter.hiddenDocuments)
  const [all, setAll] = useState(documents.length <= FIRST + 3)
  return (
    <section className="rail-section">
      <h2>
        Documents<span className="number">{documents.length - hidden.length}</span>
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
            Show all {documents.length}
          </Button>
        )}
        {hidden.length > 0 && (
          <Button className="link" onPress={() => dispatch(setHiddenDocuments([]))}>
            Tick all
          </Button>
        )}
      </p>
    </section>
  )
}
