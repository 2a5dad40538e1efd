/** A gathering as written: "6th CICA Summit in Baku" → CICA, summit, 6, Baku. */
import type { Naming } from '../reading.ts'

export type MeetingLevel =
  | 'summit'
  | 'ministerial'
  | 'special-ministerial'
  | 'informal-ministerial'
  | 'informal-summit'
  | 'special-summit'
  | 'heads-of-government'
  | 'session'
  | 'experts'
  | 'conference'
  | 'forum'
  | 'dialogue'
  | 'consultations'
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
  /** City or state that the sentence says it was held in: "the fourth summit was held in Baku". */
  heldIn?: Naming | undefined
  /** "the summit": nothing but a description. */
  bare: boolean
  /** "another summit", "a summit": not one that is known already. */
  indefinite: boolean
  /** Written with a capital: "the Summit". */
  capital: boolean
  /** Bodies that are sides of a joint gathering: the GCC of "GCC–Central Asia Summit". */
  sides?: Naming[] | undefined
  /** Told by its ordinal alone: "the second, in Bishkek". */
  alone?: true | undefined
  /** Told by a verb alone: "the SCO met in Astana". */
  told?: true | undefined
}

/** The body to which a gathering belongs that is told without one; null where there is none. */
export type BodyOf = (naming: MeetingNaming) => Naming | null

/** A naming that says nothing but its level, over [first, head]. */
export const bareAt = (first: number, head: number, level: MeetingLevel, capital = false): MeetingNaming => ({
  first,
  last: head + 1,
  organization: null,
  series: null,
  level,
  ordinal: null,
  year: null,
  yearShift: null,
  place: null,
  bare: true,
  indefinite: false,
  capital,
})

/** The same with all its fields in one order: namings come from many places, and the engine reads those that look alike fastest. */
export function writtenOut(naming: MeetingNaming): MeetingNaming {
  const { first, last, organization, series, level, ordinal, year, yearShift, place, bare } = naming
  const { heldIn, indefinite, capital, sides, alone, told } = naming
  return {
    first,
    last,
    organization,
    series,
    level,
    ordinal,
    year,
    yearShift,
    place,
    heldIn,
    bare,
    indefinite,
    capital,
    sides,
    alone,
    told,
  }
}

/** What makes a naming a gathering of its own, as its mentions' rule says it. */
export function meetingRule(naming: MeetingNaming): string {
  if (naming.told) return 'meeting/verb'
  if (naming.ordinal !== null) return 'meeting/ordinal'
  if (naming.year !== null) return 'meeting/year'
  if (naming.yearShift !== null) return 'meeting/relative-year'
  if (naming.series !== null) return 'meeting/series'
  if (naming.organization) return 'meeting/body-and-level'
  return naming.place ? 'meeting/place' : 'meeting/described'
}
