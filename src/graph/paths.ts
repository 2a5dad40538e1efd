/** The shortest ways from one entity to another over visible relations, whichever way the relations point. */
import type { Network } from './network.ts'
import type { Visible } from './visible.ts'

/** Who is on the way, both ends included. */
export type Path = readonly string[]

/**
 * All shortest ways, those with the most relations first, then by key.
 * @param most of them; a dense graph has thousands
 * @returns empty when no way leads there, or either end is not visible
 */
export function shortestPaths(
  network: Network,
  visible: Visible,
  from: string,
  to: string,
  most = 20,
): Path[] {
  const before = stepsBack(network, visible, from, to)
  const found: Path[] = []
  const walk = (path: Path): void => {
    const [first = to] = path
    if (first === from) found.push(path)
    else for (const key of before.get(first) ?? []) if (found.length < most) walk([key, ...path])
  }
  if (before.has(to)) walk([to])
  const relations = (path: Path) =>
    path
      .slice(1)
      .reduce((sum, key, i) => sum + edgesBetween(network, visible.edges, path[i] ?? '', key).length, 0)
  return found
    .map((path) => ({ path, weight: relations(path) }))
    .sort((a, b) => b.weight - a.weight || (a.path.join() < b.path.join() ? -1 : 1))
    .map(({ path }) => path)
}

/** For everyone who is met on the way, who comes right before on a shortest way; ends at the step that meets `to`. */
function stepsBack(
  network: Network,
  { nodes, edges }: Visible,
  from: string,
  to: string,
): Map<string, string[]> {
  const before = new Map<string, string[]>()
  if (from === to || !nodes.has(from) || !nodes.has(to)) return before
  const met = new Set([from])
  let border = [from]
  while (border.length > 0 && !before.has(to)) {
    const next = new Map<string, string[]>()
    for (const key of border) {
      for (const other of neighboursIn(network, edges, key)) {
        if (!met.has(other)) next.set(other, [...(next.get(other) ?? []), key])
      }
    }
    for (const [key, ways] of next) {
      met.add(key)
      before.set(key, ways.sort())
    }
    border = [...next.keys()]
  }
  return before
}

function neighboursIn(network: Network, edges: ReadonlySet<string>, key: string): Set<string> {
  return new Set(
    network.filterEdges(key, (edge) => edges.has(edge)).map((edge) => network.opposite(key, edge)),
  )
}

/** The relations among some edges that join two entities, in either direction. */
export function edgesBetween(network: Network, edges: ReadonlySet<string>, a: string, b: string): string[] {
  return network
    .edges(a, b)
    .filter((edge) => edges.has(edge))
    .sort()
}
