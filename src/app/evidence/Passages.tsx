/** The passages that prove a relation, each with its document. Texts come when first asked for. */
import { Suspense } from 'react'
import { Button } from 'react-aria-components'
import { type Passage, passagesOf } from '../../graph/passages.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { useDocument, useExplorer } from '../explorer.ts'
import { forgetText } from '../texts.ts'
import './evidence.css'
import { Quote } from './Quote.tsx'
import { SourceLine } from './SourceLine.tsx'

type Props = {
  edge: string
  /** Nine words on each side, in grey. */
  context?: boolean
}

export function Passages({ edge, context = false }: Props) {
  const { network } = useExplorer()
  const { evidence } = network.getEdgeAttributes(edge)
  return passagesOf(evidence).map((passage) => (
    <div key={`${passage.document} ${passage.start}`} className="passage">
      <ErrorBoundary fallback={(_error, retry) => <Unreadable passage={passage} onRetry={retry} />}>
        <Suspense fallback={<p className="passage-pending">Opening the document …</p>}>
          <Quote edge={edge} passage={passage} context={context} />
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
