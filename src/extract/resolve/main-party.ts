/** The state and the body that a document is about, where it names one far more often than any other. */
import type { Entity } from './entities.ts'

/** The state that a document speaks of most by far, or null. */
export function mainStateOf(entities: readonly Entity[]): number | null {
  const states = entities
    .map((e, i) => ({ i, n: e.kind === 'state' ? e.places.length : 0 }))
    .toSorted((a, b) => b.n - a.n)
  const total = states.reduce((sum, s) => sum + s.n, 0)
  const [most, next] = states
  return most && most.n >= 2 && most.n * 5 >= total * 3 && most.n > (next?.n ?? 0) ? most.i : null
}

/** The body that a document names most by far, or null. */
export function mainBodyOf(entities: readonly Entity[]): number | null {
  let [most, next] = [-1, -1]
  entities.forEach(({ kind, places }, i) => {
    if (kind !== 'organization') return
    if (most < 0 || places.length > entities[most]!.places.length) [most, next] = [i, most]
    else if (next < 0 || places.length > entities[next]!.places.length) next = i
  })
  const size = (i: number) => entities[i]?.places.length ?? 0
  return size(most) >= 3 && size(most) >= 3 * size(next) ? most : null
}
