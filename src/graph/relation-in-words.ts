/** Relations as a reader says them: as a sentence, as a heading in either party's panel, as a short attribute. */
import type { EdgeAttributes } from '../model/graph-file.ts'
import type { Modality, RelationType } from '../model/relations.ts'
import type { Words } from '../words/words.ts'

/** Seen from one party: along the arrow, or against it. Symmetric types have no against. */
export type Direction = 'out' | 'in'

const PLANNED = { actual: '', planned: '.planned' } as const

/** What a relation is called on its line: "attended", "member of", "is to host". */
export function verbOf({ t }: Words, type: RelationType, modality: Modality): string {
  return t(`relation.${type}${PLANNED[modality]}`)
}

/** The relation as a plain sentence, without a full stop: "Kazakhstan is to host 6th CICA Summit". */
export function relationInWords(
  { t }: Words,
  { type, modality }: Pick<EdgeAttributes, 'type' | 'modality'>,
  source: string,
  target: string,
): string {
  return t(`relation.${type}.sentence${PLANNED[modality]}`, { source, target })
}

/** The heading over relations of one type: "Hosted", "Hosted by", "Is to host". */
export function headingOf(
  { t }: Words,
  type: RelationType,
  direction: Direction,
  modality: Modality,
): string {
  return t(`relation.${type}.${direction}${PLANNED[modality]}`)
}

const MODES = { video: 'relation.mode.video', 'in-person': 'relation.mode.in-person' } as const

/** What a relation adds to its type: "Minister of Foreign Affairs", "observer", "by video"; null when nothing. */
export function attributeOf(
  { t }: Words,
  { title, status, mode }: Pick<EdgeAttributes, 'title' | 'status' | 'mode'>,
): string | null {
  const isKnown = mode === 'video' || mode === 'in-person'
  const parts = [title, status === 'member' ? null : status, isKnown ? t(MODES[mode]) : mode].filter(Boolean)
  return parts.length ? parts.join(', ') : null
}
