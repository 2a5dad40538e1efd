/** Which node of a graph is which entity of the gold: same kind, most names in common. */
import type { GraphNode } from '../../model/graph-file.ts'
import type { GoldEntity } from './gold.ts'

const SAME_NAME = 10
const SAME_ORDINAL = 3
const SAME_DAY = 2

/**
 * Assigns nodes to entities one to one, the strongest pairs first.
 * @returns by node number, the entity's number
 */
export function matchEntities(
  entities: readonly GoldEntity[],
  nodes: readonly GraphNode[],
  text: string,
): Map<number, number> {
  const wanted = entities.map((entity) => foldAll([entity.name, ...entity.aliases, ...entity.mentions]))
  const given = nodes.map(({ attributes }) =>
    foldAll([
      attributes.name,
      ...attributes.aliases,
      ...attributes.mentions.map((mention) => text.slice(mention.start, mention.end)),
    ]),
  )
  const pairs: { strength: number; entity: number; node: number }[] = []
  for (const [e, entity] of entities.entries()) {
    for (const [n, node] of nodes.entries()) {
      const strength = countShared(wanted[e], given[n]) + likeness(entity, node)
      if (entity.kind === node.attributes.kind && strength > 0) pairs.push({ strength, entity: e, node: n })
    }
  }
  pairs.sort((a, b) => b.strength - a.strength || a.entity - b.entity || a.node - b.node)
  return assignOnce(pairs)
}

function assignOnce(pairs: readonly { entity: number; node: number }[]): Map<number, number> {
  const entityOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { entity, node } of pairs) {
    if (taken.has(entity) || entityOf.has(node)) continue
    taken.add(entity)
    entityOf.set(node, entity)
  }
  return entityOf
}

function likeness(entity: GoldEntity, node: GraphNode): number {
  const sameName = fold(entity.name) === fold(node.attributes.name) ? SAME_NAME : 0
  return sameName + (entity.kind === 'meeting' ? compareMeetings(entity, node) : 0)
}

/**
 * Meetings are often told without a name ("the fourth, in Tashkent"): same first day, or same ordinal of a
 * series in the same year.
 */
function compareMeetings({ meeting }: GoldEntity, { attributes }: GraphNode): number {
  const want = meeting?.date?.from
  const got = attributes.date?.from
  if (!want || !got || want.slice(0, 4) !== got.slice(0, 4)) return 0
  if (meeting?.ordinal && attributes.ordinal) {
    return meeting.ordinal === attributes.ordinal ? SAME_ORDINAL : -SAME_ORDINAL
  }
  return want === got && want.length === 10 ? SAME_DAY : 0
}

/** A name without accents, case, possessive, punctuation and leading article. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

/** Folded names without the empty ones. */
export function foldAll(names: readonly string[]): Set<string> {
  return new Set(names.map(fold).filter((name) => name !== ''))
}

function countShared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return [...a].filter((name) => b.has(name)).length
}
