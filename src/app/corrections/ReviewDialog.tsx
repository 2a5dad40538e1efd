/** What the build joined and what it left apart, for a person to say yes or no to; and all that was corrected. */
import type { Review } from '../../model/review.ts'
import { DialogFrame } from '../dialogs/DialogFrame.tsx'
import { useExplorer } from '../explorer.ts'
import { Capped } from '../panels/Capped.tsx'
import { useWords } from '../words.ts'
import { type Join, JoinRow } from './JoinRow.tsx'
import { Noted } from './Noted.tsx'
import './corrections.css'

const MOST = 12

/** Each name beside the first. */
const joinsOf = (merges: Review['merges']): Join[] =>
  merges.flatMap(({ kind, signals, from: [first, ...others] }) =>
    others.flatMap((other) =>
      first ? [{ kind, signals, objections: [], sides: [first, other] as const }] : [],
    ),
  )

export function ReviewDialog({ onClose }: { onClose(): void }) {
  const { t } = useWords()
  const { network } = useExplorer()
  const review: Review | undefined = network.getAttribute('review')
  return (
    <DialogFrame title={t('action.review')} className=" review-modal" onClose={onClose}>
      <div className="dialog-scroll">
        <Noted />
        <Joins heading="review.list.apart" isOne joins={joinsOf(review?.merges ?? [])} onClose={onClose} />
        <Joins heading="review.list.merge" isOne={false} joins={review?.nearMisses ?? []} onClose={onClose} />
      </div>
    </DialogFrame>
  )
}

type JoinsProps = {
  heading: 'review.list.apart' | 'review.list.merge'
  isOne: boolean
  joins: readonly Join[]
  onClose(): void
}

function Joins({ heading, isOne, joins, onClose }: JoinsProps) {
  const { t, number } = useWords()
  return (
    <section className="review-part">
      <h3>
        {t(heading)}
        <span className="count number">{number(joins.length)}</span>
      </h3>
      {joins.length === 0 && <p className="quiet-note">{t(`${heading}.none`)}</p>}
      <Capped items={joins} most={MOST}>
        {(join) => <JoinRow key={JSON.stringify(join.sides)} join={join} isOne={isOne} onClose={onClose} />}
      </Capped>
    </section>
  )
}
