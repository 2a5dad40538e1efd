/** Relations as a reader says them: as a sentence, as a heading in either party's panel, as a short attribute. */
import type { EdgeAttributes, Modality } from '../model/graph-file.ts'
import { RELATIONS, type RelationType } from '../model/relations.ts'

/** Seen from one party: along the arrow, or against it. Symmetric types have no against. */
export type Direction = 'out' | 'in'

/** Labels that are no verb by themselves. */
const VERBS: Partial<Record<RelationType, string>> = {
  'member-of': 'is a member of',
  'part-of': 'is part of',
  'meeting-of': 'is a meeting of',
}

/** Inverse labels that name the other party rather than say what was done by it. */
const PLANNED_NOUNS: Partial<Record<RelationType, string>> = {
  'holds-office': 'future office holders',
  'member-of': 'are to join',
  'part-of': 'are to be part of it',
  'meeting-of': 'planned meetings',
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The verb between two names: "attended", "is a member of", "is to host". */
export function verbOf(type: RelationType, modality: Modality): string {
  if (modality === 'planned') return RELATIONS[type].planned
  return VERBS[type] ?? RELATIONS[type].label
}

/** The relation as a plain sentence, without a full stop: "Kazakhstan is to host 6th CICA Summit". */
export function relationInWords(
  edge: Pick<EdgeAttributes, 'type' | 'modality'>,
  source: string,
  target: string,
): string {
  return `${source} ${verbOf(edge.type, edge.modality)} ${target}`
}

/** The heading over relations of one type: "Hosted", "Hosted by", "Is to host". */
export function headingOf(type: RelationType, direction: Direction, modality: Modality): string {
  const { label, inverse, planned } = RELATIONS[type]
  if (direction === 'out') return capital(modality === 'planned' ? planned : label)
  if (modality === 'actual') return capital(inverse)
  return capital(PLANNED_NOUNS[type] ?? `is to be ${inverse}`)
}

/** What a relation adds to its type: "Minister of Foreign Affairs", "observer", "by video"; null when nothing. */
export function attributeOf(edge: Pick<EdgeAttributes, 'title' | 'status' | 'mode'>): string | null {
  const status = edge.status === 'member' ? null : edge.status
  const mode = edge.mode === 'video' ? 'by video' : edge.mode === 'in-person' ? 'in person' : edge.mode
  const parts = [edge.title, status, mode].filter(Boolean)
  return parts.length ? parts.join(', ') : null
}
