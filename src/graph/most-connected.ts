/** The entities with the most visible relations: where to start reading. */
import { type Family, RELATION_FAMILIES, RELATIONS } from '../model/relations.ts'
import type { Network } from './network.ts'
import type { Visible } from './visible.ts'

/** An entity with its visible relations, in total and by family. */
export type Connected = { key: string; total: number; families: { family: Family; count: number }[] }

/** The first `count` entities by visible relations; equal ones by name. */
export function mostConnected(network: Network, { edges }: Visible, count: number): Connected[] {
  const totals = new Map<string, Map<Family, number>>()
  for (const key of edges) {
    const { family } = RELATIONS[network.getEdgeAttribute(key, 'type')]
    for (const end of network.extremities(key)) {
      const families = totals.get(end) ?? new Map<Family, number>()
      families.set(family, (families.get(family) ?? 0) + 1)
      totals.set(end, families)
    }
  }
  const nameOf = (key: string) => network.getNodeAttribute(key, 'name')
  return [...totals]
    .map(([key, families]) => ({
      key,
      total: [...families.values()].reduce((sum, n) => sum + n, 0),
      families: RELATION_FAMILIES.map((family) => ({ family, count: families.get(family) ?? 0 })).filter(
        (each) => each.count > 0,
      ),
    }))
    .sort((a, b) => b.total - a.total || nameOf(a.key).localeCompare(nameOf(b.key), 'en'))
    .slice(0, count)
}
