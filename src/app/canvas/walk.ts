/**
 * Walking the map by keys: → ← go through all entities, the most connected first; ↓ ↑ through the neighbours of
 * the one where the walk stands, E through its lines. Enter goes on from there.
 */
export type Walk = {
  /** Whose neighbours ↓ and ↑ go through. */
  base: string
  /** The neighbour that is pointed at; null is the base itself. */
  neighbour: string | null
  /** The line of either that is pointed at, if one is. */
  line: string | null
}

/** The parts of the map that a walk can see, in the order in which it meets them. */
export type Ground = {
  order: readonly string[]
  neighboursOf(key: string): readonly string[]
  linesOf(key: string): readonly string[]
}

/** The entity or line that a walk points at. */
export const cursorOf = (walk: Walk | null): string | null =>
  walk && (walk.line ?? walk.neighbour ?? walk.base)

/**
 * One step.
 * @param walk null before the first step: that one goes to the most connected entity, whatever the key
 * @returns the same walk for keys that mean nothing here
 */
export function step(walk: Walk | null, key: string, { order, neighboursOf, linesOf }: Ground): Walk | null {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, e: 1 }[key]
  const first = order[0]
  if (by === undefined || first === undefined) return walk
  if (!walk || !order.includes(walk.base)) return { base: first, neighbour: null, line: null }
  const at = walk.neighbour ?? walk.base
  if (key === 'e') return { ...walk, line: next(linesOf(at), walk.line, by) }
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    return { base: next(order, at, by) ?? first, neighbour: null, line: null }
  }
  return { base: walk.base, neighbour: next(neighboursOf(walk.base), walk.neighbour, by), line: null }
}

/** The next in a round; from nowhere, the first or the last. */
function next(round: readonly string[], from: string | null, by: number): string | null {
  const at = from === null ? -1 : round.indexOf(from)
  if (at < 0) return round.at(by > 0 ? 0 : -1) ?? null
  return round[(at + by + round.length) % round.length] ?? null
}
