/**
 * The one filter: which nodes and edges a filter leaves. Canvas, counts, table, exports and the command line
 * all ask here. Nodes are visible when they keep an edge; positions never change.
 */
import type { Filter } from '../model/filter.ts'
import type { EdgeAttributes } from '../model/graph-file.ts'
import { type TimeTest, timeTest } from '../model/year-rules.ts'
import type { Network } from './network.ts'

export type Visible = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> }

/** Whether an edge passes the parts of a filter that concern edges alone. */
function edgePasses(edge: EdgeAttributes, filter: Filter, isInTime: TimeTest): boolean {
  if (filter.hiddenTypes.includes(edge.type)) return false
  if (edge.modality === 'planned' && filter.planned === 'hide') return false
  if (edge.date === null ? filter.undated === 'hide' : !isInTime(edge.date)) return false
  return edge.evidence.some((e) => !filter.hiddenDocuments.includes(e.document))
}

/** The visible subgraph under a filter. */
export function visible(network: Network, filter: Filter): Visible {
  const nodes = new Set<string>()
  const edges = new Set<string>()
  const isInTime = timeTest(filter.years, filter.yearRule)
  network.forEachEdge((key, edge, source, target, from, to) => {
    if (filter.hiddenKinds.includes(from.kind) || filter.hiddenKinds.includes(to.kind)) return
    if (!edgePasses(edge, filter, isInTime)) return
    edges.add(key)
    nodes.add(source).add(target)
  })
  return { nodes, edges }
}
