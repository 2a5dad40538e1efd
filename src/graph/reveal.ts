/** What keeps an entity from being seen, and the least that must be taken back to see it. */
import { type Filter, NO_FILTER } from '../model/filter.ts'
import type { Network } from './network.ts'
import { visible } from './visible.ts'

/** `null` when nothing hides it, or when it is in no relation and no filter could show it. */
export type Hidden = { because: 'years' | 'filter'; filter: Filter } | null

/** Tries the single restrictions first, years before all, and gives up all of them only when none alone does. */
export function reveal(network: Network, filter: Filter, key: string): Hidden {
  const shows = (candidate: Filter) => visible(network, candidate).nodes.has(key)
  if (network.degree(key) === 0 || shows(filter)) return null
  const byYears: Filter = { ...filter, years: null }
  if (filter.years && shows(byYears)) return { because: 'years', filter: byYears }
  const candidates: Filter[] = [
    { ...filter, undated: 'dash' },
    { ...filter, planned: 'show' },
    { ...filter, hiddenKinds: [] },
    { ...filter, hiddenTypes: [] },
    { ...filter, hiddenDocuments: [] },
  ]
  return { because: 'filter', filter: candidates.find(shows) ?? NO_FILTER }
}
