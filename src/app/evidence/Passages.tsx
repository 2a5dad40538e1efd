/** Passages, each with its document, the parties marked that it is shown for. Texts come when first asked for. */
import { Suspense } from 'react'
import { Button } from 'react-aria-components'
import type { Passage } from '../../graph/passages.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { useDocument } from '../explorer.ts'
import { PlannedTag } from '../pieces/PlannedTag.tsx'
import { forgetText } from '../texts.ts'
import { useWords } from '../words.ts'
import './evidence.css'
import { PassageActions } from './PassageActions.tsx'
import { Quote } from './Quote.tsx'
import { SourceLine } from './SourceLine.tsx'

type Props = {
  passages: readonly Passage[]
  /** Keys of the entities to mark. */
  parties: readonly string[]
  /** Nine words on each side, in grey. */
  context?: boolean
}

export function Passages({ passages, parties, context = false }: Props) {
  const { t } = useWords()
  return passages.map((passage) => (
    <div key={`${passage.document} ${passage.start} ${passage.planned}`} className="passage">
      <ErrorBoundary fallback={(_error, retry) => <Unreadable passage={passage} onRetry={retry} />}>
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

function Unreadable({ passage, onRetry }: { passage: Passage; onRetry(): void }) {
  const { t } = useWords()
  const title = useDocument(passage.document)?.title ?? passage.document
  const retry = () => {
    forgetText(passage.document)
    onRetry()
  }
  return (
    <p className="passage-missing" role="alert">
      {t('proof.missing', { title })}{' '}
      <Button className="link" onPress={retry}>
        {t('proof.retry')}
      </Button>
    </p>
  )
}
