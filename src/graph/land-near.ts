/**
 * Where entities come to stand that are brought into sight: on rings around the one they belong to, where there is
 * room. Nobody else moves.
 *
 *       · n ·
 *      n  P  ·        P parent, n newcomer, · a place that was taken or is not needed
 *       · n ·
 */
import type { Network } from './network.ts'
import type { Place } from './placed.ts'

/** Room that a symbol and its name take, in the map's pixels. */
const ROOM = { x: 90, y: 56 }
const FIRST_RING = 110
const BETWEEN_RINGS = 80
/** Whoever stands no further than this is near already. */
const NEAR = 320

/**
 * @param seen who is in sight, the parent included
 * @returns places for those of `added` that would not stand near by themselves
 */
export function landNear(
  network: Network,
  seen: Iterable<string>,
  parent: string,
  added: readonly string[],
): Place[] {
  const centre = network.getNodeAttributes(parent)
  const isFar = (key: string) => {
    const { x, y } = network.getNodeAttributes(key)
    return Math.hypot(x - centre.x, y - centre.y) > NEAR
  }
  const far = added.filter(isFar)
  const taken = [...seen, ...added.filter((key) => !isFar(key))].map((key) => {
    const { x, y } = network.getNodeAttributes(key)
    return { x, y }
  })
  const spots = ringsAround(centre)
  return far.map((key) => {
    const isFree = (spot: Spot) =>
      taken.every(({ x, y }) => Math.abs(x - spot.x) >= ROOM.x || Math.abs(y - spot.y) >= ROOM.y)
    let spot = next(spots)
    while (!isFree(spot)) spot = next(spots)
    taken.push(spot)
    return { key, ...spot }
  })
}

type Spot = { x: number; y: number }

/** Places on rings that grow without end, so that there is always a free one further out. */
function* ringsAround({ x, y }: Spot): Generator<Spot, never> {
  for (let ring = 0; ; ring++) {
    const radius = FIRST_RING + ring * BETWEEN_RINGS
    const count = Math.floor((2 * Math.PI * radius) / ROOM.x)
    for (let i = 0; i < count; i++) {
      // Beginning above, each ring turned a little, so that they do not line up.
      const angle = (2 * Math.PI * (i + (ring % 2) / 2)) / count - Math.PI / 2
      yield { x: tenth(x + radius * Math.cos(angle)), y: tenth(y + radius * Math.sin(angle)) }
    }
  }
}

const next = (spots: Generator<Spot, never>): Spot => spots.next().value

const tenth = (value: number): number => Math.round(value * 10) / 10
