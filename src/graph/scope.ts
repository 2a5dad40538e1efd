/** Parts of what is visible: around some entities, or among them. A figure or a file can be of such a part alone. */
import { isMeeting } from './fold-meetings.ts'
import type { Network } from './network.ts'
import type { Visible } from './visible.ts'

/**
 * The visible entities within so many steps of some, and all visible relations among them. Steps go along visible
 * relations only, in either direction.
 * @param isFolded whether meetings are lines: a step then leads through them, to those who took part
 */
export function around(
  network: Network,
  visible: Visible,
  keys: Iterable<string>,
  depth: number,
  isFolded = false,
): Visible {
  const nodes = new Set([...keys].filter((key) => visible.nodes.has(key)))
  /** Those who are one relation away and new. */
  const beside = (from: Iterable<string>) => {
    const next = new Set<string>()
    for (const key of from) {
      network.forEachEdge(key, (relation, _attributes, source, target) => {
        const other = source === key ? target : source
        if (visible.edges.has(relation) && !nodes.has(other)) next.add(other)
      })
    }
    for (const key of next) nodes.add(key)
    return [...next]
  }
  let edge = [...nodes]
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next = beside(edge)
    edge = isFolded ? [...next, ...beside(next.filter((key) => isMeeting(network, key)))] : next
  }
  return among(network, visible, nodes)
}

/** Some visible entities and the visible relations that join two of them. */
export function among(network: Network, visible: Visible, keys: ReadonlySet<string>): Visible {
  const nodes = new Set([...visible.nodes].filter((key) => keys.has(key)))
  const edges = new Set(
    [...visible.edges].filter((edge) => network.extremities(edge).every((end) => nodes.has(end))),
  )
  return { nodes, edges }
}
