/** One table over the visible part: sorted by its headings, narrowed by words, a row picked as on the map. */
import { Copy } from 'lucide-react'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import {
  Button,
  Cell,
  Column as Heading,
  Input,
  ResizableTableContainer,
  Row,
  SearchField,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { type Column, matching, sorted, tsv } from '../../../graph/tables/table.ts'
import type { Key } from '../../../words/words.ts'
import { useExplorer } from '../../explorer.ts'
import { useWords } from '../../words.ts'

type Id = Extract<Key, `table.column.${string}`> extends `table.column.${infer Name}` ? Name : never

/** A column as it is drawn. */
export type Drawn<R> = Column<R> & {
  id: Id
  /** Share of the width; narrow windows leave out columns without one. */
  share: number
  isMinor?: boolean
  isNumber?: boolean
  cell?(row: R): ReactNode
}

type Props<R> = {
  label: string
  rows: readonly R[]
  columns: readonly Drawn<R>[]
  sort: SortDescriptor
  picked: string | null
  isNarrow: boolean
  onPick(row: R): void
}

const ROW = 34
/** A heading is never cut: pixels for a letter, and for what stands around the word. */
const HEADING = { letter: 8, around: 30 }

export function DataTable<R extends { key: string }>(props: Props<R>) {
  const { label, rows, picked, isNarrow, onPick } = props
  const words = useWords()
  const { t } = words
  const [asked, setAsked] = useState('')
  const [sort, setSort] = useState(props.sort)
  const query = useDeferredValue(asked)
  const columns = props.columns.filter(({ isMinor }) => !(isNarrow && isMinor))
  const shown = useMemo(() => {
    const by = props.columns.find(({ id }) => id === sort.column) ?? null
    return sorted(matching(rows, props.columns, query, words), by, sort.direction, words)
  }, [rows, props.columns, query, sort, words])
  return (
    <>
      <div className="table-tools">
        <SearchField aria-label={t('table.find')} value={asked} onChange={setAsked} className="table-find">
          <Input placeholder={t('table.find')} />
        </SearchField>
        <CopyButton rows={shown} columns={props.columns} />
      </div>
      <ResizableTableContainer className="data-table-box">
        <Virtualizer layout={TableLayout} layoutOptions={{ estimatedRowHeight: ROW, headingHeight: ROW }}>
          <Table
            aria-label={label}
            className="data-table"
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={picked && shown.some(({ key }) => key === picked) ? [picked] : []}
            onSelectionChange={(keys) => {
              const row = keys === 'all' ? undefined : shown.find(({ key }) => keys.has(key))
              if (row) onPick(row)
            }}
            sortDescriptor={sort}
            onSortChange={setSort}
          >
            <TableHeader>
              {columns.map(({ id, share, isNumber }, i) => (
                <Heading
                  key={id}
                  id={id}
                  isRowHeader={i === 0}
                  allowsSorting
                  defaultWidth={`${share}fr`}
                  minWidth={HEADING.letter * t(`table.column.${id}`).length + HEADING.around}
                  className={`table-heading${isNumber ? ' is-number' : ''}`}
                >
                  {t(`table.column.${id}`)}
                  <i className="table-arrow" aria-hidden="true" />
                </Heading>
              ))}
            </TableHeader>
            <TableBody items={shown} renderEmptyState={() => <p className="table-none">{t('table.none')}</p>}>
              {(row) => (
                <Row id={row.key} textValue={columns[0]?.text(row, words) ?? ''} className="table-row">
                  {columns.map(({ id, text, cell, isNumber }) => (
                    <Cell key={id} className={`table-cell${isNumber ? ' is-number number' : ''}`}>
                      {cell ? cell(row) : text(row, words)}
                    </Cell>
                  ))}
                </Row>
              )}
            </TableBody>
          </Table>
        </Virtualizer>
      </ResizableTableContainer>
    </>
  )
}

function CopyButton<R>({ rows, columns }: { rows: readonly R[]; columns: readonly Drawn<R>[] }) {
  const words = useWords()
  const { t } = words
  const { say } = useExplorer()
  const copy = async () => {
    const headings = columns.map(({ id }) => t(`table.column.${id}`))
    try {
      await navigator.clipboard.writeText(tsv(rows, columns, headings, words))
      say(t('table.copied', { count: rows.length }))
    } catch {
      say(t('table.refused'))
    }
  }
  return (
    <Button className="button outlined" onPress={copy}>
      <Copy className="icon" aria-hidden />
      {t('table.copy')}
    </Button>
  )
}
