/** The visible relations as rows. */
import { earliest } from '../../model/dates.ts'
import type { EdgeAttributes } from '../../model/graph-file.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Network } from '../network.ts'
import { passagesOf } from '../passages.ts'
import { attributeOf, verbOf } from '../relation-in-words.ts'
import { shortName } from '../short-name.ts'
import type { Visible } from '../visible.ts'
import type { Column } from './table.ts'

type Party = { key: string; kind: EntityKind; name: string; short: string }

export type RelationRow = {
  key: string
  edge: EdgeAttributes
  from: Party
  to: Party
  passages: number
  documents: number
}

/** One row for each visible relation. */
export function relationRows(network: Network, visible: Visible): RelationRow[] {
  const party = (key: string): Party => {
    const attributes = network.getNodeAttributes(key)
    const { kind, name } = attributes
    return { key, kind, name, short: shortName(attributes) }
  }
  return [...visible.edges].map((key) => {
    const edge = network.getEdgeAttributes(key)
    const [source, target] = network.extremities(key)
    const passages = passagesOf(edge.evidence)
    const documents = new Set(passages.map(({ document }) => document)).size
    return { key, edge, from: party(source), to: party(target), passages: passages.length, documents }
  })
}

export const RELATION_COLUMNS = [
  {
    id: 'date',
    text: ({ edge }, words) => (edge.date ? dateInWords(words, edge.date) : words.t('date.none.short')),
    sort: ({ edge }) => (edge.date ? earliest(edge.date.from) : null),
  },
  { id: 'from', text: ({ from }) => from.name, short: ({ from }) => from.short },
  {
    id: 'relation',
    text: ({ edge }, words) => {
      const attribute = attributeOf(words, edge)
      return verbOf(words, edge.type, edge.modality) + (attribute ? ` · ${attribute}` : '')
    },
  },
  { id: 'to', text: ({ to }) => to.name, short: ({ to }) => to.short },
  { id: 'basis', text: ({ edge }, { t }) => (edge.date ? t(`table.basis.${edge.date.basis}`) : '–') },
  { id: 'passages', text: ({ passages }) => String(passages), sort: ({ passages }) => passages },
  { id: 'documents', text: ({ documents }) => String(documents), sort: ({ documents }) => documents },
] as const satisfies readonly Column<RelationRow>[]
