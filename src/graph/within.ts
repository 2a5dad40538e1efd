/** The part of what the filter leaves that lies within a scope, and the one question that canvas and counts ask. */
import { type Filter, isFolded } from '../model/filter.ts'
import type { Scope } from '../model/scope.ts'
import { meetingsAmong } from './fold-meetings.ts'
import type { Network } from './network.ts'
import { among, around } from './scope.ts'
import { countLeft, type Visible, visible } from './visible.ts'

/** How many relations a filter and a scope leave: asked at every step of a hand that drags years. */
export function countSeen(network: Network, filter: Filter, scope: Scope): number {
  return isEverywhere(scope) ? countLeft(network, filter) : seen(network, filter, scope).edges.size
}

const isEverywhere = ({ focus, shown, hidden }: Scope) => !focus && !shown && hidden.length === 0

/** The visible subgraph under a filter and a scope. */
export function seen(network: Network, filter: Filter, scope: Scope): Visible {
  return within(network, visible(network, filter), scope, isFolded(filter.meetings))
}

/**
 * Takes away what is switched off, keeps to what was asked for one by one, then to the neighbourhood in focus.
 * An entity that is asked for stays even when its neighbours are not.
 * @param isFolded whether meetings are lines between neighbours
 */
export function within(network: Network, all: Visible, scope: Scope, isFolded = false): Visible {
  if (isEverywhere(scope)) return all
  const { focus, shown, hidden } = scope
  const off = new Set(hidden)
  // Nobody asks for a line: it is there with those that it joins.
  const asked = shown && new Set([...shown, ...(isFolded ? meetingsAmong(network, all, shown) : [])])
  const nodes = new Set([...all.nodes].filter((key) => !off.has(key) && (!asked || asked.has(key))))
  const left = among(network, all, nodes)
  if (focus) return around(network, left, [focus.key], focus.depth, isFolded)
  // Who lost all neighbours one by one has nothing left to show, unless someone asked for it.
  if (asked) return left
  const before = endsOf(network, all.edges)
  const lone = [...left.nodes].filter((key) => !before.has(key))
  return { nodes: new Set([...endsOf(network, left.edges), ...lone]), edges: left.edges }
}

function endsOf(network: Network, edges: ReadonlySet<string>): Set<string> {
  return new Set([...edges].flatMap((edge) => network.extremities(edge)))
}
