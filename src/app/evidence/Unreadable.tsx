/** In place of words whose text could not be had. */
import { Button } from 'react-aria-components'
import { useDocument } from '../explorer.ts'
import { forgetText } from '../texts.ts'
import { useWords } from '../words.ts'

export function Unreadable({ document, onRetry }: { document: string; onRetry(): void }) {
  const { t } = useWords()
  const title = useDocument(document)?.title ?? document
  const retry = () => {
    forgetText(document)
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
