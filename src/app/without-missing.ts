/** A view reduced to what a graph holds, and the names of what it does not. */
import type { Network } from '../graph/network.ts'
import { pickedNodes, type Selection, selectAll, type View } from './view.ts'

type Kept = { view: View; missing: { selection: string[]; others: string[] } }

/** @param documents their ids */
export function withoutMissing(view: View, network: Network, documents: readonly string[]): Kept {
  const others: string[] = []
  const isNode = (key: string) => network.hasNode(key)
  const keep = (keys: readonly string[], holds = isNode) => {
    others.push(...keys.filter((key) => !holds(key)))
    return keys.every(holds) ? keys : keys.filter(holds)
  }
  const isDocument = (id: string) => documents.includes(id)
  const { filter, scope, reading } = view
  const gone = goneFrom(network, view.selection)
  const focus = scope.focus && keep([scope.focus.key]).length > 0 ? scope.focus : null
  const moved = keep(view.moved.map(({ key }) => key))
  const kept: View = {
    ...view,
    reading: reading && keep([reading.document], isDocument).length > 0 ? reading : null,
    filter: { ...filter, hiddenDocuments: keep(filter.hiddenDocuments, isDocument) },
    scope: { focus, shown: scope.shown && keep(scope.shown), hidden: keep(scope.hidden) },
    moved: view.moved.filter(({ key }) => moved.includes(key)),
    pinned: keep(view.pinned),
  }
  return {
    view: gone.length > 0 ? withoutGone(kept, gone) : kept,
    missing: { selection: gone, others: [...new Set(others)] },
  }
}

function goneFrom(network: Network, selection: Selection | null): string[] {
  if (!selection) return []
  if (selection.kind === 'edge') return network.hasEdge(selection.key) ? [] : [selection.key]
  return pickedNodes(selection).filter((key) => !network.hasNode(key))
}

/** Of several entities those that are there stay picked; of two, one is no pair. */
function withoutGone(view: View, gone: readonly string[]): View {
  const { selection } = view
  if (selection?.kind !== 'several') return { ...view, selection: null }
  return selectAll(selection.keys.filter((key) => !gone.includes(key)))(view)
}
