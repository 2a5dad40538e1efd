/** What filter and scope leave, worked out once per change of either. */
import { useMemo } from 'react'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import { seen } from '../graph/within.ts'
import type { Filter } from '../model/filter.ts'
import type { Scope } from '../model/scope.ts'

export function useVisible(network: Network, filter: Filter, scope: Scope): Visible {
  return useMemo(() => seen(network, filter, scope), [network, filter, scope])
}
