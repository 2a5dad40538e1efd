/** The proof of a relation in place: its passages, its date and what that rests on. */
import { dateInWords } from '../../graph/date-in-words.ts'
import { passagesOf } from '../../graph/passages.ts'
import { useExplorer } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { DateBasis } from './DateBasis.tsx'
import { Passages } from './Passages.tsx'

export function Proof({ edge }: { edge: string }) {
  const { network } = useExplorer()
  const { date, evidence } = network.getEdgeAttributes(edge)
  return (
    <div className="proof">
      <Passages passages={passagesOf(evidence)} parties={network.extremities(edge)} />
      <p className="proof-date">
        <b>{date ? dateInWords(date) : 'No year given'}</b>
        {': '}
        <DateBasis date={date} />
      </p>
      <p className="proof-actions">
        <EntityLink className="link" to={{ kind: 'edge', key: edge }}>
          Details
        </EntityLink>
      </p>
    </div>
  )
}
