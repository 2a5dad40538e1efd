/** A relation in a list: the other party as a link; the rest of the row opens the proof in place. */
import { attributeOf, relationInWords } from '../../graph/relation-in-words.ts'
import type { RelationRow } from '../../graph/relations-of.ts'
import { shortName } from '../../graph/short-name.ts'
import { capital } from '../../words/words.ts'
import { useExplorer } from '../explorer.ts'
import { DisputedTag } from '../pieces/DisputedTag.tsx'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { PlannedTag } from '../pieces/PlannedTag.tsx'
import { useWords } from '../words.ts'
import { RelationDisclosure } from './RelationDisclosure.tsx'

export function RelationItem({ row: { key, other, edge } }: { row: RelationRow }) {
  const words = useWords()
  const { network } = useExplorer()
  const party = network.getNodeAttributes(other)
  const [source, target] = network.extremities(key).map((end) => shortName(network.getNodeAttributes(end)))
  const attribute = attributeOf(words, edge)
  const sentence = relationInWords(words, edge, source ?? '', target ?? '')
  return (
    <RelationDisclosure edge={key} sentence={sentence}>
      <KindSymbol kind={party.kind} />
      <div className="relation-party">
        <EntityLink to={{ kind: 'node', key: other }}>{shortName(party)}</EntityLink>
        {edge.modality === 'planned' && <PlannedTag />}
        {edge.disputes && <DisputedTag />}
        {attribute && <span className="relation-attribute">{capital(attribute)}</span>}
      </div>
    </RelationDisclosure>
  )
}
