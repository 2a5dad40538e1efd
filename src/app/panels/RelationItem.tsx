/** A relation in a list: the other party as a link; the rest of the row opens the proof in place. */
import { Text } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { yearsInWords } from '../../graph/date-in-words.ts'
import { passagesOf } from '../../graph/passages.ts'
import { attributeOf, relationInWords } from '../../graph/relation-in-words.ts'
import type { RelationRow } from '../../graph/relations-of.ts'
import { shortName } from '../../graph/short-name.ts'
import { capital } from '../../words/words.ts'
import { Proof } from '../evidence/Proof.tsx'
import { useExplorer } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { PlannedTag } from '../pieces/PlannedTag.tsx'
import { useWords } from '../words.ts'
import './relation-item.css'

export function RelationItem({ row: { key, other, edge } }: { row: RelationRow }) {
  const words = useWords()
  const { network, lit } = useExplorer()
  const party = network.getNodeAttributes(other)
  const [source, target] = network.extremities(key).map((end) => shortName(network.getNodeAttributes(end)))
  const passages = passagesOf(edge.evidence).length
  const attribute = attributeOf(words, edge)
  const years = yearsInWords(words, edge.date)
  const sentence = relationInWords(words, edge, source ?? '', target ?? '')
  const light = (on: boolean) => lit.setState(on ? key : null, true)
  return (
    <li className="relation" onPointerEnter={() => light(true)} onPointerLeave={() => light(false)}>
      <Disclosure>
        {({ isExpanded }) => (
          <>
            <div className={`relation-row${isExpanded ? ' open' : ''}`}>
              <KindSymbol kind={party.kind} />
              <div className="relation-party">
                <EntityLink to={{ kind: 'node', key: other }}>{shortName(party)}</EntityLink>
                {edge.modality === 'planned' && <PlannedTag />}
                {attribute && <span className="relation-attribute">{capital(attribute)}</span>}
              </div>
              <Button
                slot="trigger"
                className="relation-toggle number"
                aria-label={words.t('edge.row', { sentence, years, count: passages })}
              >
                {years}
                <span className="relation-passages">
                  <Text className="icon" aria-hidden />
                  {words.number(passages)}
                </span>
              </Button>
            </div>
            <DisclosurePanel className="relation-proof">{isExpanded && <Proof edge={key} />}</DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
