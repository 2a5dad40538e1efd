/** What an export format for data is: a record, in a file of its own, with a line in `index.ts`. */
import type { EntityKind } from '../../model/kinds.ts'
import type { Family } from '../../model/relations.ts'
import type { Network } from '../network.ts'
import type { Visible } from '../visible.ts'

/** What a writer needs beside the graph. */
export type ExportContext = {
  /** Texts of documents by id, as far as they are at hand: with them, each passage carries its words. */
  texts: ReadonlyMap<string, string>
  /** `#rrggbb`, for formats that say how things are drawn. */
  colours: { kinds: Record<EntityKind, string>; families: Record<Family, string> }
  /** The address that shows the same view, or null when there is none. */
  permalink: string | null
  /** What was left out, in words: "2019–2021 · Planned hidden"; empty when nothing was. */
  filterLine: string
}

export type DataExport = {
  /** As the command line and the address name it. */
  id: string
  label: string
  /** What programs read it, in a few words. */
  about: string
  /** Of the file, without the dot. */
  extension: string
  mediaType: string
  /** The visible part as a file. The same graph, view and context always give the same bytes. */
  write(network: Network, visible: Visible, context: ExportContext): string | Uint8Array
}
