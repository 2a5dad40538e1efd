/** The proof of a relation in place: its passages, its date and what that rests on. */
import { Button } from 'react-aria-components'
import { dateInWords } from '../../graph/date-in-words.ts'
import { passagesOf } from '../../graph/passages.ts'
import { useExplorer } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { select } from '../view.ts'
import { useWords } from '../words.ts'
import { DateBasis } from './DateBasis.tsx'
import { Passages } from './Passages.tsx'

export function Proof({ edge }: { edge: string }) {
  const words = useWords()
  const { network, dispatch, openDialog } = useExplorer()
  const correct = () => {
    dispatch(select({ kind: 'edge', key: edge }))
    openDialog('correct')
  }
  const { date, evidence } = network.getEdgeAttributes(edge)
  return (
    <div className="proof">
      <Passages passages={passagesOf(evidence)} parties={network.extremities(edge)} />
      <div className="proof-date">
        <b>{date ? dateInWords(words, date) : words.t('proof.no-year')}</b>
        {': '}
        <DateBasis edge={edge} />
      </div>
      <p className="proof-actions">
        <EntityLink className="link" to={{ kind: 'edge', key: edge }}>
          {words.t('proof.details')}
        </EntityLink>
        <Button className="link" onPress={correct}>
          {words.t('action.correct')}
        </Button>
      </p>
    </div>
  )
}
