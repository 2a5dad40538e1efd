/** When nothing is picked: how much there is, and where to start. */
import { FileText } from 'lucide-react'
import { useMemo } from 'react'
import { dateInWords } from '../../graph/date-in-words.ts'
import { type Connected, mostConnected } from '../../graph/most-connected.ts'
import type { Network } from '../../graph/network.ts'
import { shortName } from '../../graph/short-name.ts'
import type { Visible } from '../../graph/visible.ts'
import { latest } from '../../model/dates.ts'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { PlannedTag } from '../pieces/PlannedTag.tsx'
import { ViewLink } from '../pieces/ViewLink.tsx'
import { read } from '../view.ts'
import { useWords } from '../words.ts'
import { Counted } from './Counted.tsx'
import type { Panel } from './panel.ts'
import { ReviewSection } from './ReviewSection.tsx'
import { Totals } from './Totals.tsx'
import './overview.css'
import './node-panel.css'

const SUGGESTED = 8

function ConnectedRow({ entity, most }: { entity: Connected; most: number }) {
  const { t, number } = useWords()
  const { network } = useExplorer()
  const attributes = network.getNodeAttributes(entity.key)
  return (
    <li className="overview-row bars">
      <KindSymbol kind={attributes.kind} />
      <EntityLink className="whole-row" to={{ kind: 'node', key: entity.key }}>
        {shortName(attributes)}
      </EntityLink>
      <span className="family-bar" aria-hidden="true">
        {entity.families.map(({ family, count }) => (
          <i key={family} className={`stack-${family}`} style={{ width: `${(count / most) * 100}%` }} />
        ))}
      </span>
      <span className="number">
        <span aria-hidden>{number(entity.total)}</span>
        <span className="hidden-text">{t('count.relations', { count: entity.total })}</span>
      </span>
    </li>
  )
}

/** The visible meetings, the latest first; those without a date at the end. */
function meetingsIn(network: Network, { nodes }: Visible) {
  const last = (key: string) => {
    const { date } = network.getNodeAttributes(key)
    return date ? latest(date.to) : ''
  }
  return [...nodes]
    .filter((key) => network.getNodeAttribute(key, 'kind') === 'meeting')
    .sort((a, b) => last(b).localeCompare(last(a)) || (a < b ? -1 : 1))
    .map((key) => {
      const edges = network.mapInEdges(key, (_edge, { modality }) => modality)
      return { key, isPlanned: edges.length > 0 && edges.every((modality) => modality === 'planned') }
    })
}

function Meetings() {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const visible = useVisibleNow()
  const meetings = useMemo(() => meetingsIn(network, visible), [network, visible])
  if (meetings.length === 0) return null
  return (
    <section className="panel-section">
      <Counted title={t('overview.meetings')} items={meetings} most={6}>
        {({ key, isPlanned }) => {
          const { name, date } = network.getNodeAttributes(key)
          return (
            <li key={key} className="overview-row">
              <KindSymbol kind="meeting" />
              <span className="overview-name">
                <EntityLink className="whole-row" to={{ kind: 'node', key }}>
                  {name}
                </EntityLink>
                {isPlanned && <PlannedTag />}
              </span>
              <span className="aside number">
                {date ? dateInWords(words, date) : t('date.none.document')}
              </span>
            </li>
          )
        }}
      </Counted>
    </section>
  )
}

function Documents() {
  const words = useWords()
  const { t } = words
  const { documents } = useExplorer()
  return (
    <section className="panel-section">
      <Counted title={t('overview.documents')} items={documents} most={5}>
        {({ id, title, published }) => (
          <li key={id} className="overview-row">
            <FileText className="icon" aria-hidden />
            <ViewLink className="whole-row" change={read({ document: id, at: 0 })}>
              {title}
            </ViewLink>
            <span className="aside number">
              {published ? dateInWords(words, published) : t('date.none.document')}
            </span>
          </li>
        )}
      </Counted>
    </section>
  )
}

/** Who is named, but in no relation, and so not on the map. */
function Lone() {
  const { t } = useWords()
  const { network } = useExplorer()
  const lone = useMemo(() => network.filterNodes((key) => network.degree(key) === 0), [network])
  if (lone.length === 0) return null
  return (
    <section className="panel-section">
      <Counted title={t('overview.lone')} items={lone} most={3}>
        {(key) => (
          <li key={key} className="overview-row">
            <KindSymbol kind={network.getNodeAttribute(key, 'kind')} />
            <EntityLink className="whole-row" to={{ kind: 'node', key }}>
              {network.getNodeAttribute(key, 'name')}
            </EntityLink>
          </li>
        )}
      </Counted>
    </section>
  )
}

function Body() {
  const { t } = useWords()
  const { network } = useExplorer()
  const visible = useVisibleNow()
  const top = useMemo(() => mostConnected(network, visible, SUGGESTED), [network, visible])
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title" tabIndex={-1}>
          {t('overview.title')}
        </h2>
        <p className="lead">{t('overview.lead')}</p>
        <Totals />
      </header>
      {top.length > 0 && (
        <section className="panel-section">
          <h3>
            {t('overview.connected')}
            <span className="count">{t('overview.connected.unit')}</span>
          </h3>
          <ul>
            {top.map((entity) => (
              <ConnectedRow key={entity.key} entity={entity} most={top[0]?.total ?? 1} />
            ))}
          </ul>
        </section>
      )}
      <Meetings />
      <Documents />
      <ReviewSection />
      <Lone />
    </>
  )
}

export const overviewPanel: Panel = {
  id: 'overview',
  shows: ({ selection }) => selection === null,
  close: null,
  Line: () => null,
  Body,
}
