/** Two entities and everything that is between them, visible or not; what the filter hides says so. */
import { Route } from 'lucide-react'
import { Button } from 'react-aria-components'
import { relationsBetweenTwo } from '../../graph/relations-of.ts'
import { shortName } from '../../graph/short-name.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { pickedNodes, type Selection, select } from '../view.ts'
import { useWords } from '../words.ts'
import { Count } from './Count.tsx'
import type { Panel } from './panel.ts'
import { SentenceItem } from './SentenceItem.tsx'
import { SharedMeetings } from './SharedMeetings.tsx'
import './edge-panel.css'

const isTwo = (selection: Selection | null) =>
  selection?.kind === 'pair' || (selection?.kind === 'several' && selection.keys.length === 2)

function Line() {
  const { t } = useWords()
  return t('pair.line')
}

function Body() {
  const { t, number } = useWords()
  const { network, dispatch } = useExplorer()
  const { edges } = useVisibleNow()
  const [a = '', b = ''] = pickedNodes(useView((view) => view.selection))
  const rows = relationsBetweenTwo(network, a, b)
  // What is in sight comes first.
  const ordered = [...rows.filter(({ key }) => edges.has(key)), ...rows.filter(({ key }) => !edges.has(key))]
  const name = (key: string) => shortName(network.getNodeAttributes(key))
  return (
    <>
      <header className="panel-head">
        <h2 className="hidden-text" tabIndex={-1}>
          {t('pair.names', { first: name(a), second: name(b) })}
        </h2>
        {[a, b].map((key) => {
          const { kind, name: full } = network.getNodeAttributes(key)
          return (
            <EntityLink key={key} className="map-end pair-end" to={{ kind: 'node', key }}>
              <KindSymbol kind={kind} />
              {full}
            </EntityLink>
          )
        })}
      </header>
      <section className="panel-section counted">
        <h3>
          {t('pair.relations')}
          <Count said={number(rows.length)} />
        </h3>
        {rows.length === 0 && <p className="quiet-note">{t('pair.none')}</p>}
        <ul>
          {ordered.map(({ key }) => (
            <SentenceItem key={key} edge={key} />
          ))}
        </ul>
        {rows.length === 0 && (
          <Button
            className="button outlined"
            onPress={() => dispatch(select({ kind: 'path', from: a, to: b }))}
          >
            <Route className="icon" aria-hidden />
            {t('action.path')}
          </Button>
        )}
      </section>
      <SharedMeetings a={a} b={b} />
    </>
  )
}

export const pairPanel: Panel = { id: 'pair', shows: ({ selection }) => isTwo(selection), Line, Body }
