/** What a person chose to see. One record for canvas, counts, table, exports and the command line. */
import type { YearRange } from './dates.ts'
import type { EntityKind } from './kinds.ts'
import type { ProofRule } from './proof-rules.ts'
import type { RelationType } from './relations.ts'
import type { YearRule } from './year-rules.ts'

/**
 * Relations without a date: set apart, set apart and in no years after their documents were published, like any other,
 * or not at all. Never silently dropped.
 */
export const UNDATED_STATES = ['dash', 'published', 'show', 'hide'] as const
export type UndatedState = (typeof UNDATED_STATES)[number]

/**
 * Meetings as entities of their own, or as lines between those who took part: where these are more than can be told
 * apart, between those who met often, or between all.
 */
export const MEETING_STATES = ['points', 'lines', 'all-lines'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

/** Whether meetings are lines. */
export const isFolded = (meetings: MeetingState): boolean => meetings !== 'points'

export type Filter = {
  /** null: all years. */
  years: YearRange | null
  yearRule: YearRule
  /** A second period, to compare the years with; what has no date belongs to neither. */
  against: YearRange | null
  undated: UndatedState
  planned: 'show' | 'hide'
  /** How they are drawn; what is told stays the same. */
  meetings: MeetingState
  /** Entities that the filter leaves without a relation. */
  lone: 'show' | 'hide'
  /** By how many documents or publishers a relation must be told. */
  proof: ProofRule
  hiddenKinds: readonly EntityKind[]
  hiddenTypes: readonly RelationType[]
  hiddenDocuments: readonly string[]
}

export const NO_FILTER: Filter = {
  years: null,
  yearRule: 'overlap',
  against: null,
  undated: 'dash',
  planned: 'show',
  meetings: 'points',
  lone: 'hide',
  proof: 'any',
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenDocuments: [],
}
