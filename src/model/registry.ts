/**
 * Reference facts about the world, as graph-data/registry holds them. `checkRegistry` is the door.
 * Dates are ISO and may be cut: YYYY, YYYY-MM, YYYY-MM-DD. `to: null` means the end is not known.
 */
import { z } from 'zod'
import { latest } from './dates.ts'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$|^[A-Z]{3}$/, 'is no id such as KAZ or cica-summit-1')
const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const isRealDate = (value: string) =>
  ISO.test(value) && value <= latest(value.slice(0, 7)).slice(0, value.length)
/** YAML reads a bare year as a number, so a number is welcome here and becomes a string. */
const day = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().refine(isRealDate, 'is no date such as 2002, 2002-06 or 2002-06-04'))
const sources = z.array(z.string()).min(1, 'needs at least one source')
/** One line on what is uncertain or particular about the fact. */
const note = z.string().optional()

export const stateFact = z.strictObject({
  /** ISO 3166-1 alpha-3, or kebab-case for a territory or historical state outside it. */
  id,
  /** ISO 3166-1 alpha-2, for flags. */
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no two-letter code such as KZ')
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
      z.strictObject({
        name: z.string(),
        from: day.nullable().default(null),
        to: day.nullable().default(null),
      }),
    )
    .default([]),
  /** Further cities where diplomats meet. */
  cities: z.array(z.string()).default([]),
  /** Those names, adjectives, peoples and places of this state that also mean something else: Jordan, Korean. */
  ambiguous: z.array(z.string()).default([]),
  /** Historical states and disputed territories say so. */
  status: z
    .enum([
      'un-member',
      'un-observer',
      'associated-state',
      'special-administrative-region',
      'territory',
      'disputed',
      'historical',
    ])
    .default('un-member'),
  note,
  sources,
})

export const organizationFact = z.strictObject({
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
    /** A parliament, court, police or agency of a state. */
    'state-body',
  ]),
  founded: z.number().int().nullable().default(null),
  city: z.string().nullable().default(null),
  state: id.nullable().default(null),
  parent: id.nullable().default(null),
  wikidata: z.string().nullable().default(null),
  note,
  sources,
})

export const meetingFact = z.strictObject({
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
    'session',
  ]),
  ordinal: z.number().int().min(1, 'must be 1 or more').nullable().default(null),
  from: day,
  to: day,
  city: z.string().nullable().default(null),
  /** The city's name at the time, where it has changed since. */
  cityThen: z.string().nullable().default(null),
  state: id.nullable().default(null),
  chair: id.nullable().default(null),
  /** How people met, where not all of them in person. */
  format: z.enum(['video', 'hybrid']).optional(),
  documents: z.array(z.string()).default([]),
  /** "planned" where it was not known to have been held when the fact was collected. */
  status: z.string().nullable().default(null),
  note,
  sources,
})

export const personFact = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  family: z.string().nullable().default(null),
  given: z.string().nullable().default(null),
  wikidata: z.string().nullable().default(null),
  offices: z.array(
    z.strictObject({
      title: z.string(),
      /** A state's or an organization's id. */
      of: id,
      from: day.nullable().default(null),
      to: day.nullable().default(null),
      /** Last date on which a source shows the person in office, where the end is not known. */
      seen: day.nullable().default(null),
    }),
  ),
  note,
  sources,
})

export const membershipFact = z.strictObject({
  organization: id,
  /** A state's or an organization's id. */
  member: id,
  role: z.string(),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  /** Last date on which a source shows the membership. */
  seen: day.optional(),
  note,
  sources,
})

export type StateFact = z.infer<typeof stateFact>
export type OrganizationFact = z.infer<typeof organizationFact>
export type MeetingFact = z.infer<typeof meetingFact>
export type PersonFact = z.infer<typeof personFact>
export type MembershipFact = z.infer<typeof membershipFact>

/** Short key → address or name of the page or data set. */
export const sourceList = z.record(z.string(), z.string())

/** The files of a registry, each with what its records are called. */
export const REGISTRY_FILES = {
  states: 'state',
  organizations: 'organization',
  meetings: 'meeting',
  people: 'person',
  memberships: 'membership',
  sources: 'source',
} as const

/** All facts, each list in the order of its file. */
export type Registry = {
  states: StateFact[]
  organizations: OrganizationFact[]
  meetings: MeetingFact[]
  people: PersonFact[]
  memberships: MembershipFact[]
}
