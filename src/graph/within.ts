/** The part of what the filter leaves that lies within a scope, and the one question that canvas and counts ask. */
import type { Filter } from '../model/filter.ts'
import type { Scope } from '../model/scope.ts'
import type { Network } from './network.ts'
import { type Visible, visible } from './visible.ts'

/** The visible subgraph under a filter and a scope. */
export function seen(network: Network, filter: Filter, scope: Scope): Visible {
  return within(network, visible(network, filter), scope)
}

/**
 * Takes away what is switched off, keeps to what was asked for one by one, then to the neighbourhood in focus.
 * An entity that is asked for stays even when its neighbours are not.
 */
export function within(network: Network, all: Visible, { focus, shown, hidden }: Scope): Visible {
  if (!focus && !shown && hidden.length === 0) return all
  const off = new Set(hidden)
  const asked = shown && new Set(shown)
  const nodes = new Set([...all.nodes].filter((key) => !off.has(key) && (!asked || asked.has(key))))
  const left = { nodes, edges: among(network, all.edges, nodes) }
  const near = focus ? neighbourhood(network, left, focus.key, focus.depth) : null
  if (near) return { nodes: near, edges: among(network, left.edges, near) }
  // Who lost all neighbours one by one has nothing left to show, unless someone asked for it.
  return asked ? left : { nodes: endsOf(network, left.edges), edges: left.edges }
}

/** An entity and who is within some steps of it; empty when it is not among the given. */
function neighbourhood(network: Network, { nodes, edges }: Visible, key: string, depth: number): Set<string> {
  const found = new Set(nodes.has(key) ? [key] : [])
  let border = [...found]
  for (let step = 0; step < depth; step++) {
    border = border.flatMap((each) =>
      network
        .filterEdges(each, (edge) => edges.has(edge))
        .map((edge) => network.opposite(each, edge))
        .filter((other) => !found.has(other) && found.add(other)),
    )
  }
  return found
}

function among(network: Network, edges: ReadonlySet<string>, nodes: ReadonlySet<string>): Set<string> {
  return new Set(
    [...edges].filter((edge) => nodes.has(network.source(edge)) && nodes.has(network.target(edge))),
  )
}

function endsOf(network: Network, edges: ReadonlySet<string>): Set<string> {
  return new Set([...edges].flatMap((edge) => network.extremities(edge)))
}
