/**
 * What a layout sees of a graph: numbered nodes and who is joined to whom. Nodes are numbered in the order of
 * their keys and links sorted, so that a layout cannot depend on the order in which a graph was told.
 */

export type Topology = {
  /** Node keys, sorted; a node's number is its place here. */
  keys: readonly string[]
  /** Joined pairs, each once however many edges join it; `weight` counts them. */
  links: readonly Link[]
  /** The numbers of each node's neighbours, ascending. */
  neighbours: readonly (readonly number[])[]
}

export type Link = { a: number; b: number; weight: number }

/** Edges whose ends are not both among the nodes are a bug of the caller. */
export function readTopology(
  nodes: readonly string[],
  edges: readonly { source: string; target: string }[],
): Topology {
  const keys = [...nodes].sort(byCodeUnit)
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const weights = new Map<number, number>()
  for (const { source, target } of edges) {
    const a = numbers.get(source)
    const b = numbers.get(target)
    if (a === undefined || b === undefined)
      throw new Error(`layout: edge without its node: ${source} → ${target}`)
    if (a === b) continue
    const pair = Math.min(a, b) * keys.length + Math.max(a, b)
    weights.set(pair, (weights.get(pair) ?? 0) + 1)
  }
  const pairs = [...weights.keys()].sort((p, q) => p - q)
  const links = pairs.map((pair) => ({
    a: Math.floor(pair / keys.length),
    b: pair % keys.length,
    weight: weights.get(pair) ?? 0,
  }))
  return { keys, links, neighbours: readNeighbours(keys.length, links) }
}

function readNeighbours(count: number, links: readonly Link[]): number[][] {
  const neighbours: number[][] = Array.from({ length: count }, () => [])
  for (const { a, b } of links) {
    neighbours[a]?.push(b)
    neighbours[b]?.push(a)
  }
  for (const each of neighbours) each.sort((p, q) => p - q)
  return neighbours
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
