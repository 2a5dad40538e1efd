/** Joins what was found to the tokens, for phrases and frames. */
import type { AnchoredDate } from './anchor-dates.ts'
import type { Scene } from './chunks.ts'
import { byFirst, perToken, type Reading } from './reading.ts'
import type { Recognized } from './recognize/index.ts'
import type { Entity } from './resolve/entities.ts'
import type { OfficeLink } from './resolve/office-link.ts'

/** More tokens than any sentence has, and so any stretch. */
const LONGEST = 2 ** 11

/** One number for a stretch of tokens, small enough to be looked up fast in all but the longest texts. */
export const placeKey = ({ first, last }: { first: number; last: number }): number =>
  first * LONGEST + (last - first)

/** Entity index by ref ("state/KAZ", "organization/~steppe wire"); -1 unknown. */
function entityFinder(found: Recognized, entities: readonly Entity[]): (ref: string) => number {
  const byPlace = new Map<number, number>()
  entities.forEach((e, i) => {
    if (e.kind === 'state' || e.kind === 'organization') for (const p of e.places) byPlace.set(placeKey(p), i)
  })
  const byRef = new Map<string, number>()
  for (const n of found.names) {
    if (byRef.has(n.ref)) continue
    const at = byPlace.get(placeKey(n))
    if (at !== undefined) byRef.set(n.ref, at)
  }
  return (ref) => byRef.get(ref) ?? -1
}

export function createScene(
  reading: Reading,
  entities: readonly Entity[],
  found: Recognized,
  links: readonly OfficeLink[],
  dates: readonly AnchoredDate[],
): Scene {
  const size = reading.tokens.length + 1
  const entityAt: number[] = new Array(size).fill(-1)
  const endAt: number[] = new Array(size).fill(-1)
  const nested = new Set(found.names.filter((n) => n.nested).map(placeKey))
  const heldAt = perToken<number>(reading)
  entities.forEach((entity, e) => {
    for (const p of entity.places) {
      if (p.rule === 'meeting/verb') {
        heldAt[p.first] = e
        continue
      }
      if ((entity.kind !== 'meeting' && nested.has(placeKey(p))) || endAt[p.first]! > p.last) continue
      entityAt[p.first] = e
      endAt[p.first] = p.last
    }
  })
  const linksAt = perToken<OfficeLink[]>(reading)
  for (const link of links) {
    const beside = linksAt[link.first]
    if (beside) beside.push(link)
    else linksAt[link.first] = [link]
  }
  const find = entityFinder(found, entities)
  return {
    reading,
    entities,
    entityAt,
    endAt,
    heldAt,
    links: linksAt,
    dates: byFirst(reading, dates),
    offices: byFirst(reading, found.offices),
    entityOf: find,
    stateOf: (naming) => find(naming.ref),
    adjectives: byFirst(
      reading,
      found.names.filter((n) => n.kind === 'state' && n.form === 'adjective'),
    ),
  }
}
