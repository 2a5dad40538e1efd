/** Where every node stands: computed once at build time, shipped with the graph, the same for everyone. */
import { splitComponents } from './components.ts'
import { pivotMds } from './pivot-mds.ts'
import { refine } from './refine.ts'
import { readTopology } from './topology.ts'

export type Place = { x: number; y: number }

/**
 * Lays out a graph on a landscape sheet. The order of nodes and edges does not matter.
 * @returns places by node key, in units of the sheet, rounded to a tenth; y grows downwards
 */
export function layOut(
  nodes: readonly string[],
  edges: readonly { source: string; target: string }[],
): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const part of splitComponents(readTopology(nodes, edges))) {
    const { x, y } = refine(part, pivotMds(part))
    part.keys.forEach((key, node) => {
      places.set(key, { x: round(x[node] ?? 0), y: round(y[node] ?? 0) })
    })
  }
  return places
}

function round(value: number): number {
  return Math.round(value * 10) / 10 || 0 // no minus zero
}
