/** Cuts a graph into its connected parts, largest first. */
import type { Topology } from './topology.ts'

/** A part as a topology of its own, so that it can be laid out as if it were the whole. */
export function splitComponents(topology: Topology): Topology[] {
  const partOf = labelParts(topology)
  const members: number[][] = []
  partOf.forEach((part, node) => {
    members[part] = [...(members[part] ?? []), node]
  })
  return members
    .map((nodes) => restrict(topology, nodes))
    .sort((p, q) => q.keys.length - p.keys.length || ((p.keys[0] ?? '') < (q.keys[0] ?? '') ? -1 : 1))
}

function labelParts({ keys, neighbours }: Topology): number[] {
  const partOf = new Array<number>(keys.length).fill(-1)
  let parts = 0
  for (let start = 0; start < keys.length; start++) {
    if (partOf[start] !== -1) continue
    const queue = [start]
    partOf[start] = parts
    for (const node of queue) {
      for (const next of neighbours[node] ?? []) {
        if (partOf[next] !== -1) continue
        partOf[next] = parts
        queue.push(next)
      }
    }
    parts++
  }
  return partOf
}

function restrict(topology: Topology, nodes: readonly number[]): Topology {
  const renumbered = new Map(nodes.map((node, number) => [node, number]))
  const number = (node: number) => renumbered.get(node) ?? 0
  return {
    keys: nodes.map((node) => topology.keys[node] ?? ''),
    links: topology.links
      .filter(({ a }) => renumbered.has(a))
      .map(({ a, b, weight }) => ({ a: number(a), b: number(b), weight })),
    neighbours: nodes.map((node) => (topology.neighbours[node] ?? []).map(number)),
  }
}
