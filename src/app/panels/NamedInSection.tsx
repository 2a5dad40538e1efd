/** The documents that name an entity; the number beside each opens the places where it does. */
import { FileText } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { dateInWords } from '../../graph/date-in-words.ts'
import type { DocumentRecord } from '../../model/document.ts'
import type { Span } from '../../model/evidence.ts'
import type { NodeAttributes } from '../../model/graph-file.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { useExplorer } from '../explorer.ts'
import { ViewLink } from '../pieces/ViewLink.tsx'
import { read } from '../view.ts'
import { useWords } from '../words.ts'
import { Counted } from './Counted.tsx'
import { Mentions } from './Mentions.tsx'

const MOST = 6

type Row = { document: DocumentRecord; kind: EntityKind; spans: readonly Span[] }
/** `shows`: what a number above has led to. */
type Props = { id: string; of: NodeAttributes; shows: 'first' | 'documents' | 'places' }

export function NamedInSection({ id, of: { kind, mentions }, shows }: Props) {
  const { t } = useWords()
  const { documents } = useExplorer()
  const rows: Row[] = documents
    .map((document) => ({ document, kind, spans: mentions.filter((each) => each.document === document.id) }))
    .filter(({ spans }) => spans.length > 0)
  return (
    <section className="panel-section">
      <Counted id={id} title={t('node.named-in')} items={rows} most={MOST} isWhole={shows !== 'first'}>
        {(row) => (
          <NamedIn key={`${row.document.id} ${shows === 'places'}`} row={row} isOpen={shows === 'places'} />
        )}
      </Counted>
    </section>
  )
}

function NamedIn({ row: { document, kind, spans }, isOpen }: { row: Row; isOpen: boolean }) {
  const words = useWords()
  const { t } = words
  const { id, title, published } = document
  const places = spans.toSorted((a, b) => a.start - b.start)
  return (
    <li className="relation">
      <Disclosure defaultExpanded={isOpen}>
        {({ isExpanded }) => (
          <>
            <div className={`relation-row${isExpanded ? ' open' : ''}`}>
              <FileText className="icon" aria-hidden />
              <div className="relation-party">
                <ViewLink change={read({ document: id, at: places[0]?.start ?? 0 })}>{title}</ViewLink>
                <span className="relation-attribute number">
                  {published ? dateInWords(words, published) : t('date.none.document')}
                </span>
              </div>
              <Button
                slot="trigger"
                className="relation-toggle number"
                aria-label={t('node.named.in', { title, count: spans.length })}
              >
                {t('node.named.times', { count: spans.length })}
              </Button>
            </div>
            <DisclosurePanel className="relation-proof">
              {isExpanded && <Mentions document={id} kind={kind} spans={places} />}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
