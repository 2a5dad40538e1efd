/** What can be done with a passage: open its document there or where it was published, take its words along with their source, correct what was read in it. */
import { Suspense } from 'react'
import { Button } from 'react-aria-components'
import type { Passage } from '../../graph/passages.ts'
import { quotation } from '../../graph/quotation.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { useDocument, useExplorer } from '../explorer.ts'
import { textOf } from '../texts.ts'
import { read } from '../view.ts'
import { useWords } from '../words.ts'
import { Original, OriginalOfPassage } from './Original.tsx'

export function PassageActions({ passage }: { passage: Passage }) {
  const words = useWords()
  const { t } = words
  const { dispatch, say, openDialog } = useExplorer()
  const document = useDocument(passage.document)
  if (!document) return null
  const copy = async () => {
    try {
      const text = await textOf(passage.document)
      await navigator.clipboard.writeText(quotation(words, text.slice(passage.start, passage.end), document))
      say(t('reader.quote.done'))
    } catch {
      say(t('reader.quote.refused'))
    }
  }
  return (
    <p className="proof-actions">
      <Button
        className="link"
        onPress={() => dispatch(read({ document: passage.document, at: passage.start }))}
      >
        {t('reader.open')}
      </Button>
      <ErrorBoundary fallback={() => <Original document={passage.document} />}>
        <Suspense fallback={null}>
          <OriginalOfPassage passage={passage} />
        </Suspense>
      </ErrorBoundary>
      <Button className="link" onPress={copy}>
        {t('reader.quote')}
      </Button>
      <Button className="link" onPress={() => openDialog('correct', passage)}>
        {t('action.correct')}
      </Button>
    </p>
  )
}
