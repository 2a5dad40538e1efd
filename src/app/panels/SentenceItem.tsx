/** A relation as a sentence; the row opens its proof in place. */
import { Text } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { yearsInWords } from '../../graph/date-in-words.ts'
import { passagesOf } from '../../graph/passages.ts'
import { attributeOf, relationInWords } from '../../graph/relation-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import { RELATIONS } from '../../model/relations.ts'
import { capital } from '../../words/words.ts'
import { Proof } from '../evidence/Proof.tsx'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { LineSample } from '../pieces/LineSample.tsx'
import { PlannedTag } from '../pieces/PlannedTag.tsx'
import { useWords } from '../words.ts'
import { patternOf } from './pattern-of.ts'
import './relation-item.css'

export function SentenceItem({ edge: key }: { edge: string }) {
  const words = useWords()
  const { t } = words
  const { network, lit } = useExplorer()
  const isVisible = useVisibleNow().edges.has(key)
  const edge = network.getEdgeAttributes(key)
  const { family, symmetric } = RELATIONS[edge.type]
  const [source = '', target = ''] = network
    .extremities(key)
    .map((end) => shortName(network.getNodeAttributes(end)))
  const sentence = relationInWords(words, edge, source, target)
  const attribute = attributeOf(words, edge)
  const years = yearsInWords(words, edge.date)
  const passages = passagesOf(edge.evidence).length
  const light = (on: boolean) => lit.setState(on ? key : null, true)
  return (
    <li className="relation" onPointerEnter={() => light(true)} onPointerLeave={() => light(false)}>
      <Disclosure>
        {({ isExpanded }) => (
          <>
            <div
              className={`relation-row sentence${isExpanded ? ' open' : ''}${isVisible ? '' : ' hidden-now'}`}
            >
              <LineSample family={family} pattern={patternOf(edge)} head={!symmetric} />
              <div className="relation-party">
                <EntityLink to={{ kind: 'edge', key }}>{sentence}</EntityLink>
                {edge.modality === 'planned' && <PlannedTag />}
                {attribute && <span className="relation-attribute">{capital(attribute)}</span>}
                {!isVisible && <span className="relation-attribute">{t('search.hidden')}</span>}
              </div>
              <Button
                slot="trigger"
                className="relation-toggle number"
                aria-label={t('edge.row', { sentence, years, count: passages })}
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
