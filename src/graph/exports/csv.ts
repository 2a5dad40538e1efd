/**
 * Three tables in a zip: nodes, edges, evidence; for spreadsheets, R, pandas. RFC 4180, UTF-8 with a byte order mark,
 * which spreadsheets need to see that it is UTF-8.
 */
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { DataExport } from './export.ts'
import { ENTITY_FIELDS, RELATION_FIELDS, type Value } from './fields.ts'
import { type EntityRow, type EvidenceRow, type RelationRow, rowsOf } from './rows.ts'

type Column<Row> = { name: string; of(row: Row): Value | null }

const NODES: readonly Column<EntityRow>[] = [
  { name: 'id', of: ({ key }) => key },
  ...ENTITY_FIELDS,
  { name: 'x', of: ({ x }) => x },
  { name: 'y', of: ({ y }) => y },
]

const EDGES: readonly Column<RelationRow>[] = [
  { name: 'id', of: ({ key }) => key },
  { name: 'source', of: ({ source }) => source },
  { name: 'target', of: ({ target }) => target },
  // The passages have a table of their own; here are its keys.
  ...RELATION_FIELDS.filter(({ name }) => name !== 'evidence'),
  { name: 'evidence_ids', of: ({ evidence }) => evidence.map(({ key }) => key).join(' ') },
]

const EVIDENCE: readonly Column<EvidenceRow>[] = [
  { name: 'id', of: ({ key }) => key },
  { name: 'edge', of: ({ relation }) => relation },
  { name: 'document', of: ({ document }) => document.id },
  { name: 'start', of: ({ start }) => start },
  { name: 'end', of: ({ end }) => end },
  { name: 'rule', of: ({ rule }) => rule },
  { name: 'planned', of: ({ planned }) => planned },
  { name: 'quote', of: ({ quote }) => quote },
  { name: 'document_title', of: ({ document }) => document.title },
  { name: 'publisher', of: ({ document }) => document.publisher },
  { name: 'author', of: ({ document }) => document.author },
  { name: 'published', of: ({ document }) => document.published?.from ?? null },
  { name: 'url', of: ({ document }) => document.url },
]

/** The earliest day that a zip can hold, so that the same rows give the same bytes. */
const NO_DAY = new Date(1980, 0, 1)

export const csv: DataExport = {
  id: 'csv',
  label: 'CSV',
  about: 'spreadsheets, R, pandas: a zip of three tables',
  extension: 'zip',
  mediaType: 'application/zip',
  write(network, visible, { texts }) {
    const { entities, relations } = rowsOf(network, visible, texts)
    const files: Zippable = {
      'nodes.csv': strToU8(table(NODES, entities)),
      'edges.csv': strToU8(table(EDGES, relations)),
      'evidence.csv': strToU8(
        table(
          EVIDENCE,
          relations.flatMap(({ evidence }) => evidence),
        ),
      ),
    }
    return zipSync(files, { mtime: NO_DAY })
  },
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ of }) => cell(of(row)))),
  ]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

/** What a spreadsheet would run as a formula is kept as text by an apostrophe, as OWASP advises. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]|^[\t\r\n]/u

function cell(value: Value | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
