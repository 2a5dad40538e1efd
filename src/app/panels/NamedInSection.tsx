/** The documents that name an entity, and how often each does. */
import { FileText } from 'lucide-react'
import { dateInWords } from '../../graph/date-in-words.ts'
import type { NodeAttributes } from '../../model/graph-file.ts'
import { useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'
import { Capped } from './Capped.tsx'

const MOST = 6

type Props = { id: string; mentions: NodeAttributes['mentions'] }

export function NamedInSection({ id, mentions }: Props) {
  const words = useWords()
  const { t, number } = words
  const { documents } = useExplorer()
  const rows = documents
    .map((document) => ({ document, count: mentions.filter((each) => each.document === document.id).length }))
    .filter(({ count }) => count > 0)
  return (
    <section className="panel-section">
      <h3 id={id} tabIndex={-1}>
        {t('node.named-in')}
        <span className="count number">{number(rows.length)}</span>
      </h3>
      <Capped items={rows} most={MOST}>
        {({ document: { id: key, title, published }, count }) => (
          <li key={key} className="overview-row plain">
            <FileText className="icon" aria-hidden />
            <span>
              {title}
              <span className="relation-attribute number">
                {published ? dateInWords(words, published) : t('date.none.document')}
              </span>
            </span>
            <span className="aside number">{t('node.named.times', { count })}</span>
          </li>
        )}
      </Capped>
    </section>
  )
}
