/**
 * Where every node stands: computed once at build time, shipped with the graph, the same for everyone.
 *
 *     parts of the graph → distances (pivot MDS) → forces → evened out → room for names → one sheet
 */
import { splitComponents } from './components.ts'
import { evenOut, sheetFor } from './even-out.ts'
import { makeRoom } from './make-room.ts'
import { packParts } from './pack.ts'
import { pivotMds } from './pivot-mds.ts'
import type { Placement } from './placement.ts'
import { refine } from './refine.ts'
import { readTopology, type Topology } from './topology.ts'

export type Place = { x: number; y: number }

/**
 * Lays out a graph on a landscape sheet. The order of nodes and edges does not matter.
 * @returns places by node key, in units of the sheet, rounded to a tenth; y grows downwards
 */
export function layOut(
  nodes: readonly string[],
  edges: readonly { source: string; target: string }[],
): Map<string, Place> {
  const parts = splitComponents(readTopology(nodes, edges))
  const placements = packParts(parts.map(layOutPart))
  const places = new Map<string, Place>()
  for (const [index, { keys }] of parts.entries()) {
    keys.forEach((key, node) => {
      const { x, y } = placements[index] as Placement
      places.set(key, { x: round(x[node] ?? 0), y: round(y[node] ?? 0) })
    })
  }
  return places
}

function layOutPart(part: Topology): Placement {
  const forces = refine(part, pivotMds(part))
  return makeRoom(part, evenOut(forces, sheetFor(part.keys.length)))
}

function round(value: number): number {
  return Math.round(value * 10) / 10 || 0 // no minus zero
}
