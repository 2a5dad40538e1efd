/** Puts a graph.json together: what the documents say, where it stands on the sheet, in a fixed order. */
import type { DocumentRecord } from '../model/document.ts'
import { FORMAT, type GraphEdge, type GraphFile, type NodeAttributes } from '../model/graph-file.ts'
import type { Review } from '../model/review.ts'
import type { Place } from './layout/lay-out.ts'
import { layOutAround } from './layout/lay-out-around.ts'

/** A node that has no place yet. */
export type UnplacedNode = { key: string; attributes: Omit<NodeAttributes, 'x' | 'y'> }

/**
 * Lays the graph out and gives the file. Everything is sorted by code unit, so the order of the parts given
 * does not show.
 * @param title null: named after the best connected entity, "CICA in 16 documents"
 */
export function assembleGraphFile(parts: {
  title: string | null
  documents: readonly DocumentRecord[]
  nodes: readonly UnplacedNode[]
  edges: readonly GraphEdge[]
  version?: string
  redirects?: Record<string, string>
  review?: Review
  /** Where nodes stood before the graph grew; they stay there. */
  kept?: ReadonlyMap<string, Place>
}): GraphFile {
  const { documents, nodes, edges, version, redirects, review } = parts
  const places = layOutAround(
    nodes.map((node) => node.key),
    edges,
    parts.kept ?? new Map(),
  )
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: FORMAT,
      title: parts.title ?? nameGraph(nodes, edges, documents.length),
      documents: sortBy(documents, (document) => document.id),
      ...(version ? { version } : {}),
      ...(redirects ? { redirects } : {}),
      ...(review ? { review } : {}),
    },
    nodes: sortBy(nodes, (node) => node.key).map(({ key, attributes }) => {
      const { x, y } = places.get(key) ?? { x: 0, y: 0 }
      return { key, attributes: { ...attributes, x, y } }
    }),
    edges: sortBy(edges, (edge) => edge.key),
  }
}

function nameGraph(nodes: readonly UnplacedNode[], edges: readonly GraphEdge[], documents: number): string {
  const degrees = new Map<string, number>()
  for (const key of edges.flatMap((edge) => [edge.source, edge.target])) {
    degrees.set(key, (degrees.get(key) ?? 0) + 1)
  }
  const degree = (node: UnplacedNode) => degrees.get(node.key) ?? 0
  const [first] = sortBy(nodes, (node) => node.key).sort((a, b) => degree(b) - degree(a))
  const where = documents === 1 ? 'one document' : `${documents} documents`
  return first ? `${first.attributes.acronym ?? first.attributes.name} in ${where}` : `Nothing in ${where}`
}

function sortBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
