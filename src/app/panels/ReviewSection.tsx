/** What the build joined and left apart, and what a person made of it: each number leads to its part of the review. */
import { Button } from 'react-aria-components'
import type { Review } from '../../model/review.ts'
import { REVIEW_PARTS } from '../corrections/review-parts.ts'
import { useExplorer } from '../explorer.ts'
import { LinkedWords } from '../pieces/LinkedWords.tsx'
import { useWords } from '../words.ts'

export function ReviewSection() {
  const { t } = useWords()
  const { network, openDialog } = useExplorer()
  const review: Review | undefined = network.getAttribute('review')
  const { joined, alike, corrections } = REVIEW_PARTS
  return (
    <section className="panel-section">
      <h3>{t('action.review')}</h3>
      <p className="quiet-note">
        <LinkedWords
          text={t('overview.review', {
            joined: review?.merges.length ?? 0,
            apart: review?.nearMissCount ?? 0,
            corrections: review?.corrections?.entries.length ?? 0,
          })}
          links={[joined, alike, corrections].map((part) => (said) => (
            <Button className="link" onPress={() => openDialog('review', null, part)}>
              {said}
            </Button>
          ))}
        />{' '}
        <Button className="link" onPress={() => openDialog('review')}>
          {t('overview.review.open')}
        </Button>
      </p>
    </section>
  )
}
