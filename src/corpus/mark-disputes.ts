/**
 * Relations on which documents disagree: what happens once is told of two times, or of two places. Both stay, each with
 * its sentences, and each names the other; who is right is for the reader to judge.
 */
import { type DateSpan, earliest, latest } from '../model/dates.ts'
import type { GraphEdge } from '../model/graph-file.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { RelationType } from '../model/relations.ts'
import { groupBy } from './group-by.ts'

type KindOf = (key: string) => EntityKind | undefined

/** Relations that last as long as a gathering: they have one time. */
const AT_A_GATHERING: ReadonlySet<RelationType> = new Set(['attended', 'hosted', 'chaired', 'meeting-of'])

/** What is compared, by a name that rivals share (null: not compared), and when two of that name contradict each other. */
type Rivalry = {
  about(edge: GraphEdge, kindOf: KindOf): string | null
  contradict(a: GraphEdge, b: GraphEdge): boolean
}

const apart = (a: DateSpan, b: DateSpan) => latest(a.to) < earliest(b.from) || latest(b.to) < earliest(a.from)

const RIVALRIES: readonly Rivalry[] = [
  {
    about({ source, target, attributes: { type } }, kindOf) {
      const isGathering = kindOf(source) === 'meeting' || kindOf(target) === 'meeting'
      const isOnce = type === 'initiated' || (AT_A_GATHERING.has(type) && isGathering)
      return isOnce ? `${type} ${source} ${target}` : null
    },
    contradict({ attributes: { date: a } }, { attributes: { date: b } }) {
      return a !== null && b !== null && apart(a, b)
    },
  },
  {
    about({ source, target, attributes: { type } }, kindOf) {
      const isPlace = type === 'hosted' && kindOf(source) === 'state' && kindOf(target) === 'meeting'
      return isPlace ? target : null
    },
    contradict: (a, b) => a.source !== b.source,
  },
]

/** A document that tells both sees no contradiction in them. */
function isToldByOne(a: GraphEdge, b: GraphEdge): boolean {
  const documents = new Set(a.attributes.evidence.map(({ document }) => document))
  return b.attributes.evidence.some(({ document }) => documents.has(document))
}

/**
 * Gives edges that other documents contradict the keys of those others, sorted. Plans contradict nothing: they change.
 * @param kindOf the kind of an entity by its key
 */
export function markDisputes(edges: readonly GraphEdge[], kindOf: KindOf): GraphEdge[] {
  const told = edges.filter(({ attributes }) => attributes.modality === 'actual')
  const disputes = new Map<string, Set<string>>()
  for (const { about, contradict } of RIVALRIES) {
    const compared = told.flatMap((edge) => {
      const name = about(edge, kindOf)
      return name === null ? [] : [{ name, edge }]
    })
    for (const rivals of groupBy(compared, ({ name }) => name).values())
      for (const { edge: a } of rivals)
        for (const { edge: b } of rivals)
          if (contradict(a, b) && !isToldByOne(a, b))
            disputes.set(a.key, (disputes.get(a.key) ?? new Set()).add(b.key))
  }
  return edges.map((edge) => {
    const others = disputes.get(edge.key)
    return others ? { ...edge, attributes: { ...edge.attributes, disputes: [...others].sort() } } : edge
  })
}
