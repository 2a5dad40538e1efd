/** A graph.json of the visible part alone: this explorer opens it, as does whatever reads graphology. */
import { partOf } from '../part-of.ts'
import type { DataExport } from './export.ts'
import { wellFormed } from './rows.ts'

export const json: DataExport = {
  id: 'json',
  label: 'JSON',
  about: 'this explorer, graphology',
  extension: 'json',
  mediaType: 'application/json',
  write: (network, visible) => `${JSON.stringify(wellFormed(partOf(network, visible)), null, 1)}\n`,
}
