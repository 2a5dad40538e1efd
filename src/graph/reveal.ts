/** What keeps an entity from being seen, and the least that must be taken back to see it. */
import { type Filter, NO_FILTER } from '../model/filter.ts'
import { NO_SCOPE, type Scope } from '../model/scope.ts'
import type { Network } from './network.ts'
import { visible } from './visible.ts'
import { seen } from './within.ts'

/** `null` when nothing hides it, or when it is in no relation and no filter could show it. */
export type Hidden = { because: 'years' | 'filter' | 'scope'; filter: Filter; scope: Scope } | null

/** Tries the single restrictions first, years before all, and gives up all of them only when none alone does. */
export function reveal(network: Network, filter: Filter, scope: Scope, key: string): Hidden {
  if (network.degree(key) === 0 || seen(network, filter, scope).nodes.has(key)) return null
  const found = revealFilter(network, filter, key)
  const scopes = [scope, { ...scope, hidden: scope.hidden.filter((each) => each !== key) }, NO_SCOPE]
  const wider = scopes.find((each) => seen(network, found?.filter ?? filter, each).nodes.has(key)) ?? NO_SCOPE
  return { because: 'scope', filter, ...found, scope: wider }
}

function revealFilter(
  network: Network,
  filter: Filter,
  key: string,
): Omit<NonNullable<Hidden>, 'scope'> | null {
  const shows = (candidate: Filter) => visible(network, candidate).nodes.has(key)
  if (shows(filter)) return null
  const byYears: Filter = { ...filter, years: null }
  if (filter.years && shows(byYears)) return { because: 'years', filter: byYears }
  const candidates: Filter[] = [
    { ...filter, undated: 'dash' },
    { ...filter, planned: 'show' },
    { ...filter, proof: 'any' },
    { ...filter, hiddenKinds: [] },
    { ...filter, hiddenTypes: [] },
    { ...filter, hiddenDocuments: [] },
  ]
  return { because: 'filter', filter: candidates.find(shows) ?? NO_FILTER }
}
