/** The open document: beside the map its text, beside its text what it says. */
import { ChevronLeft, FileText } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useExplorer, useView } from '../explorer.ts'
import { DocumentHead } from '../reader/DocumentHead.tsx'
import { PassageSteps } from '../reader/PassageSteps.tsx'
import { Readable } from '../reader/Readable.tsx'
import { RelationsTold } from '../reader/RelationsTold.tsx'
import { useDocumentFacts } from '../reader/useDocumentFacts.ts'
import { selectionInWords } from '../spoken-of.ts'
import { useNarrow } from '../useNarrow.ts'
import { read, selectAll } from '../view.ts'
import { useWords } from '../words.ts'
import { Count } from './Count.tsx'
import { overviewPanel } from './OverviewPanel.tsx'
import type { Panel } from './panel.ts'

/** The document that is read; beside the list of documents, else the first of them. */
function useOpen(): string {
  const { documents } = useExplorer()
  return useView(({ reading }) => reading?.document) ?? documents[0]?.id ?? ''
}

function Line() {
  const { t } = useWords()
  return (
    <>
      <FileText className="icon" aria-hidden />
      {t('reader.document')}
    </>
  )
}

/** Where the reader was opened from. */
function Back() {
  const words = useWords()
  const { network, dispatch } = useExplorer()
  const selection = useView((view) => view.selection)
  const where = selection ? selectionInWords(words, network, selection) : words.t('reader.back')
  return (
    <Button className="reader-back" onPress={() => dispatch(read(null))}>
      <ChevronLeft className="icon" aria-hidden />
      {where}
    </Button>
  )
}

function Reader() {
  const { t } = useWords()
  const id = useOpen()
  const facts = useDocumentFacts(id)
  return (
    <div className="reader">
      <div className="reader-head">
        <Back />
        <DocumentHead id={id} />
        <Disclosure className="reader-relations">
          <Heading level={3}>
            <Button slot="trigger" className="link">
              {t('reader.relations', { count: facts.relations.length })}
            </Button>
          </Heading>
          <DisclosurePanel>
            <RelationsTold facts={facts} />
          </DisclosurePanel>
        </Disclosure>
      </div>
      <Readable id={id} />
      <PassageSteps id={id} facts={facts} />
    </div>
  )
}

function Contents() {
  const id = useOpen()
  const isOpen = useView(({ reading }) => reading !== null)
  // A phone shows the list first, and no document beside it.
  return useNarrow() && !isOpen ? <overviewPanel.Body /> : <ContentsOf id={id} />
}

function goToFirst(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

function ContentsOf({ id }: { id: string }) {
  const { t, number } = useWords()
  const { dispatch } = useExplorer()
  const facts = useDocumentFacts(id)
  const figure = (label: string, count: number, go: () => void) => (
    <div>
      <dt>{label}</dt>
      <dd>
        <Button className="figure-link number" aria-label={`${label}: ${number(count)}`} onPress={go}>
          {number(count)}
        </Button>
      </dd>
    </div>
  )
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title" tabIndex={-1}>
          {t('reader.contents')}
        </h2>
        <dl className="totals">
          {figure(t('reader.names'), facts.mentions.length, () => goToFirst('.document-text a'))}
          {figure(t('filter.entities'), facts.entities.size, () => dispatch(selectAll([...facts.entities])))}
        </dl>
      </header>
      <section className="panel-section counted">
        <h3>
          {t('reader.order')}
          <Count said={number(facts.relations.length)} />
        </h3>
        <RelationsTold facts={facts} />
      </section>
    </>
  )
}

/** Beside the map, the table and the years: the text itself. */
export const readerPanel: Panel = {
  id: 'reader',
  shows: ({ mode, reading }) => mode !== 'documents' && reading !== null,
  subject: ({ reading }) => reading?.document ?? '',
  close: read(null),
  Line,
  Body: Reader,
}

/** Beside the documents: what the open one says, as long as no entity is picked in it. */
export const contentsPanel: Panel = {
  id: 'contents',
  shows: ({ mode, selection }) => mode === 'documents' && (selection === null || selection.kind === 'edge'),
  subject: ({ reading }) => reading?.document ?? '',
  close: null,
  Line,
  Body: Contents,
}
