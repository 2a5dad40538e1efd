/**
 * Where the former keys of an entity lead: a link to `actor/tileuberdi`, saved when only one document was known,
 * opens `actor/mukhtar-tileuberdi`. Made from the names alone, so they need no memory of former builds.
 */
import type { Occurrence } from './occurrence.ts'
import { slug } from './slug.ts'

/** Keys that no entity has and exactly one could have had, sorted. */
export function redirectsOf(
  linked: readonly { key: string; occurrences: readonly Occurrence[] }[],
): Record<string, string> {
  const live = new Set(linked.map((l) => l.key))
  const owners = new Map<string, Set<string>>()
  for (const { key, occurrences } of linked)
    for (const { entity } of occurrences) {
      const former = `${entity.kind}/${slug(entity.name)}`
      if (live.has(former)) continue
      owners.set(former, (owners.get(former) ?? new Set()).add(key))
    }
  const sole = [...owners].flatMap(([former, keys]) =>
    keys.size === 1 ? [[former, [...keys][0]!] as [string, string]] : [],
  )
  return Object.fromEntries(sole.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
