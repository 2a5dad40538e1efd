/** What a person fills in to add a relation that a sentence says, and the correction that comes of it. */
import { readRelation, type Sources } from '../../corpus/corrections/make-correction.ts'
import { checkCorrections } from '../../model/check-corrections.ts'
import type { Corrections } from '../../model/corrections.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { RELATION_TYPES, RELATIONS, type RelationType } from '../../model/relations.ts'
import type { Place } from '../dialogs/dialog.ts'

export type RelationDraft = {
  /** Keys of the entities. */
  from: string | null
  to: string | null
  type: RelationType | null
  isPlanned: boolean
  date: string
  /** Of an office. */
  title: string
  why: string
}

export const NO_RELATION: RelationDraft = {
  from: null,
  to: null,
  type: null,
  isPlanned: false,
  date: '',
  title: '',
  why: '',
}

const takes = (kinds: readonly EntityKind[], kind: EntityKind | null) => kind === null || kinds.includes(kind)

/** Types that can join two kinds; null: not known yet. */
export function typesFor(from: EntityKind | null, to: EntityKind | null): RelationType[] {
  return RELATION_TYPES.filter((type) => takes(RELATIONS[type].from, from) && takes(RELATIONS[type].to, to))
}

/** Whether a kind can stand at an end of a type; null: any. */
export const fitsEnd = (type: RelationType | null, end: 'from' | 'to', kind: EntityKind): boolean =>
  type === null || takes(RELATIONS[type][end], kind)

export const isWhole = ({ from, to, type }: RelationDraft): boolean =>
  from !== null && to !== null && type !== null && from !== to

/**
 * @param place the sentence
 * @returns null when something is missing: a field, or words that it would rest on
 * @throws InputError when the date is none
 */
export function relationAdded(sources: Sources, place: Place, draft: RelationDraft): Corrections | null {
  const { from, to, type } = draft
  if (from === null || to === null || type === null) return null
  const [date, title, why] = [draft.date, draft.title, draft.why].map((field) => field.trim())
  const made = readRelation(sources, type, [from, to], place, {
    ...(draft.isPlanned ? { modality: 'planned' } : {}),
    ...(date ? { date } : {}),
    ...(title && type === 'holds-office' ? { title } : {}),
    ...(why ? { why } : {}),
  })
  return made && checkCorrections([made], '')
}
