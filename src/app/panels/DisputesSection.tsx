/** What other documents tell otherwise, with their sentences beside this relation's own. */
import { dateInWords } from '../../graph/date-in-words.ts'
import { passagesOf } from '../../graph/passages.ts'
import { relationInWords } from '../../graph/relation-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import { Passages } from '../evidence/Passages.tsx'
import { useExplorer } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { useWords } from '../words.ts'

export function DisputesSection({ edge: key }: { edge: string }) {
  const { t, number } = useWords()
  const { network } = useExplorer()
  // A part of a graph may have been saved without the other side.
  const rivals = (network.getEdgeAttribute(key, 'disputes') ?? []).filter((rival) => network.hasEdge(rival))
  if (rivals.length === 0) return null
  return (
    <section className="panel-section">
      <h3>
        {t('edge.disputes')}
        <span className="count number">{number(rivals.length)}</span>
      </h3>
      {rivals.map((rival) => (
        <Rival key={rival} edgeKey={rival} />
      ))}
    </section>
  )
}

function Rival({ edgeKey }: { edgeKey: string }) {
  const words = useWords()
  const { network } = useExplorer()
  const edge = network.getEdgeAttributes(edgeKey)
  const ends = network.extremities(edgeKey)
  const [source = '', target = ''] = ends.map((end) => shortName(network.getNodeAttributes(end)))
  return (
    <div className="rival">
      <p>
        <EntityLink to={{ kind: 'edge', key: edgeKey }}>
          {relationInWords(words, edge, source, target)}
        </EntityLink>
        <span className="relation-attribute">{dateInWords(words, edge.date)}</span>
      </p>
      <Passages passages={passagesOf(edge.evidence)} parties={ends} />
    </div>
  )
}
