/** What filter and scope leave, worked out once per change of either. */
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import { seen } from '../graph/within.ts'
import type { View } from './view.ts'

/** @returns the visible part of a view, the same object as long as nothing that decides it has changed */
export function rememberSeen(network: Network): (view: View) => Visible {
  let last: { view: View; visible: Visible } | null = null
  return (view) => {
    const isSame = last?.view.filter === view.filter && last.view.scope === view.scope
    if (!last || !isSame) last = { view, visible: seen(network, view.filter, view.scope) }
    return last.visible
  }
}
