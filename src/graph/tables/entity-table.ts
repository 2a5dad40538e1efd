/** The visible entities as rows. */
import type { YearRange } from '../../model/dates.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { rangeInWords } from '../date-in-words.ts'
import type { Network } from '../network.ts'
import type { Visible } from '../visible.ts'
import { yearsAround } from '../years-around.ts'
import type { Column } from './table.ts'

export type EntityRow = {
  key: string
  kind: EntityKind
  name: string
  /** Visible relations. */
  relations: number
  /** How often the documents name it. */
  named: number
  documents: number
  years: YearRange | null
}

/** One row for each visible entity, by name. */
export function entityRows(network: Network, visible: Visible): EntityRow[] {
  const degrees = new Map<string, number>()
  for (const edge of visible.edges)
    for (const key of network.extremities(edge)) degrees.set(key, (degrees.get(key) ?? 0) + 1)
  return [...visible.nodes].map((key) => {
    const { kind, name, mentions } = network.getNodeAttributes(key)
    const documents = new Set(mentions.map(({ document }) => document)).size
    const years = yearsAround(network, key)
    return { key, kind, name, relations: degrees.get(key) ?? 0, named: mentions.length, documents, years }
  })
}

export const ENTITY_COLUMNS = [
  { id: 'name', text: ({ name }) => name },
  { id: 'kind', text: ({ kind }, { t }) => t(`kind.${kind}`) },
  { id: 'relations', text: ({ relations }) => String(relations), sort: ({ relations }) => relations },
  { id: 'named', text: ({ named }) => String(named), sort: ({ named }) => named },
  { id: 'documents', text: ({ documents }) => String(documents), sort: ({ documents }) => documents },
  {
    id: 'years',
    text: ({ years }, { t }) => (years ? rangeInWords(years) : t('date.none.short')),
    sort: ({ years }) => years?.from ?? null,
  },
] as const satisfies readonly Column<EntityRow>[]
