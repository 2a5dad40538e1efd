/** Takes namings away from an entity of a document: they are of somebody else. */
import type { FactEntity, FactRelation, Facts } from '../../extract/read-document.ts'
import type { Span } from '../../model/evidence.ts'

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/**
 * @param places where the namings stand
 * @param name the new one's; else the fullest of the words
 * @returns the facts with the namings on an entity of their own, and its index: a new one, or the old one where
 *   nothing is left of it
 */
export function splitNaming(
  facts: Facts,
  index: number,
  places: readonly Span[],
  name: string | undefined,
): { facts: Facts; index: number } {
  const entity = facts.entities[index]!
  const moves = (mention: Span) => places.some((place) => touches(place, mention))
  const moved = entity.mentions.filter(moves)
  const kept = entity.mentions.filter((mention) => !moves(mention))
  const fullest = moved.map((m) => m.text).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
  const other: FactEntity = {
    ...entity,
    registry: null,
    mentions: moved,
    name: name ?? fullest ?? entity.name,
  }
  if (kept.length === 0) return { facts: { ...facts, entities: facts.entities.with(index, other) }, index }
  const at = facts.entities.length
  const goes = (relation: FactRelation) =>
    moved.some((m) => covers(relation.evidence, m)) && !kept.some((m) => covers(relation.evidence, m))
  const relations = facts.relations.map((r) =>
    goes(r) ? { ...r, from: r.from === index ? at : r.from, to: r.to === index ? at : r.to } : r,
  )
  return {
    facts: {
      ...facts,
      entities: [...facts.entities.with(index, { ...entity, mentions: kept }), other],
      relations,
    },
    index: at,
  }
}
