/**
 * What the person chose: one selection and one filter. Everything else is derived from these.
 * A change is a pure function `args => view => view`; the store applies it, the address records it.
 */
import type { YearRange } from '../model/dates.ts'
import { type Filter, NO_FILTER } from '../model/filter.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { RelationType } from '../model/relations.ts'
import { yearRange } from '../model/year-range.ts'
import type { YearRule } from '../model/year-rules.ts'

/** A picked entity or relation, by its key in the network. */
export type Selection = { kind: 'node'; key: string } | { kind: 'edge'; key: string }

export type View = { selection: Selection | null; filter: Filter }

export type Change = (view: View) => View

export const START: View = { selection: null, filter: NO_FILTER }

const filtered =
  (part: Partial<Filter>): Change =>
  (view) => ({ ...view, filter: { ...view.filter, ...part } })

/** Adds what is missing, removes what is there. */
function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item]
}

export const select =
  (selection: Selection | null): Change =>
  (view) => ({ ...view, selection })

/** Narrows to a range of years, ends in either order; null shows all years. */
export function setYears(range: YearRange | null): Change {
  if (!range) return filtered({ years: null })
  const { from, to, fromMonth, toMonth } = range
  const end = (year: number, month?: number) => ({ year, ...(month ? { month } : {}) })
  return filtered({ years: yearRange(end(from, fromMonth), end(to, toMonth)) })
}

export const setYearRule = (yearRule: YearRule): Change => filtered({ yearRule })

export const setUndated = (undated: Filter['undated']): Change => filtered({ undated })

export const setPlanned = (planned: Filter['planned']): Change => filtered({ planned })

export const toggleKind =
  (kind: EntityKind): Change =>
  (view) =>
    filtered({ hiddenKinds: toggled(view.filter.hiddenKinds, kind) })(view)

export const setHiddenKinds = (hiddenKinds: readonly EntityKind[]): Change => filtered({ hiddenKinds })

export const setHiddenTypes = (hiddenTypes: readonly RelationType[]): Change => filtered({ hiddenTypes })

export const toggleDocument =
  (id: string): Change =>
  (view) =>
    filtered({ hiddenDocuments: toggled(view.filter.hiddenDocuments, id) })(view)

export const setHiddenDocuments = (hiddenDocuments: readonly string[]): Change =>
  filtered({ hiddenDocuments })

export const setFilter =
  (filter: Filter): Change =>
  (view) => ({ ...view, filter })

/** Takes every restriction back; the selection stays. */
export const clearFilter: Change = (view) => ({ ...view, filter: NO_FILTER })
