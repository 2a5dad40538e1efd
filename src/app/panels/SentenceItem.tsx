/** A relation as a sentence; the row opens its proof in place. */
import { attributeOf, relationInWords } from '../../graph/relation-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import { RELATIONS } from '../../model/relations.ts'
import { capital } from '../../words/words.ts'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { DisputedTag } from '../pieces/DisputedTag.tsx'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { LineSample } from '../pieces/LineSample.tsx'
import { PlannedTag } from '../pieces/PlannedTag.tsx'
import { useWords } from '../words.ts'
import { patternOf } from './pattern-of.ts'
import { RelationDisclosure } from './RelationDisclosure.tsx'

export function SentenceItem({ edge: key }: { edge: string }) {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const isVisible = useVisibleNow().edges.has(key)
  const edge = network.getEdgeAttributes(key)
  const { family, symmetric } = RELATIONS[edge.type]
  const [source = '', target = ''] = network
    .extremities(key)
    .map((end) => shortName(network.getNodeAttributes(end)))
  const sentence = relationInWords(words, edge, source, target)
  const attribute = attributeOf(words, edge)
  return (
    <RelationDisclosure
      edge={key}
      sentence={sentence}
      className={` sentence${isVisible ? '' : ' hidden-now'}`}
    >
      <LineSample family={family} pattern={patternOf(edge)} head={!symmetric} />
      <div className="relation-party">
        <EntityLink to={{ kind: 'edge', key }}>{sentence}</EntityLink>
        {edge.modality === 'planned' && <PlannedTag />}
        {edge.disputes && <DisputedTag />}
        {attribute && <span className="relation-attribute">{capital(attribute)}</span>}
        {!isVisible && <span className="relation-attribute">{t('search.hidden')}</span>}
      </div>
    </RelationDisclosure>
  )
}
