/** The passages behind the visible relations as rows. */
import { earliest } from '../../model/dates.ts'
import type { DocumentRecord } from '../../model/document.ts'
import type { Words } from '../../words/words.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Network } from '../network.ts'
import { passagesOf } from '../passages.ts'
import { relationInWords } from '../relation-in-words.ts'
import { shortName } from '../short-name.ts'
import type { Visible } from '../visible.ts'
import type { Column } from './table.ts'

export type EvidenceRow = {
  key: string
  edge: string
  relation: string
  document: Pick<DocumentRecord, 'id' | 'title' | 'publisher' | 'published'>
  start: number
  end: number
  /** The words themselves; null until the document's text is there. */
  quote: string | null
}

/** One row for each passage, in the order of the documents. @param textOf null while a text is not there */
export function evidenceRows(
  network: Network,
  visible: Visible,
  words: Words,
  textOf: (document: string) => string | null,
): EvidenceRow[] {
  const records = network.getAttribute('documents') as DocumentRecord[]
  const order = new Map(records.map((record, i) => [record.id, { record, i }]))
  const name = (key: string) => shortName(network.getNodeAttributes(key))
  const rows = [...visible.edges].flatMap((edge) => {
    const [source, target] = network.extremities(edge)
    const attributes = network.getEdgeAttributes(edge)
    const relation = relationInWords(words, attributes, name(source), name(target))
    return passagesOf(attributes.evidence).flatMap(({ document, start, end }) => {
      const known = order.get(document)
      const quote = textOf(document)?.slice(start, end).replace(/\s+/g, ' ') ?? null
      const row = { key: `${edge} ${document} ${start}`, edge, relation, start, end, quote }
      return known ? [{ i: known.i, row: { ...row, document: known.record } }] : []
    })
  })
  return rows.sort((a, b) => a.i - b.i || a.row.start - b.row.start).map(({ row }) => row)
}

export const EVIDENCE_COLUMNS = [
  { id: 'quote', text: ({ quote }) => quote ?? '…' },
  { id: 'proves', text: ({ relation }) => relation },
  { id: 'document', text: ({ document }) => document.title },
  { id: 'publisher', text: ({ document }, { t }) => document.publisher ?? t('table.no-publisher') },
  {
    id: 'published',
    text: ({ document }, words) =>
      document.published ? dateInWords(words, document.published) : words.t('date.none.document'),
    sort: ({ document }) => (document.published ? earliest(document.published.from) : null),
  },
] as const satisfies readonly Column<EvidenceRow>[]
