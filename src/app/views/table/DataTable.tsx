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
import type { Key, Words } from '../../../words/words.ts'
import { useExplorer } from '../../explorer.ts'
import { useWords } from '../../words.ts'
import { useWidth } from './useWidth.ts'

type Id = Extract<Key, `table.column.${string}`> extends `table.column.${infer Name}` ? Name : never

/** A column as it is drawn. */
export type Drawn<R> = Column<R> & {
  id: Id
  /** Share of the width. */
  share: number
  /** Pixels that its contents need; one without yields where there is no room for all. */
  least?: number
  /** A phone leaves it out. */
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

/** @param width of the table; null while it is not known */
function fitting<R>(columns: readonly Drawn<R>[], width: number | null, t: Words['t']): readonly Drawn<R>[] {
  const needed = columns.reduce((sum, column) => sum + leastOf(column, t), 0)
  const last = columns.findLast(({ least }) => least === undefined)
  if (width === null || needed <= width || !last) return columns
  return fitting(
    columns.filter((column) => column !== last),
    width,
    t,
  )
}

const leastOf = <R,>({ id, least = 0 }: Drawn<R>, t: Words['t']): number =>
  Math.max(least, HEADING.letter * t(`table.column.${id}`).length + HEADING.around)

/** The virtualizer wraps each cell: none is the first or last child of its row. */
const placeOf = <R,>(columns: readonly Drawn<R>[], i: number): string =>
  [columns[i]?.isNumber && 'is-number number', i === 0 && 'is-first', i === columns.length - 1 && 'is-last']
    .filter(Boolean)
    .join(' ')

export function DataTable<R extends { key: string }>(props: Props<R>) {
  const { label, rows, picked, isNarrow, onPick } = props
  const words = useWords()
  const { t } = words
  const [asked, setAsked] = useState('')
  const [sort, setSort] = useState(props.sort)
  const query = useDeferredValue(asked)
  const [box, width] = useWidth()
  // A phone tells in fewer columns all that it can.
  const columns = isNarrow
    ? props.columns.filter(({ isMinor }) => !isMinor)
    : fitting(props.columns, width, t)
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
      <ResizableTableContainer ref={box} className="data-table-box">
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
              {columns.map((column, i) => {
                const { id, share } = column
                return (
                  <Heading
                    key={id}
                    id={id}
                    isRowHeader={i === 0}
                    allowsSorting
                    defaultWidth={`${share}fr`}
                    minWidth={leastOf(isNarrow ? { ...column, least: 0 } : column, t)}
                    className={`table-heading ${placeOf(columns, i)}`}
                  >
                    {t(`table.column.${id}`)}
                    <i className="table-arrow" aria-hidden="true" />
                  </Heading>
                )
              })}
            </TableHeader>
            <TableBody
              items={shown}
              // Rows that were drawn are kept: not where they had other columns.
              dependencies={[columns.map(({ id }) => id).join()]}
              renderEmptyState={() => <p className="table-none">{t('table.none')}</p>}
            >
              {(row) => (
                <Row id={row.key} textValue={columns[0]?.text(row, words) ?? ''} className="table-row">
                  {columns.map(({ id, text, cell }, i) => (
                    <Cell key={id} className={`table-cell ${placeOf(columns, i)}`}>
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
