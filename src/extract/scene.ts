/** Joins what was found to the tokens, for phrases and frames. */
import type { AnchoredDate } from './anchor-dates.ts'
import type { Scene } from './chunks.ts'
import { byFirst, noCover, perToken, type Reading } from './reading.ts'
import type { Recognized } from './recognize/index.ts'
import type { Entity } from './resolve/entities.ts'
import type { OfficeLink } from './resolve/office-link.ts'

/** Entity index by ref ("state/KAZ", "organization/~steppe wire"); -1 unknown. */
function entityFinder(entities: readonly Entity[]): (ref: string) => number {
  const byRef = new Map<string, number>()
  entities.forEach(({ ref }, i) => {
    if (ref !== null) byRef.set(ref, i)
  })
  return (ref) => byRef.get(ref) ?? -1
}

export function createScene(
  reading: Reading,
  entities: readonly Entity[],
  found: Recognized,
  links: readonly OfficeLink[],
  dates: readonly AnchoredDate[],
): Scene {
  const entityAt = noCover(reading)
  const endAt = noCover(reading)
  const heldAt = perToken<number>(reading)
  entities.forEach((entity, e) => {
    for (const p of entity.places) {
      if (p.rule === 'meeting/verb') {
        heldAt[p.first] = e
        continue
      }
      if (p.nested || endAt[p.first]! > p.last) continue
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
  const find = entityFinder(entities)
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
