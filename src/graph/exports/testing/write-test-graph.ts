/** Writes small graphs in every format, for the tests of exports. */
import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { NO_FILTER } from '../../../model/filter.ts'
import { createNetwork, type Network } from '../../network.ts'
import { visible } from '../../visible.ts'
import type { ExportContext } from '../export.ts'
import { EXPORTS } from '../index.ts'
import type { TestGraph } from './nasty-graph.ts'

export type Given = TestGraph & { network: Network }

const COLOURS: ExportContext['colours'] = {
  kinds: { actor: '#bd750c', state: '#27364a', organization: '#12867c', meeting: '#7a45a8' },
  families: { structural: '#858e9a', attendance: '#465262', cooperative: '#2874be', critical: '#cf4127' },
}

export const given = (graph: TestGraph): Given => ({ ...graph, network: createNetwork(graph.file) })

export function write(id: string, { network, texts }: Given, filter = NO_FILTER): string | Uint8Array {
  const format = EXPORTS.find((each) => each.id === id)
  if (!format) throw new Error(`no format ${id}`)
  const context = { texts, colours: COLOURS, permalink: 'https://example.org/#y=2019', filterLine: '2019' }
  return format.write(network, visible(network, filter), context)
}

export const asText = (file: string | Uint8Array) => String(file)

type Table = Record<string, string>[]
/** The tables of a zip, by name. */
export const tables = (file: string | Uint8Array): Record<string, Table> =>
  Object.fromEntries(
    Object.entries(unzipSync(file as Uint8Array)).map(([name, bytes]) => [
      name,
      parseCsv(strFromU8(bytes), { columns: true, bom: true, record_delimiter: '\r\n' }) as Table,
    ]),
  )
