/** An entity: who it is, how often it is named, and its relations with the proof behind each. */
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { basisInWords, dateInWords } from '../../graph/date-in-words.ts'
import { fold } from '../../graph/fold.ts'
import { relationsOf } from '../../graph/relations-of.ts'
import type { NodeAttributes } from '../../model/graph-file.ts'
import { KINDS } from '../../model/kinds.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { clearFilter } from '../view.ts'
import { AlsoNamed } from './AlsoNamed.tsx'
import type { Panel } from './panel.ts'
import { RelationGroups } from './RelationGroups.tsx'
import { Spark } from './Spark.tsx'
import './node-panel.css'

const FIRST_ALIASES = 5
const LONG_NAME = 30

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const usePicked = () => useView((view) => view.selection?.key ?? '')

function Line() {
  const { network } = useExplorer()
  const { kind } = network.getNodeAttributes(usePicked())
  return (
    <>
      <KindSymbol kind={kind} />
      {capital(KINDS[kind].label)}
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
  const [all, setAll] = useState(false)
  const others = otherSpellings(name, aliases)
  if (others.length === 0) return null
  const isCut = !all && others.length > FIRST_ALIASES + 1
  return (
    <p className="aliases">
      {`also ${(isCut ? others.slice(0, FIRST_ALIASES) : others).join(', ')}`}
      {isCut && (
        <>
          {' '}
          <Button className="link" onPress={() => setAll(true)}>
            {`and ${others.length - FIRST_ALIASES} more`}
          </Button>
        </>
      )}
    </p>
  )
}

function MeetingFacts({ date, city, series, level }: NodeAttributes) {
  return (
    <dl className="facts">
      <dt>Date</dt>
      <dd>
        {capital(dateInWords(date ?? null))}
        <small>{date ? basisInWords(date) : 'no sentence gives one'}</small>
      </dd>
      <dt>City</dt>
      <dd>{city ?? 'Not given'}</dd>
      {series && (
        <>
          <dt>Series</dt>
          <dd>{level ? `${series}, ${level.replace(/-/g, ' ')}` : series}</dd>
        </>
      )}
    </dl>
  )
}

/** Says what the filter keeps back, so that a short list is never mistaken for all. */
function KeptBack({ shown, all }: { shown: number; all: number }) {
  const { dispatch } = useExplorer()
  if (shown === all) return null
  const rest = all - shown
  return (
    <p className="kept-back" role="status">
      {shown === 0 ? 'The filter hides all of them. ' : `The filter hides ${rest} more. `}
      <Button className="link" onPress={() => dispatch(clearFilter)}>
        Show all {all}
      </Button>
    </p>
  )
}

function Body() {
  const { network } = useExplorer()
  const { edges } = useVisibleNow()
  const key = usePicked()
  const attributes = network.getNodeAttributes(key)
  const families = useMemo(() => relationsOf(network, key, edges), [network, key, edges])
  const rows = families.flatMap(({ groups }) => groups.flatMap((group) => group.rows))
  const documents = new Set(attributes.mentions.map((mention) => mention.document)).size
  const { name, kind } = attributes
  return (
    <>
      <header className="panel-head">
        <h2 className={`panel-name${name.length > LONG_NAME ? ' long' : ''}`} tabIndex={-1}>
          {name}
        </h2>
        <Aliases name={name} aliases={attributes.aliases} />
        <div className="figures">
          <dl>
            <div>
              <dt>Relations</dt>
              <dd>{rows.length}</dd>
            </div>
            <div>
              <dt>Named</dt>
              <dd>{attributes.mentions.length}×</dd>
            </div>
            <div>
              <dt>Documents</dt>
              <dd>{documents}</dd>
            </div>
          </dl>
          <Spark edges={rows.map((row) => row.key)} />
        </div>
        <KeptBack shown={rows.length} all={network.degree(key)} />
      </header>
      {kind === 'meeting' && (
        <section className="panel-section">
          <MeetingFacts {...attributes} />
        </section>
      )}
      {families.map((group) => (
        <RelationGroups key={group.family} families={group} of={key} />
      ))}
      <AlsoNamed of={key} />
    </>
  )
}

export const nodePanel: Panel = {
  id: 'node',
  shows: ({ selection }) => selection?.kind === 'node',
  Line,
  Body,
}
