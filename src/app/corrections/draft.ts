/** What a person fills in to correct what is picked, and the corrections that come of it. */
import {
  changeNodeKind,
  dateMeeting,
  dateRelation,
  joinNodes,
  rejectRelation,
  renameNode,
  type Sources,
  splitNode,
} from '../../corpus/corrections/make-correction.ts'
import { checkCorrections } from '../../model/check-corrections.ts'
import type { Correction, Corrections } from '../../model/corrections.ts'
import type { EntityKind } from '../../model/kinds.ts'

export type Subject = { kind: 'node' | 'edge'; key: string }

/** In the order of the form. */
export const FAULTS = {
  node: ['merge', 'split', 'rename', 'kind', 'meeting-date'],
  edge: ['wrong-relation', 'date'],
} as const
export type Fault = (typeof FAULTS)['node' | 'edge'][number]

export type Draft = {
  fault: Fault
  /** Key of the entity that it is the same as. */
  other: string | null
  name: string
  /** Numbers of its namings that are somebody else's. */
  namings: readonly number[]
  /** The name of whom they are; may stay empty. */
  splitName: string
  kind: EntityKind
  /** Numbers of the passages that are meant. */
  passages: readonly number[]
  date: string
  why: string
}

/** How the subject stands now. */
export type Standing = { name: string; kind: EntityKind | null; namings: number; passages: number }

export const emptyDraft = ({ kind }: Subject, is: Standing): Draft => ({
  fault: FAULTS[kind][0],
  other: null,
  name: is.name,
  namings: [],
  splitName: '',
  kind: is.kind ?? 'actor',
  passages: Array.from({ length: is.passages }, (_, at) => at),
  date: '',
  why: '',
})

/** Whether everything is filled in that a correction needs. */
export function isComplete(draft: Draft, is: Standing): boolean {
  switch (draft.fault) {
    case 'merge':
      return draft.other !== null
    case 'split':
      return draft.namings.length > 0 && draft.namings.length < is.namings
    case 'rename':
      return draft.name.trim() !== '' && draft.name.trim() !== is.name
    case 'kind':
      return draft.kind !== is.kind
    case 'wrong-relation':
      return draft.why.trim() !== '' && draft.passages.length > 0
    case 'date':
      return draft.date.trim() !== '' && draft.passages.length > 0
    case 'meeting-date':
      return draft.date.trim() !== ''
  }
}

/**
 * Of a relation one for each passage, since each says it on its own.
 * @returns null when the words are not at hand that one of them would rest on
 * @throws InputError when a date is none
 */
export function correctionsOf(sources: Sources, { key }: Subject, draft: Draft): Corrections | null {
  const made = makeAll(sources, key, draft)
  const whole = made.filter((each): each is Correction => each !== null)
  return whole.length === 0 || whole.length < made.length ? null : checkCorrections(whole, '')
}

function makeAll(sources: Sources, key: string, draft: Draft): (Correction | null)[] {
  const why = draft.why.trim()
  const date = draft.date.trim()
  switch (draft.fault) {
    case 'merge':
      return [draft.other === null ? null : joinNodes(sources, 'merge', [key, draft.other], why)]
    case 'split': {
      const mentions = sources.graph.nodes.find((node) => node.key === key)?.attributes.mentions ?? []
      const chosen = mentions.filter((_, at) => draft.namings.includes(at))
      return [splitNode(sources, chosen, draft.splitName.trim(), why)]
    }
    case 'rename':
      return [renameNode(sources, key, draft.name.trim(), why)]
    case 'kind':
      return [changeNodeKind(sources, key, draft.kind, why)]
    case 'meeting-date':
      return [dateMeeting(sources, key, date, why)]
    case 'wrong-relation':
      return draft.passages.map((at) => rejectRelation(sources, key, at, why))
    case 'date':
      return draft.passages.map((at) => dateRelation(sources, key, at, date, why))
  }
}
