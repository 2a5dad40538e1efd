/** Parts of what is visible: around some entities, or among them. A figure or a file can be of such a part alone. */
import type { Network } from './network.ts'
import type { Visible } from './visible.ts'

/**
 * The visible entities within so many steps of some, and all visible relations among them. Steps go along visible
 * relations only, in either direction.
 */
export function around(network: Network, visible: Visible, keys: Iterable<string>, depth: number): Visible {
  const nodes = new Set([...keys].filter((key) => visible.nodes.has(key)))
  let edge = [...nodes]
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next = new Set<string>()
    for (const key of edge) {
      network.forEachEdge(key, (relation, _attributes, source, target) => {
        const other = source === key ? target : source
        if (visible.edges.has(relation) && !nodes.has(other)) next.add(other)
      })
    }
    for (const key of next) nodes.add(key)
    edge = [...next]
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
