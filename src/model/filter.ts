/** What a person chose to see. One record for canvas, counts, table, exports and the command line. */
import type { YearRange } from './dates.ts'
import type { EntityKind } from './kinds.ts'
import type { RelationType } from './relations.ts'

export type Filter = {
  /** null: all years. */
  years: YearRange | null
  /** Relations without a date: a third state beside in and out of range. */
  undated: 'show' | 'hide'
  planned: 'show' | 'hide'
  hiddenKinds: readonly EntityKind[]
  hiddenTypes: readonly RelationType[]
  hiddenDocuments: readonly string[]
}

export const NO_FILTER: Filter = {
  years: null,
  undated: 'show',
  planned: 'show',
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenDocuments: [],
}
