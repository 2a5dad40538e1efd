/** The graph in memory: graph.json behind a graphology index. Built once per load; never mutated. */
import Graph from 'graphology'
import type { EdgeAttributes, GraphFile, NodeAttributes } from '../model/graph-file.ts'
import { foldPlans } from './fulfilled-plans.ts'

export type Network = Graph<NodeAttributes, EdgeAttributes>

/**
 * Indexes a checked graph file. The file's attributes (title, documents) are the network's own; a plan that is told as
 * done is one edge with it.
 */
export function createNetwork(file: GraphFile): Network {
  const network: Network = new Graph({ type: 'directed', multi: true, allowSelfLoops: false })
  network.replaceAttributes(file.attributes)
  for (const node of file.nodes) network.addNode(node.key, node.attributes)
  const isMeeting = (key: string) => network.getNodeAttribute(key, 'kind') === 'meeting'
  for (const edge of foldPlans(file.edges, isMeeting))
    network.addEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes)
  return network
}
