/** Several entities: who they are, and what joins them. */
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { shortName } from '../../graph/short-name.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { spokenOf } from '../spoken-of.ts'
import { pickedNodes, showOnly, toggleSelected } from '../view.ts'
import { useWords } from '../words.ts'
import { Counted } from './Counted.tsx'
import type { Panel } from './panel.ts'
import { SentenceItem } from './SentenceItem.tsx'

const MOST = 12

function Line() {
  const { t } = useWords()
  return t('several.line')
}

function Body() {
  const { t } = useWords()
  const { network, dispatch, say } = useExplorer()
  const visible = useVisibleNow()
  const selection = useView((view) => view.selection)
  const keys = pickedNodes(selection)
  const { edges } = spokenOf(network, visible, selection)
  const only = () => {
    dispatch(showOnly(keys))
    say(t('scope.shown', { count: keys.length }), 'undo')
  }
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title" tabIndex={-1}>
          {t('count.entities', { count: keys.length })}
        </h2>
        <p className="panel-actions">
          <Button className="button outlined" onPress={only}>
            {t('several.only')}
          </Button>
        </p>
      </header>
      <section className="panel-section">
        <ul>
          {keys.map((key) => (
            <li key={key} className="overview-row several-row">
              <KindSymbol kind={network.getNodeAttribute(key, 'kind')} />
              <EntityLink to={{ kind: 'node', key }}>{shortName(network.getNodeAttributes(key))}</EntityLink>
              <Button
                className="button quiet icon-only small"
                aria-label={t('several.let-go', { name: shortName(network.getNodeAttributes(key)) })}
                onPress={() => dispatch(toggleSelected(key))}
              >
                <X className="icon" aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel-section">
        <Counted title={t('several.relations')} items={edges} most={MOST}>
          {(key) => <SentenceItem key={key} edge={key} />}
        </Counted>
      </section>
    </>
  )
}

export const severalPanel: Panel = {
  id: 'several',
  shows: ({ selection }) => selection?.kind === 'several',
  Line,
  Body,
}
