/** What a selection speaks of: its entities and relations, and what it is called. */
import type { Network } from '../graph/network.ts'
import { edgesBetween, shortestPaths } from '../graph/paths.ts'
import { relationInWords } from '../graph/relation-in-words.ts'
import { shortName } from '../graph/short-name.ts'
import type { Visible } from '../graph/visible.ts'
import type { Words } from '../words/words.ts'
import { pickedNodes, type Selection } from './view.ts'

/** Keys in the network, without those that it does not hold. */
export type SpokenOf = { nodes: readonly string[]; edges: readonly string[] }

const NOTHING: SpokenOf = { nodes: [], edges: [] }

/** The entities that a selection names, whether they are visible or not, and its visible relations. */
export function spokenOf(network: Network, visible: Visible, selection: Selection | null): SpokenOf {
  if (!selection) return NOTHING
  if (selection.kind === 'edge') {
    return network.hasEdge(selection.key)
      ? { nodes: network.extremities(selection.key), edges: [selection.key] }
      : NOTHING
  }
  const nodes = pickedNodes(selection).filter((key) => network.hasNode(key))
  if (selection.kind === 'node') return { nodes, edges: [] }
  if (selection.kind !== 'path') return { nodes, edges: edgesAmong(network, visible, nodes) }
  const paths = shortestPaths(network, visible, selection.from, selection.to)
  return {
    nodes: [...new Set([...nodes, ...paths.flat()])],
    edges: paths.flatMap((path) =>
      path.slice(1).flatMap((key, i) => edgesBetween(network, visible.edges, path[i] ?? '', key)),
    ),
  }
}

function edgesAmong(network: Network, { edges }: Visible, nodes: readonly string[]): string[] {
  const among = new Set(nodes)
  const found = nodes.flatMap((key) => network.filterEdges(key, (edge) => edges.has(edge)))
  return [...new Set(found)].filter((edge) => network.extremities(edge).every((key) => among.has(key)))
}

/** "Kazakhstan", "Cambodia hosted 6th CICA Summit", "Cambodia and Kazakhstan", "5 entities". */
export function selectionInWords(words: Words, network: Network, selection: Selection): string {
  const name = (key: string) => shortName(network.getNodeAttributes(key))
  if (selection.kind === 'node') return name(selection.key)
  if (selection.kind === 'several') return words.t('count.entities', { count: selection.keys.length })
  if (selection.kind === 'edge') {
    const [source, target] = network.extremities(selection.key)
    return relationInWords(words, network.getEdgeAttributes(selection.key), name(source), name(target))
  }
  const [first, second] = pickedNodes(selection).map(name)
  return words.t(selection.kind === 'pair' ? 'pair.names' : 'path.names', {
    first: first ?? '',
    second: second ?? '',
  })
}
