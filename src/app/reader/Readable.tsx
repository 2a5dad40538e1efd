/** A document's text once it is there; why not, and another try, when it cannot be had. */
import { Suspense } from 'react'
import { Button } from 'react-aria-components'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { useDocument } from '../explorer.ts'
import { forgetText } from '../texts.ts'
import { useWords } from '../words.ts'
import { DocumentText } from './DocumentText.tsx'

/** @param props.followsRows see DocumentText */
export function Readable({ id, followsRows = false }: { id: string; followsRows?: boolean }) {
  const { t } = useWords()
  const title = useDocument(id)?.title ?? id
  return (
    <ErrorBoundary
      key={id}
      fallback={(_error, retry) => (
        <p className="document-missing" role="alert">
          {t('reader.missing', { title })}{' '}
          <Button
            className="link"
            onPress={() => {
              forgetText(id)
              retry()
            }}
          >
            {t('proof.retry')}
          </Button>
        </p>
      )}
    >
      <Suspense fallback={<p className="document-missing">{t('proof.opening')}</p>}>
        <DocumentText id={id} followsRows={followsRows} />
      </Suspense>
    </ErrorBoundary>
  )
}
