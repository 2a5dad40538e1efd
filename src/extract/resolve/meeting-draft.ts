/** A gathering while it is being made out. */
import type { DateSpan } from '../../model/dates.ts'
import type { MeetingLevel, MeetingNaming } from '../recognize/meeting-naming.ts'
import type { Direction } from '../tense.ts'

export type MeetingEntity = {
  namings: MeetingNaming[]
  registry: string | null
  name: string
  /** Ref of the body ("organization/cica") or null. */
  body: string | null
  bodyName: string | null
  /** Refs of the bodies that are sides of a joint gathering. */
  sides: string[]
  level: MeetingLevel
  ordinal: number | null
  date: DateSpan | null
  /** Tokens of the words that gave the date. */
  dateAt: { first: number; last: number } | null
  city: string | null
  planned: boolean
}

export type Draft = MeetingEntity & {
  /** "next", "another": not the one spoken of so far. */
  fresh: boolean
  /** Told as held, as still to come, or neither. */
  tense: Direction
  /** Put off by what was told last of it, without a new date. */
  postponed: boolean
}
