import type { FactEntity } from '../extract/read-document.ts'

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The name an entity has in the graph. States and bodies of the registry have the registry's; a gathering its
 * numbered name ("5th CICA Summit" rather than "CICA Summit (2019)"); else the fullest form seen: most words, then
 * longest, then first in order.
 */
export function fullestName(entities: readonly FactEntity[]): string {
  const { kind } = entities[0]!
  const registered = entities.find((e) => e.registry && (kind === 'state' || kind === 'organization'))
  if (registered) return registered.name
  const names = entities.map((e) => e.name)
  const numbered = kind === 'meeting' ? names.filter((n) => /^\d/.test(n)) : []
  const words = (name: string) => name.split(/\s+/).length
  const pool = numbered.length > 0 ? numbered : names
  return pool.toSorted((a, b) => words(b) - words(a) || b.length - a.length || byCode(a, b))[0]!
}
