/** Makes what was read as of one kind another kind. */
import type { FactEntity, FactRelation, Facts } from '../../extract/read-document.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { RELATIONS } from '../../model/relations.ts'
import { slug } from '../slug.ts'

/** Changes every entity of a name and kind; relations that then join what they cannot join go. */
export function changeKind(facts: Facts, name: string, from: EntityKind, to: EntityKind): Facts {
  if (from === to) return facts
  const entities = facts.entities.map((entity) =>
    entity.kind === from && slug(entity.name) === slug(name) ? as(entity, to) : entity,
  )
  const fits = ({ type, from, to }: FactRelation) =>
    (RELATIONS[type].from as readonly EntityKind[]).includes(entities[from]!.kind) &&
    (RELATIONS[type].to as readonly EntityKind[]).includes(entities[to]!.kind)
  return { ...facts, entities, relations: facts.relations.filter(fits) }
}

/** The registry's id goes: it is of the old kind's list. */
function as({ name, mentions }: FactEntity, kind: EntityKind): FactEntity {
  return { kind, name, mentions, registry: null }
}
