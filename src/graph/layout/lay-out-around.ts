/**
 * Places for a graph that grew: who stood stays where it stood, who is new comes beside those it is tied to.
 *
 *     ○──○            ○──○
 *     │       →       │   ╲
 *     ○               ○    ●   beside its neighbour, on the nearest free spot
 */
import { layOut, type Place } from './lay-out.ts'

/** Room of a node with its name, in units of the sheet; further out on the search for a spot by this much. */
const ROOM = { x: 80, y: 44 }
/** Turns from spot to spot, as the seeds of a sunflower: no two spots lie in one direction. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

type Edge = { source: string; target: string }

/** @param kept places that must not change; those of nodes that are gone do not count */
export function layOutAround(
  nodes: readonly string[],
  edges: readonly Edge[],
  kept: ReadonlyMap<string, Place>,
): Map<string, Place> {
  const places = new Map(
    nodes.flatMap((key) => (kept.has(key) ? [[key, kept.get(key) as Place] as const] : [])),
  )
  if (places.size === 0) return layOut(nodes, edges)
  const taken = new Spots([...places.values()])
  const neighbours = neighboursOf(edges)
  let waiting = nodes.filter((key) => !places.has(key)).toSorted()
  // Those tied to the map come first, ring by ring; what is tied to nothing stands below everything.
  while (waiting.length > 0) {
    const tied = waiting.filter((key) => neighbours.get(key)?.some((other) => places.has(other)))
    const next = tied.length > 0 ? tied : waiting.slice(0, 1)
    for (const key of next) {
      const around = (neighbours.get(key) ?? []).flatMap((other) => places.get(other) ?? [])
      places.set(key, taken.takeNear(around.length > 0 ? middleOf(around) : taken.below()))
    }
    const done = new Set(next)
    waiting = waiting.filter((key) => !done.has(key))
  }
  return places
}

function neighboursOf(edges: readonly Edge[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  for (const { source, target } of edges) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const list = neighbours.get(one)
      if (list) list.push(other)
      else neighbours.set(one, [other])
    }
  }
  return neighbours
}

function middleOf(places: readonly Place[]): Place {
  const sum = places.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  return { x: sum.x / places.length, y: sum.y / places.length }
}

/** What is taken of the sheet, in cells of one node's room. */
class Spots {
  readonly #cells = new Map<string, Place[]>()
  #lowest = Number.NEGATIVE_INFINITY

  constructor(places: readonly Place[]) {
    for (const place of places) this.#take(place)
  }

  /** A spot under all that stands. */
  below(): Place {
    return { x: 0, y: this.#lowest + 2 * ROOM.y }
  }

  /** Takes the free spot nearest to a place. */
  takeNear({ x, y }: Place): Place {
    for (let turn = 0; ; turn++) {
      const [angle, distance] = [turn * GOLDEN, 0.5 * Math.sqrt(turn)]
      const spot = {
        x: Math.round((x + Math.cos(angle) * distance * ROOM.x) * 10) / 10,
        y: Math.round((y + Math.sin(angle) * distance * ROOM.y) * 10) / 10,
      }
      if (this.#isFree(spot)) return this.#take(spot)
    }
  }

  #take(place: Place): Place {
    const cell = cellOf(place).join()
    this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), place])
    this.#lowest = Math.max(this.#lowest, place.y)
    return place
  }

  #isFree({ x, y }: Place): boolean {
    const [column, row] = cellOf({ x, y })
    for (const c of [column - 1, column, column + 1]) {
      for (const r of [row - 1, row, row + 1]) {
        const near = this.#cells.get(`${c},${r}`) ?? []
        if (near.some((other) => Math.abs(other.x - x) < ROOM.x && Math.abs(other.y - y) < ROOM.y))
          return false
      }
    }
    return true
  }
}

const cellOf = ({ x, y }: Place): [number, number] => [Math.floor(x / ROOM.x), Math.floor(y / ROOM.y)]
