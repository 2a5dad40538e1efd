/** What the build joined and left apart, and what a person made of it: the way to the review. */
import { Button } from 'react-aria-components'
import type { Review } from '../../model/review.ts'
import { useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'

export function ReviewSection() {
  const { t } = useWords()
  const { network, openDialog } = useExplorer()
  const review: Review | undefined = network.getAttribute('review')
  return (
    <section className="panel-section">
      <h3>{t('action.review')}</h3>
      <p className="quiet-note">
        {t('overview.review', {
          joined: review?.merges.length ?? 0,
          apart: review?.nearMissCount ?? 0,
          corrections: review?.corrections?.entries.length ?? 0,
        })}{' '}
        <Button className="link" onPress={() => openDialog('review')}>
          {t('overview.review.open')}
        </Button>
      </p>
    </section>
  )
}
