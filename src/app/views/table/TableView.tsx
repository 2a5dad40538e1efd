/** The visible part as three tables: entities, relations, passages. What is picked in one is picked everywhere. */
import { type ReactNode, useMemo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { attributeOf, relationInWords, verbOf } from '../../../graph/relation-in-words.ts'
import { ENTITY_COLUMNS, type EntityRow, entityRows } from '../../../graph/tables/entity-table.ts'
import { EVIDENCE_COLUMNS, type EvidenceRow, evidenceRows } from '../../../graph/tables/evidence-table.ts'
import { RELATION_COLUMNS, type RelationRow, relationRows } from '../../../graph/tables/relation-table.ts'
import type { EntityKind } from '../../../model/kinds.ts'
import { RELATION_TYPES, RELATIONS } from '../../../model/relations.ts'
import type { Words } from '../../../words/words.ts'
import { useExplorer, useView, useVisibleNow } from '../../explorer.ts'
import { patternOf } from '../../panels/pattern-of.ts'
import { KindSymbol } from '../../pieces/KindSymbol.tsx'
import { LineSample } from '../../pieces/LineSample.tsx'
import { useNarrow } from '../../useNarrow.ts'
import { read, select, showTable, type TableId } from '../../view.ts'
import { useWords } from '../../words.ts'
import { DataTable, type Drawn } from './DataTable.tsx'
import './table.css'
import { useTexts } from './useTexts.ts'

const named = (kind: EntityKind, name: string, shown = name) => (
  <span className="table-name">
    <KindSymbol kind={kind} />
    <span className="table-clamp" dir="auto" title={name}>
      {shown}
    </span>
  </span>
)

const party = ({ kind, name, short }: RelationRow['from']) => named(kind, name, short)

const [NAME, KIND, DEGREE, NAMED, IN_DOCUMENTS, YEARS] = ENTITY_COLUMNS
const ENTITIES: readonly Drawn<EntityRow>[] = [
  { ...NAME, share: 33, least: 180, cell: ({ kind, name }) => named(kind, name) },
  { ...KIND, share: 19, isMinor: true },
  { ...DEGREE, share: 14, least: 0, isNumber: true },
  { ...NAMED, share: 11, isNumber: true, isMinor: true },
  { ...IN_DOCUMENTS, share: 12, isNumber: true, isMinor: true },
  { ...YEARS, share: 20, least: 100, isNumber: true },
]

const [DATE, FROM, RELATION, TO, BASIS, PASSAGES, DOCUMENTS] = RELATION_COLUMNS
const relationCell = (said: (row: RelationRow) => ReactNode) => (row: RelationRow) => {
  const { family, symmetric } = RELATIONS[row.edge.type]
  return (
    <span className="table-name">
      <LineSample family={family} pattern={patternOf(row.edge)} head={!symmetric} />
      <span>{said(row)}</span>
    </span>
  )
}

/** Pixels that the longest word of all relations needs, beside the sample of its line. */
function verbWidth(words: Words): number {
  const verbs = RELATION_TYPES.flatMap((type) => verbOf(words, type, 'actual').split(' '))
  return 54 + 8.2 * Math.max(...verbs.map(({ length }) => length))
}

/** "Ilham Aliyev holds office in Azerbaijan · President" */
function sentence(words: Words, { edge, from, to }: RelationRow): string {
  const attribute = attributeOf(words, edge)
  return relationInWords(words, edge, from.short, to.short) + (attribute ? ` · ${attribute}` : '')
}

const quoted = ({ quote }: EvidenceRow) => (
  <q className="table-quote" dir="auto">
    {quote ?? '…'}
  </q>
)

const [QUOTE, PROVES, DOCUMENT, PUBLISHER, PUBLISHED] = EVIDENCE_COLUMNS
const EVIDENCE: readonly Drawn<EvidenceRow>[] = [
  { ...QUOTE, share: 44, least: 240, cell: quoted },
  { ...PROVES, share: 26, least: 150 },
  { ...DOCUMENT, share: 20, isMinor: true },
  { ...PUBLISHER, share: 14, isMinor: true },
  { ...PUBLISHED, share: 13, isNumber: true, isMinor: true },
]

function Entities() {
  const { t } = useWords()
  const { network, dispatch } = useExplorer()
  const visible = useVisibleNow()
  const picked = useView(({ selection }) => (selection?.kind === 'node' ? selection.key : null))
  return (
    <DataTable
      label={t('table.entities')}
      rows={useMemo(() => entityRows(network, visible), [network, visible])}
      columns={ENTITIES}
      sort={{ column: 'relations', direction: 'descending' }}
      picked={picked}
      isNarrow={useNarrow()}
      onPick={({ key }) => dispatch(select({ kind: 'node', key }))}
    />
  )
}

function Relations() {
  const words = useWords()
  const { network, dispatch } = useExplorer()
  const visible = useVisibleNow()
  const picked = useView(({ selection }) => (selection?.kind === 'edge' ? selection.key : null))
  const isNarrow = useNarrow()
  const columns = useMemo((): readonly Drawn<RelationRow>[] => {
    return [
      { ...DATE, share: isNarrow ? 11 : 14, least: 116 },
      { ...FROM, share: 20, least: 150, isMinor: true, cell: ({ from }) => party(from) },
      // Where both ends have no room beside it, the verb is told with them.
      {
        ...RELATION,
        share: isNarrow ? 24 : 19,
        least: verbWidth(words),
        cell: relationCell((row) => (isNarrow ? sentence(words, row) : RELATION.text(row, words))),
      },
      { ...TO, share: 20, least: 150, isMinor: true, cell: ({ to }) => party(to) },
      { ...BASIS, share: 12, isMinor: true },
      { ...PASSAGES, share: 11, isNumber: true, isMinor: true },
      { ...DOCUMENTS, share: 12, isNumber: true, isMinor: true },
    ]
  }, [words, isNarrow])
  return (
    <DataTable
      label={words.t('table.relations')}
      rows={useMemo(() => relationRows(network, visible), [network, visible])}
      columns={columns}
      sort={{ column: 'date', direction: 'descending' }}
      picked={picked}
      isNarrow={isNarrow}
      onPick={({ key }) => dispatch(select({ kind: 'edge', key }))}
    />
  )
}

function Evidence() {
  const words = useWords()
  const { network, documents, dispatch } = useExplorer()
  const visible = useVisibleNow()
  const texts = useTexts(useMemo(() => documents.map(({ id }) => id), [documents]))
  const rows = useMemo(
    () => evidenceRows(network, visible, words, (id) => texts.get(id) ?? null),
    [network, visible, words, texts],
  )
  const edge = useView(({ selection }) => (selection?.kind === 'edge' ? selection.key : null))
  const reading = useView((view) => view.reading)
  const picked = rows.find((row) => {
    return (
      row.edge === edge && (!reading || (reading.document === row.document.id && reading.at === row.start))
    )
  })
  const pick = (row: EvidenceRow) => {
    dispatch(select({ kind: 'edge', key: row.edge }))
    dispatch(read({ document: row.document.id, at: row.start }))
  }
  return (
    <DataTable
      label={words.t('table.evidence')}
      rows={rows}
      columns={EVIDENCE}
      sort={{ column: 'document', direction: 'ascending' }}
      picked={picked?.key ?? null}
      isNarrow={useNarrow()}
      onPick={pick}
    />
  )
}

export function TableView() {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const table = useView((view) => view.table)
  return (
    <main className="main table-view">
      <h1 className="hidden-text">{t('table.label')}</h1>
      <Tabs
        className="table-tabs"
        selectedKey={table}
        onSelectionChange={(id) => dispatch(showTable(id as TableId))}
      >
        <TabList aria-label={t('table.label')} className="table-tab-list">
          <Tab id="entities">{t('table.entities')}</Tab>
          <Tab id="relations">{t('table.relations')}</Tab>
          <Tab id="evidence">{t('table.evidence')}</Tab>
        </TabList>
        <TabPanel id="entities" className="table-panel">
          <Entities />
        </TabPanel>
        <TabPanel id="relations" className="table-panel">
          <Relations />
        </TabPanel>
        <TabPanel id="evidence" className="table-panel">
          <Evidence />
        </TabPanel>
      </Tabs>
    </main>
  )
}
