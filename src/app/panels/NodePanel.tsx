/** An entity: who it is, how often it is named, and its relations with the proof behind each. */
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { fold } from '../../graph/fold.ts'
import { relationsOf } from '../../graph/relations-of.ts'
import type { NodeAttributes } from '../../model/graph-file.ts'
import { capital } from '../../words/words.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { Flag } from '../flags/Flag.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { clearFilter } from '../view.ts'
import { useWords } from '../words.ts'
import { AlsoNamed } from './AlsoNamed.tsx'
import { MeetingFacts } from './MeetingFacts.tsx'
import { NamedInSection } from './NamedInSection.tsx'
import { OutsideSection } from './OutsideSection.tsx'
import type { Panel } from './panel.ts'
import { RelationGroups } from './RelationGroups.tsx'
import { Spark } from './Spark.tsx'
import './node-panel.css'

const FIRST_ALIASES = 5
const LONG_NAME = 30

const usePicked = () => useView(({ selection }) => (selection?.kind === 'node' ? selection.key : ''))

function Line() {
  const { t } = useWords()
  const { network } = useExplorer()
  const { kind } = network.getNodeAttributes(usePicked())
  return (
    <>
      <KindSymbol kind={kind} />
      {capital(t(`kind.${kind}`))}
    </>
  )
}

/** Aliases that differ from the name and from one another by more than case and accents. */
function otherSpellings(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([fold(name)])
  return aliases
    .map((alias) => alias.replace(/\s+/g, ' ').trim())
    .filter((alias) => !seen.has(fold(alias)) && seen.add(fold(alias)))
}

function Aliases({ name, aliases }: Pick<NodeAttributes, 'name' | 'aliases'>) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const others = otherSpellings(name, aliases)
  if (others.length === 0) return null
  const isCut = !all && others.length > FIRST_ALIASES + 1
  return (
    <p className="aliases">
      {t('node.also', { names: (isCut ? others.slice(0, FIRST_ALIASES) : others).join(', ') })}
      {isCut && (
        <>
          {' '}
          <Button className="link" onPress={() => setAll(true)}>
            {t('node.more', { count: others.length - FIRST_ALIASES })}
          </Button>
        </>
      )}
    </p>
  )
}

/** Says what the filter keeps back, so that a short list is never mistaken for all. */
function KeptBack({ shown, all }: { shown: number; all: number }) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  if (shown === all) return null
  const rest = all - shown
  return (
    <p className="kept-back" role="status">
      {shown === 0 ? t('node.kept-back.all') : t('node.kept-back', { count: rest })}{' '}
      <Button className="link" onPress={() => dispatch(clearFilter)}>
        {t('node.show-all', { count: all })}
      </Button>
    </p>
  )
}

/** The ids of sections that a number leads to. */
const RELATIONS_ID = 'panel-relations'
const NAMED_ID = 'panel-named-in'

/** What was cut off there is in the next picture. */
function goTo(id: string): void {
  requestAnimationFrame(() => {
    const section = document.getElementById(id)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  })
}

/** A number that leads to what it counts. */
function Figure({ label, said, onGo }: { label: string; said: string; onGo(): void }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Button className="figure-link number" aria-label={`${label}: ${said}`} onPress={onGo}>
          {said}
        </Button>
      </dd>
    </div>
  )
}

function Body() {
  const { t, number } = useWords()
  const { network } = useExplorer()
  const { edges } = useVisibleNow()
  const key = usePicked()
  const attributes = network.getNodeAttributes(key)
  const { name, kind, code, aliases, mentions } = attributes
  const [isWhole, setWhole] = useState(false)
  const [named, setNamed] = useState<'first' | 'documents' | 'places'>('first')
  const showRelations = () => {
    setWhole(true)
    goTo(RELATIONS_ID)
  }
  const showNamed = (what: 'documents' | 'places') => () => {
    setNamed(what)
    goTo(NAMED_ID)
  }
  const families = useMemo(() => relationsOf(network, key, edges), [network, key, edges])
  const rows = families.flatMap(({ groups }) => groups.flatMap((group) => group.rows))
  const documents = new Set(mentions.map((mention) => mention.document)).size
  return (
    <>
      <header className="panel-head">
        <div className="panel-title-row">
          <h2 className={`panel-name${name.length > LONG_NAME ? ' long' : ''}`} tabIndex={-1}>
            {name}
          </h2>
          {code && <Flag code={code} />}
        </div>
        <Aliases name={name} aliases={aliases} />
        <div className="figures">
          <dl>
            <Figure label={t('node.relations')} said={number(rows.length)} onGo={showRelations} />
            <Figure
              label={t('node.named')}
              said={t('node.named.times', { count: mentions.length })}
              onGo={showNamed('places')}
            />
            <Figure label={t('node.documents')} said={number(documents)} onGo={showNamed('documents')} />
          </dl>
          <Spark edges={rows.map((row) => row.key)} />
        </div>
        <KeptBack shown={rows.length} all={network.degree(key)} />
      </header>
      {kind === 'meeting' && <MeetingFacts of={key} />}
      <div id={RELATIONS_ID} tabIndex={-1}>
        {families.map((group) => (
          <RelationGroups key={group.family} families={group} of={key} isWhole={isWhole} />
        ))}
      </div>
      <OutsideSection of={key} />
      <AlsoNamed of={key} />
      <NamedInSection id={NAMED_ID} of={attributes} shows={named} />
    </>
  )
}

export const nodePanel: Panel = {
  id: 'node',
  shows: ({ selection }) => selection?.kind === 'node',
  Line,
  Body,
}
