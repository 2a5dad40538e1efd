/**
 * The same entity over documents. The registry joins at once; else a name alone never does: people join on name
 * and affiliation, or on a like name and the same office; meetings on name and year.
 */
import type { FactEntity, Facts } from '../extract/read-document.ts'
import { fold } from '../text/fold.ts'
import { fullestName } from './fullest-name.ts'
import { similarity } from './similarity.ts'
import { slug } from './slug.ts'

/** An entity in one document, with what can tell it from a namesake. */
export type Occurrence = { document: string; index: number; entity: FactEntity; facts: Facts }

/** One entity of the corpus. */
export type Linked = { key: string; occurrences: Occurrence[] }

export type Linking = { linked: Linked[]; merges: string[]; nearMisses: string[] }

const nameKey = (e: FactEntity) => slug(e.name)

/** States and bodies an actor is told to belong to in its document. */
function affiliations(o: Occurrence): Set<string> {
  const out = new Set<string>()
  for (const r of o.facts.relations) {
    if (r.type !== 'holds-office' || r.from !== o.index) continue
    const whose = o.facts.entities[r.to]!
    out.add(whose.registry ?? nameKey(whose))
  }
  return out
}

function titles(o: Occurrence): Set<string> {
  const own = o.facts.relations.filter((r) => r.type === 'holds-office' && r.from === o.index)
  return new Set(own.map((r) => fold(r.title ?? '')))
}

const overlap = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].some((x) => b.has(x))

/** The name under which an occurrence is looked up first. */
function baseKey(o: Occurrence): string {
  const { entity } = o
  if (entity.registry && entity.kind === 'organization') return `organization/${entity.registry}`
  if (entity.registry && entity.kind === 'actor') return `actor/${entity.registry}`
  if (entity.registry && entity.kind === 'meeting') return `meeting/#${entity.registry}`
  return `${entity.kind}/${nameKey(entity)}`
}

/** Whether two actors of one name are two people: both have affiliations and share none. */
function namesakes(a: Occurrence, group: readonly Occurrence[]): boolean {
  if (a.entity.registry) return false
  const mine = affiliations(a)
  const theirs = new Set(group.flatMap((o) => [...affiliations(o)]))
  return mine.size > 0 && theirs.size > 0 && !overlap(mine, theirs)
}

/** Groups all occurrences; order of documents does not matter (they come sorted by id). */
export function linkEntities(occurrences: readonly Occurrence[]): Linking {
  const groups = new Map<string, Occurrence[]>()
  const place = (key: string, o: Occurrence) => groups.set(key, [...(groups.get(key) ?? []), o])
  for (const o of occurrences) {
    let key = baseKey(o)
    for (let n = 2; o.entity.kind === 'actor' && groups.has(key) && namesakes(o, groups.get(key)!); n++)
      key = `${baseKey(o)}-${n}`
    place(key, o)
  }
  const { merges, nearMisses } = mergeAlike(groups)
  const linked = readable(groups).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return { linked, merges, nearMisses }
}

/** Joins spellings of one person: a like name and a shared affiliation; alike without one is a near miss. */
function mergeAlike(groups: Map<string, Occurrence[]>): Pick<Linking, 'merges' | 'nearMisses'> {
  const merges: string[] = []
  const nearMisses: string[] = []
  const actors = [...groups.keys()].filter((k) => k.startsWith('actor/')).toSorted()
  const byFamily = new Map<string, string[]>()
  for (const key of actors) {
    for (const part of new Set(
      key
        .slice(6)
        .split('-')
        .map((p) => p.slice(0, 2)),
    ))
      byFamily.set(part, [...(byFamily.get(part) ?? []), key])
  }
  const seen = new Set<string>()
  for (const keys of byFamily.values()) {
    for (const [i, a] of keys.entries()) {
      for (const b of keys.slice(i + 1)) {
        if (seen.has(`${a}|${b}`)) continue
        seen.add(`${a}|${b}`)
        const [x, y] = [groups.get(a), groups.get(b)]
        if (!x || !y || similarity(a.slice(6), b.slice(6)) < 0.9) continue
        const shared = overlap(
          new Set(x.flatMap((o) => [...affiliations(o)])),
          new Set(y.flatMap((o) => [...affiliations(o)])),
        )
        const office = overlap(
          new Set(x.flatMap((o) => [...titles(o)])),
          new Set(y.flatMap((o) => [...titles(o)])),
        )
        if (shared && office) {
          const [home, guest] = y.some((o) => o.entity.registry) ? [b, a] : [a, b]
          groups.set(home, [...groups.get(home)!, ...groups.get(guest)!])
          groups.delete(guest)
          merges.push(`${guest} → ${home}: like names, same office`)
        } else nearMisses.push(`${a} ~ ${b}: like names${shared ? ', same affiliation' : ''}`)
      }
    }
  }
  return { merges, nearMisses }
}

/** Keys by name ("meeting/5th-cica-summit"), numbered where two share one; bodies keep the registry's short id. */
function readable(groups: ReadonlyMap<string, Occurrence[]>): Linked[] {
  const taken = new Set<string>()
  const order = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return order.map(([first, occurrences]) => {
    const entities = occurrences.map((o) => o.entity)
    const { kind } = entities[0]!
    const named = kind === 'actor' || kind === 'meeting' ? `${kind}/${slug(fullestName(entities))}` : first
    let key = named
    for (let n = 2; taken.has(key); n++) key = `${named}-${n}`
    taken.add(key)
    return { key, occurrences }
  })
}
