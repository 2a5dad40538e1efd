/**
 * Reference facts about the world, as graph-data/registry holds them. `checkRegistry` is the door.
 * Dates are ISO and may be cut: YYYY, YYYY-MM, YYYY-MM-DD. `to: null` means the end is not known.
 */
import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$|^[A-Z]{3}$/)
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const sources = z.array(z.string()).min(1)

export const stateFact = z.object({
  /** ISO 3166-1 alpha-3, or kebab-case for a territory or historical state outside it. */
  id,
  /** ISO 3166-1 alpha-2, for flags. */
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  /** English short name: Kazakhstan, Türkiye, South Korea. */
  name: z.string(),
  /** Other names of the state, matched with their case: official, short and former ones. */
  names: z.array(z.string()).default([]),
  /** Kazakh, Kazakhstani. */
  adjectives: z.array(z.string()).default([]),
  /** Kazakhs, Kazakhstanis: the plural people. */
  peoples: z.array(z.string()).default([]),
  capitals: z
    .array(
      z.object({ name: z.string(), from: day.nullable().default(null), to: day.nullable().default(null) }),
    )
    .default([]),
  /** Further cities where diplomats meet. */
  cities: z.array(z.string()).default([]),
  /** Historical states and disputed territories say so. */
  status: z.string().default('un-member'),
  sources,
})

export const organizationFact = z.object({
  id,
  name: z.string(),
  acronym: z.string().nullable().default(null),
  aliases: z.array(z.string()).default([]),
  subtype: z.enum([
    'intergovernmental',
    'forum',
    'un-body',
    'bank',
    'alliance',
    'initiative',
    'secretariat',
    'ngo',
    'media',
    'academic',
    'political-movement',
    'company',
    'ministry',
  ]),
  founded: z.number().int().nullable().default(null),
  city: z.string().nullable().default(null),
  state: id.nullable().default(null),
  parent: id.nullable().default(null),
  wikidata: z.string().nullable().default(null),
  sources,
})

export const meetingFact = z.object({
  id,
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  organization: id,
  level: z.enum([
    'summit',
    'ministerial',
    'special-ministerial',
    'informal-ministerial',
    'heads-of-government',
  ]),
  ordinal: z.number().int().nullable().default(null),
  from: day,
  to: day,
  city: z.string().nullable().default(null),
  /** The city's name at the time, where it has changed since. */
  cityThen: z.string().nullable().default(null),
  state: id.nullable().default(null),
  chair: id.nullable().default(null),
  documents: z.array(z.string()).default([]),
  /** "planned" where it was not known to have been held when the fact was collected. */
  status: z.string().nullable().default(null),
  sources,
})

export const personFact = z.object({
  id,
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  family: z.string().nullable().default(null),
  given: z.string().nullable().default(null),
  wikidata: z.string().nullable().default(null),
  offices: z.array(
    z.object({
      title: z.string(),
      /** A state's or an organization's id. */
      of: id,
      from: day.nullable().default(null),
      to: day.nullable().default(null),
      /** Last date on which a source shows the person in office, where the end is not known. */
      seen: day.nullable().default(null),
    }),
  ),
  sources,
})

export const membershipFact = z.object({
  organization: id,
  /** A state's or an organization's id. */
  member: id,
  role: z.string(),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  sources,
})

export type StateFact = z.infer<typeof stateFact>
export type OrganizationFact = z.infer<typeof organizationFact>
export type MeetingFact = z.infer<typeof meetingFact>
export type PersonFact = z.infer<typeof personFact>
export type MembershipFact = z.infer<typeof membershipFact>

/** All facts, each list in the order of its file. */
export type Registry = {
  states: StateFact[]
  organizations: OrganizationFact[]
  meetings: MeetingFact[]
  people: PersonFact[]
  memberships: MembershipFact[]
}
