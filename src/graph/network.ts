/** The graph in memory: graph.json behind a graphology index. Built once per load; never mutated. */
import Graph from 'graphology'
import type { EdgeAttributes, GraphFile, NodeAttributes } from '../model/graph-file.ts'

export type Network = Graph<NodeAttributes, EdgeAttributes>

/** Indexes a checked graph file. The file's attributes (title, documents) are the network's own. */
export function createNetwork(file: GraphFile): Network {
  const network: Network = new Graph({ type: 'directed', multi: true, allowSelfLoops: false })
  network.replaceAttributes(file.attributes)
  for (const node of file.nodes) network.addNode(node.key, node.attributes)
  for (const edge of file.edges) network.addEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes)
  return network
}
