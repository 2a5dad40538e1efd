/**
 * Where keys lead that corrections have done away with: a link to an entity or a relation that was made before it
 * was renamed, joined, dated anew opens what has become of it.
 */
import type { GraphEdge } from '../../model/graph-file.ts'

/** A joined corpus: the key of each occurrence by its id, and what is told. */
export type Joined = { keys: ReadonlyMap<string, string>; edges: readonly GraphEdge[] }

/** Keys of `before` that `now` has no more → the keys it has in their place, sorted; what has gone leads nowhere. */
export function redirectsBetween(before: Joined, now: Joined): Record<string, string> {
  const live = new Set(now.keys.values())
  const moved = new Map<string, string>()
  for (const [id, key] of before.keys) {
    const next = now.keys.get(id)
    if (next !== undefined && !live.has(key) && !moved.has(key)) moved.set(key, next)
  }
  const liveEdges = new Set(now.edges.map((edge) => edge.key))
  const told = new Map(now.edges.flatMap((edge) => passagesOf(edge).map((passage) => [passage, edge.key])))
  const at = (key: string) => moved.get(key) ?? key
  for (const edge of before.edges) {
    if (liveEdges.has(edge.key)) continue
    const same = { ...edge, source: at(edge.source), target: at(edge.target) }
    const next = [...passagesOf(same), ...passagesOf(turned(same))].find((passage) => told.has(passage))
    if (next !== undefined) moved.set(edge.key, told.get(next)!)
  }
  return Object.fromEntries([...moved].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What of a relation stands in which passage. */
function passagesOf({ source, target, attributes: { type, evidence } }: GraphEdge): string[] {
  return evidence.map(({ document, start }) => [type, source, target, document, start].join('\0'))
}

/** Joined with another, either end may have become the smaller key. */
const turned = (edge: GraphEdge): GraphEdge => ({ ...edge, source: edge.target, target: edge.source })
