/** The visible part of a graph as a graph.json of its own. */
import { type EdgeAttributes, FORMAT, type GraphFile, type NodeAttributes } from '../model/graph-file.ts'
import type { Network } from './network.ts'
import type { Visible } from './visible.ts'

/** Documents stay that prove a visible relation or gave one its date; so do the mentions in them. */
export function partOf(network: Network, visible: Visible): GraphFile {
  const attributes = network.getAttributes() as GraphFile['attributes']
  const edges = network.filterEdges((key) => visible.edges.has(key))
  const used = new Set(edges.flatMap((key) => documentsOf(network.getEdgeAttributes(key))))
  const nodes = network.filterNodes((key) => visible.nodes.has(key))
  const node = (each: NodeAttributes): NodeAttributes => ({
    ...each,
    mentions: each.mentions.filter(({ document }) => used.has(document)),
  })
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      ...attributes,
      format: FORMAT,
      documents: attributes.documents.filter(({ id }) => used.has(id)),
    },
    nodes: nodes.map((key) => ({ key, attributes: node(network.getNodeAttributes(key)) })),
    edges: edges.map((key) => {
      const [source, target] = network.extremities(key)
      return { key, source, target, attributes: network.getEdgeAttributes(key) }
    }),
  }
}

function documentsOf({ evidence, date }: EdgeAttributes): string[] {
  const source = date?.source?.document
  return [...evidence.map(({ document }) => document), ...(source ? [source] : [])]
}
