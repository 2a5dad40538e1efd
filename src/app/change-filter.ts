/** Changes of the filter: each takes what a person chose, and gives the view with it. */
import type { YearRange } from '../model/dates.ts'
import type { Filter } from '../model/filter.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { ProofRule } from '../model/proof-rules.ts'
import type { RelationType } from '../model/relations.ts'
import { yearRange } from '../model/year-range.ts'
import type { YearRule } from '../model/year-rules.ts'
import { toggled } from './toggled.ts'
import type { Change } from './view.ts'

const filtered =
  (part: Partial<Filter>): Change =>
  (view) => ({ ...view, filter: { ...view.filter, ...part } })

/** Narrows to a range of years, ends in either order; null shows all years and compares no more. */
export function setYears(range: YearRange | null): Change {
  return range ? filtered({ years: inOrder(range) }) : filtered({ years: null, against: null })
}

/** Compares the years with a second period; null compares no more. */
export const setAgainst = (range: YearRange | null): Change => filtered({ against: range && inOrder(range) })

function inOrder({ from, to, fromMonth, toMonth }: YearRange): YearRange {
  const end = (year: number, month?: number) => ({ year, ...(month ? { month } : {}) })
  return yearRange(end(from, fromMonth), end(to, toMonth))
}

export const setYearRule = (yearRule: YearRule): Change => filtered({ yearRule })

export const setUndated = (undated: Filter['undated']): Change => filtered({ undated })

export const setPlanned = (planned: Filter['planned']): Change => filtered({ planned })

export const setMeetings = (meetings: Filter['meetings']): Change => filtered({ meetings })

export const setLone = (lone: Filter['lone']): Change => filtered({ lone })

export const setProof = (proof: ProofRule): Change => filtered({ proof })

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
