/** What the parts of a page are told. */
import type { DocumentRecord } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import type { Typesetter } from './fonts/typesetter.ts'
import type { MapStyle } from './map-style.ts'

export const PARTS = ['title', 'filter', 'legend', 'sources', 'origin'] as const
/** What can be left off: `origin` is the data's date and the address. */
export type Part = (typeof PARTS)[number]

/** What a page says of its map. */
export type Caption = {
  title: string
  /** "10 entities, 19 relations, 1992–2022". */
  counts: string
  /** "2019–2021 · Planned hidden"; empty when nothing is left out. */
  filterLine: string
  /** The documents behind it, the most important first. */
  sources: readonly DocumentRecord[]
  /** The state of the data, as the graph names it; null when it does not. */
  version: string | null
  permalink: string | null
  /** For those who do not see the figure. */
  description: string
}

export type Setting = {
  words: Words
  typesetter: Typesetter
  style: MapStyle
  parts: ReadonlySet<Part>
}
