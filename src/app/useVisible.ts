/** What the filter leaves, worked out once per change of the filter. */
import { useMemo } from 'react'
import type { Network } from '../graph/network.ts'
import { type Visible, visible } from '../graph/visible.ts'
import type { Filter } from '../model/filter.ts'

export function useVisible(network: Network, filter: Filter): Visible {
  return useMemo(() => visible(network, filter), [network, filter])
}
