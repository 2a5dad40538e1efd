/** A relation: what it says, when and on what ground, every passage that proves it, and what else is between the two. */
import { Text } from 'lucide-react'
import { dateInWords, yearsInWords } from '../../graph/date-in-words.ts'
import { passagesOf } from '../../graph/passages.ts'
import { publishersOf } from '../../graph/publishers-of.ts'
import { attributeOf, relationInWords, verbOf } from '../../graph/relation-in-words.ts'
import { relationsBetween } from '../../graph/relations-of.ts'
import { shortName } from '../../graph/short-name.ts'
import { RELATIONS } from '../../model/relations.ts'
import { capital } from '../../words/words.ts'
import { DateBasis } from '../evidence/DateBasis.tsx'
import { Passages } from '../evidence/Passages.tsx'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { DisputedTag } from '../pieces/DisputedTag.tsx'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { LineSample } from '../pieces/LineSample.tsx'
import { PlannedTag } from '../pieces/PlannedTag.tsx'
import { useWords } from '../words.ts'
import { Count } from './Count.tsx'
import { DisputesSection } from './DisputesSection.tsx'
import type { Panel } from './panel.ts'
import { patternOf } from './pattern-of.ts'
import { Tellers } from './Tellers.tsx'
import './edge-panel.css'

const usePicked = () => useView(({ selection }) => (selection?.kind === 'edge' ? selection.key : ''))

function Line() {
  const { t } = useWords()
  const { network } = useExplorer()
  const edge = network.getEdgeAttributes(usePicked())
  const { family, symmetric } = RELATIONS[edge.type]
  return (
    <>
      <LineSample family={family} pattern={patternOf(edge)} head={!symmetric} />
      {t(`family.${family}`)}
    </>
  )
}

/** The relation as the smallest possible map: one above, the line with its verb, the other below. */
function RelationMap({ edgeKey }: { edgeKey: string }) {
  const words = useWords()
  const { network } = useExplorer()
  const edge = network.getEdgeAttributes(edgeKey)
  const { family, symmetric } = RELATIONS[edge.type]
  const attribute = attributeOf(words, edge)
  const party = (key: string) => {
    const { kind, name } = network.getNodeAttributes(key)
    return (
      <EntityLink className="map-end" to={{ kind: 'node', key }}>
        <KindSymbol kind={kind} />
        {name}
      </EntityLink>
    )
  }
  const [source, target] = network.extremities(edgeKey)
  return (
    <div className="relation-map">
      {party(source)}
      <p className={`map-verb map-${patternOf(edge)} line-${family}${symmetric ? ' symmetric' : ''}`}>
        <i className={`map-head head-${family}`} aria-hidden="true" />
        <span>
          {verbOf(words, edge.type, edge.modality)}
          {attribute && <span className="map-attribute"> · {attribute}</span>}
        </span>
      </p>
      {party(target)}
    </div>
  )
}

function Between({ edgeKey }: { edgeKey: string }) {
  const words = useWords()
  const { t, number } = words
  const { network } = useExplorer()
  const { edges } = useVisibleNow()
  const others = relationsBetween(network, edgeKey)
  if (others.length === 0) return null
  const nameOf = (key: string) => shortName(network.getNodeAttributes(key))
  return (
    <section className="panel-section counted">
      <h3>
        {t('edge.between')}
        <Count said={number(others.length)} />
      </h3>
      <ul>
        {others.map(({ key, edge }) => {
          const { family, symmetric } = RELATIONS[edge.type]
          const [source, target] = network.extremities(key).map(nameOf)
          return (
            <li key={key} className={`overview-row between${edges.has(key) ? '' : ' hidden-now'}`}>
              <LineSample family={family} pattern={patternOf(edge)} head={!symmetric} />
              <span>
                <EntityLink className="whole-row" to={{ kind: 'edge', key }}>
                  {relationInWords(words, edge, source ?? '', target ?? '')}
                </EntityLink>
                {edge.modality === 'planned' && <PlannedTag />}
                {edge.disputes && <DisputedTag />}
                {!edges.has(key) && <span className="relation-attribute">{t('search.hidden')}</span>}
              </span>
              <span className="aside number">
                {yearsInWords(words, edge.date)}
                <span className="relation-passages">
                  <Text className="icon" aria-hidden />
                  {number(passagesOf(edge.evidence).length)}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Body() {
  const words = useWords()
  const { t } = words
  const { network, documents } = useExplorer()
  const key = usePicked()
  const edge = network.getEdgeAttributes(key)
  const [source, target] = network.extremities(key).map((end) => shortName(network.getNodeAttributes(end)))
  const passages = passagesOf(edge.evidence)
  const tellers = new Set(passages.map((passage) => passage.document))
  const publishers = publishersOf(documents, tellers).length
  const told = [
    t('edge.evidence.count', { passages: passages.length, documents: tellers.size }),
    ...(publishers > 0 ? [t('count.publishers', { count: publishers })] : []),
  ].join(', ')
  return (
    <>
      <header className="panel-head">
        <h2 className="hidden-text" tabIndex={-1}>
          {relationInWords(words, edge, source ?? '', target ?? '')}
        </h2>
        <RelationMap edgeKey={key} />
      </header>
      <section className="panel-section">
        <dl className="facts">
          <dt>{t('edge.date')}</dt>
          <dd>
            {capital(dateInWords(words, edge.date))}
            <small>
              <DateBasis edge={key} />
            </small>
          </dd>
          <dt>{t('edge.status')}</dt>
          <dd>{t(`edge.status.${edge.modality}`)}</dd>
        </dl>
      </section>
      <section className="panel-section counted">
        <h3>
          {t('edge.evidence')}
          <Count said={told} />
        </h3>
        <Tellers passages={passages} />
        <Passages passages={passages} parties={network.extremities(key)} context />
      </section>
      <DisputesSection edge={key} />
      <Between edgeKey={key} />
    </>
  )
}

export const edgePanel: Panel = {
  id: 'edge',
  shows: ({ selection }) => selection?.kind === 'edge',
  Line,
  Body,
}
