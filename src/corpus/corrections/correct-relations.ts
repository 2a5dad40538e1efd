/** Corrections of single relations, within the facts of the document whose passage says them. */
import type { FactRelation } from '../../extract/read-document.ts'
import type { Correction, RelationAt, Trouble } from '../../model/corrections.ts'
import type { DateSpan } from '../../model/dates.ts'
import type { Span } from '../../model/evidence.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { RELATIONS } from '../../model/relations.ts'
import { findNaming, type Naming, placeOf, type Reading, type Readings } from './find-naming.ts'

/** Whether two entities of a document are one by an earlier decision. */
export type Same = (a: Naming, b: Naming) => boolean

/** Facts of one document as they are after a correction, or why it does not fit. */
type Outcome = Reading['facts'] | Trouble

/** "2021-10-12" or "2021-10-12/2021-10-13" as a person set it. */
export function dateOf(text: string): DateSpan {
  const [from = '', to = from] = text.split('/')
  const precision = from.length === 10 ? 'day' : from.length === 7 ? 'month' : 'year'
  return { from, to, precision, basis: 'correction' }
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Replaces the relations that an entry means; `change` gives what stands in a relation's place. */
export function changeRelations(
  readings: Readings,
  at: RelationAt,
  same: Same,
  change: (relation: FactRelation) => FactRelation[],
): Outcome {
  const { document } = at.passage
  const place = placeOf(readings, at.passage)
  const from = findNaming(readings, at.from)
  const to = findNaming(readings, at.to)
  for (const found of [place, from, to]) if (typeof found === 'string') return found
  if (at.from.document !== document || at.to.document !== document) return 'other-document'
  const { facts } = readings.get(document)!
  const is = (index: number, end: Naming | Trouble) => same({ document, index }, end as Naming)
  const meant = (r: FactRelation) =>
    r.type === at.type &&
    touches(r.evidence, place as Span) &&
    ((is(r.from, from) && is(r.to, to)) || (RELATIONS[r.type].symmetric && is(r.from, to) && is(r.to, from)))
  if (!facts.relations.some(meant)) return 'no-relation'
  return { ...facts, relations: facts.relations.flatMap((r) => (meant(r) ? change(r) : [r])) }
}

/**
 * Adds a relation that a person reads in a passage. An end that is named in another document only is taken there:
 * `borrow` tells that the two are one.
 */
export function addRelation(
  readings: Readings,
  entry: Extract<Correction, { correct: 'add-relation' }>,
  borrow: (from: Naming, to: Naming) => void,
): Outcome {
  const { relation: at, modality = 'actual', date, title, status, mode } = entry
  const { document } = at.passage
  const place = placeOf(readings, at.passage)
  if (typeof place === 'string') return place
  const ends = [findNaming(readings, at.from), findNaming(readings, at.to)]
  const trouble = ends.find((end): end is Trouble => typeof end === 'string')
  if (trouble) return trouble
  let { facts } = readings.get(document)!
  const [from, to] = (ends as Naming[]).map((end) => {
    if (end.document === document) return end.index
    const { kind, name, registry } = readings.get(end.document)!.facts.entities[end.index]!
    const index = facts.entities.length
    facts = { ...facts, entities: [...facts.entities, { kind, name, registry, mentions: [] }] }
    borrow(end, { document, index })
    return index
  }) as [number, number]
  const kinds = [facts.entities[from]!.kind, facts.entities[to]!.kind] as const
  const shape: { from: readonly EntityKind[]; to: readonly EntityKind[] } = RELATIONS[at.type]
  if (from === to || !shape.from.includes(kinds[0]) || !shape.to.includes(kinds[1])) return 'no-such-relation'
  const relation: FactRelation = {
    type: at.type,
    from,
    to,
    modality,
    date: date === undefined ? null : dateOf(date),
    evidence: { ...place, rule: 'correction' },
    ...(title ? { title } : {}),
    ...(status ? { status } : {}),
    ...(mode ? { mode } : {}),
  }
  return { ...facts, relations: [...facts.relations, relation] }
}
