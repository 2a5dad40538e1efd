/** The relations of an entity as its panel lists them: by family, then type and reading direction, newest first. */
import { latest } from '../model/dates.ts'
import type { EdgeAttributes } from '../model/graph-file.ts'
import type { Modality } from '../model/relations.ts'
import {
  type Family,
  RELATION_FAMILIES,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from '../model/relations.ts'
import type { Network } from './network.ts'
import type { Direction } from './relation-in-words.ts'

/** One relation seen from an entity: `other` is the key of the party at its other end. */
export type RelationRow = { key: string; other: string; edge: EdgeAttributes }

export type RelationGroup = {
  id: string
  type: RelationType
  direction: Direction
  modality: Modality
  rows: RelationRow[]
}

export type FamilyGroups = { family: Family; groups: RelationGroup[] }

const newest = (row: RelationRow): string => (row.edge.date ? latest(row.edge.date.to) : '')

function order(network: Network) {
  const nameOf = (row: RelationRow) => network.getNodeAttribute(row.other, 'name')
  return (a: RelationRow, b: RelationRow) =>
    newest(b).localeCompare(newest(a)) || nameOf(a).localeCompare(nameOf(b), 'en') || (a.key < b.key ? -1 : 1)
}

/** Groups the relations of an entity that are among the given edges; what has no date comes last. */
export function relationsOf(network: Network, key: string, edges: ReadonlySet<string>): FamilyGroups[] {
  const groups = new Map<string, RelationGroup>()
  network.forEachEdge(key, (edgeKey, edge, source, target) => {
    if (!edges.has(edgeKey)) return
    const { type, modality } = edge
    const direction: Direction = source === key || RELATIONS[type].symmetric ? 'out' : 'in'
    const id = `${type} ${direction} ${modality}`
    const group = groups.get(id) ?? { id, type, direction, modality, rows: [] }
    group.rows.push({ key: edgeKey, other: source === key ? target : source, edge })
    groups.set(id, group)
  })
  const compare = order(network)
  for (const group of groups.values()) group.rows.sort(compare)
  const sorted = [...groups.values()].sort(
    (a, b) => RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) || (a.id < b.id ? -1 : 1),
  )
  return RELATION_FAMILIES.map((family) => ({
    family,
    groups: sorted.filter((group) => RELATIONS[group.type].family === family),
  })).filter(({ groups: found }) => found.length > 0)
}

/** The other relations between the two parties of a relation, in either direction, newest first. */
export function relationsBetween(network: Network, edgeKey: string): RelationRow[] {
  const [source, target] = network.extremities(edgeKey)
  return relationsBetweenTwo(network, source, target).filter(({ key }) => key !== edgeKey)
}

/** All relations between two entities, in either direction, newest first. */
export function relationsBetweenTwo(network: Network, a: string, b: string): RelationRow[] {
  return network
    .edges(a, b)
    .map((key) => ({ key, other: network.target(key), edge: network.getEdgeAttributes(key) }))
    .sort(order(network))
}
