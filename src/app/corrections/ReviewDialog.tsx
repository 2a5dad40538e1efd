/** What the build joined and what it left apart, for a person to say yes or no to; and all that was corrected. */
import { useEffect } from 'react'
import type { Review } from '../../model/review.ts'
import { DialogFrame } from '../dialogs/DialogFrame.tsx'
import { useExplorer } from '../explorer.ts'
import { Counted } from '../panels/Counted.tsx'
import { useWords } from '../words.ts'
import { type Join, JoinRow } from './JoinRow.tsx'
import { Noted } from './Noted.tsx'
import { REVIEW_PARTS } from './review-parts.ts'
import './corrections.css'

const MOST = 12

/** Each name beside the first. */
const joinsOf = (merges: Review['merges']): Join[] =>
  merges.flatMap(({ kind, signals, from: [first, ...others] }) =>
    others.flatMap((other) =>
      first ? [{ kind, signals, objections: [], sides: [first, other] as const }] : [],
    ),
  )

/** Begins at the part that was asked for. */
function useBeginAt(part: string | null) {
  useEffect(() => {
    if (!part) return
    // The dialog takes the focus for itself first.
    const frame = requestAnimationFrame(() => {
      const heading = document.getElementById(part)
      heading?.scrollIntoView({ block: 'start' })
      heading?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [part])
}

export function ReviewDialog({ part, onClose }: { part: string | null; onClose(): void }) {
  const { t } = useWords()
  const { network } = useExplorer()
  const review: Review | undefined = network.getAttribute('review')
  useBeginAt(part)
  return (
    <DialogFrame title={t('action.review')} className=" review-modal" onClose={onClose}>
      <div className="dialog-scroll">
        <Noted />
        <Joins
          id={REVIEW_PARTS.joined}
          heading="review.list.apart"
          isOne
          joins={joinsOf(review?.merges ?? [])}
          onClose={onClose}
        />
        <Joins
          id={REVIEW_PARTS.alike}
          heading="review.list.merge"
          isOne={false}
          joins={review?.nearMisses ?? []}
          onClose={onClose}
        />
      </div>
    </DialogFrame>
  )
}

type JoinsProps = {
  id: string
  heading: 'review.list.apart' | 'review.list.merge'
  isOne: boolean
  joins: readonly Join[]
  onClose(): void
}

function Joins({ id, heading, isOne, joins, onClose }: JoinsProps) {
  const { t } = useWords()
  return (
    <section className="review-part">
      <Counted id={id} title={t(heading)} items={joins} most={MOST}>
        {(join) => <JoinRow key={JSON.stringify(join.sides)} join={join} isOne={isOne} onClose={onClose} />}
      </Counted>
      {joins.length === 0 && <p className="quiet-note">{t(`${heading}.none`)}</p>}
    </section>
  )
}
