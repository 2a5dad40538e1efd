/** A gathering as written: "6th CICA Summit in Baku" → CICA, summit, 6, Baku. */
import type { Naming } from '../reading.ts'

export type MeetingLevel =
  | 'summit'
  | 'ministerial'
  | 'special-ministerial'
  | 'informal-ministerial'
  | 'informal-summit'
  | 'heads-of-government'
  | 'session'
  | 'experts'
  | 'conference'
  | 'forum'
  | 'dialogue'
  | 'meeting'

export type MeetingNaming = {
  first: number
  last: number
  /** The body, as the naming says it; null when it must come from the context. */
  organization: Naming | null
  /** A series that is no registered body: "Russia–Central Asia", "Caspian". */
  series: string | null
  level: MeetingLevel
  ordinal: number | null
  /** A year inside the naming: "the 1998 summit". */
  year: number | null
  /** "last year's summit", "next year's summit". */
  yearShift: -1 | 1 | null
  /** City or state said with it: "summit in Dushanbe", "Astana summit". */
  place: Naming | null
  /** "the summit": nothing but a description. */
  bare: boolean
  /** "another summit", "a summit": not one that is known already. */
  indefinite: boolean
  /** Written with a capital: "the Summit". */
  capital: boolean
}

/** What makes a naming a gathering of its own, as its mentions' rule says it. */
export function meetingRule(naming: MeetingNaming): string {
  if (naming.ordinal !== null) return 'meeting/ordinal'
  if (naming.year !== null) return 'meeting/year'
  if (naming.yearShift !== null) return 'meeting/relative-year'
  if (naming.series !== null) return 'meeting/series'
  if (naming.organization) return 'meeting/body-and-level'
  return naming.place ? 'meeting/place' : 'meeting/described'
}
