/** Passages, each with its document, the parties marked that it is shown for. Texts come when first asked for. */
import { Suspense } from 'react'
import { Button } from 'react-aria-components'
import type { Passage } from '../../graph/passages.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { useDocument } from '../explorer.ts'
import { forgetText } from '../texts.ts'
import './evidence.css'
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
  return passages.map((passage) => (
    <div key={`${passage.document} ${passage.start}`} className="passage">
      <ErrorBoundary fallback={(_error, retry) => <Unreadable passage={passage} onRetry={retry} />}>
        <Suspense fallback={<p className="passage-pending">Opening the document …</p>}>
          <Quote parties={parties} passage={passage} context={context} />
        </Suspense>
      </ErrorBoundary>
      <SourceLine document={passage.document} />
    </div>
  ))
}

function Unreadable({ passage, onRetry }: { passage: Passage; onRetry(): void }) {
  const title = useDocument(passage.document)?.title ?? passage.document
  const retry = () => {
    forgetText(passage.document)
    onRetry()
  }
  return (
    <p className="passage-missing" role="alert">
      {`The text of “${title}” could not be fetched, so its passage cannot be shown. `}
      <Button className="link" onPress={retry}>
        Try again
      </Button>
    </p>
  )
}
