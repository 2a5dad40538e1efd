/** Passages, each with its document, the parties marked that it is shown for. Texts come when first asked for. */
import { Suspense } from 'react'
import type { Passage } from '../../graph/passages.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { PlannedTag } from '../pieces/PlannedTag.tsx'
import { useWords } from '../words.ts'
import './evidence.css'
import { PassageActions } from './PassageActions.tsx'
import { Quote } from './Quote.tsx'
import { SourceLine } from './SourceLine.tsx'
import { Unreadable } from './Unreadable.tsx'

type Props = {
  passages: readonly Passage[]
  /** Keys of the entities to mark. */
  parties: readonly string[]
  /** Nine words on each side, in grey; each says the how manieth it is. */
  context?: boolean
}

export function Passages({ passages, parties, context = false }: Props) {
  const { t } = useWords()
  return passages.map((passage, at) => (
    <div
      key={`${passage.document} ${passage.start} ${passage.planned}`}
      className="passage"
      data-document={passage.document}
    >
      {context && passages.length > 1 && (
        <p className="passage-number number">
          {t('reader.passage', { number: at + 1, count: passages.length })}
        </p>
      )}
      <ErrorBoundary fallback={(_error, retry) => <Unreadable document={passage.document} onRetry={retry} />}>
        <Suspense fallback={<p className="passage-pending">{t('proof.opening')}</p>}>
          <Quote parties={parties} passage={passage} context={context} />
        </Suspense>
      </ErrorBoundary>
      {passage.planned && <PlannedTag />}
      <SourceLine document={passage.document} start={passage.start} />
      {context && <PassageActions passage={passage} />}
    </div>
  ))
}
