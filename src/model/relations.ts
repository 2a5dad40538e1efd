/**
 * The relation types, as data: what they join, how they read, which family they belong to.
 * To add one, add a row; the compiler then asks for its rule and its colour.
 */
import type { EntityKind } from './kinds.ts'

/** Families decide colour and order in the interface: facts first, stances last. */
export const FAMILIES = {
  structural: { label: 'Structure' },
  attendance: { label: 'Attendance' },
  cooperative: { label: 'Cooperation' },
  critical: { label: 'Requests and criticism' },
} as const satisfies Record<string, { label: string }>

export type Family = keyof typeof FAMILIES

type RelationShape = {
  family: Family
  /** Which kinds may stand at either end. */
  from: readonly EntityKind[]
  to: readonly EntityKind[]
  /** Stored once, with the smaller key as source. */
  symmetric: boolean
  /** Read along the arrow: "A attended B". */
  label: string
  /** Read against the arrow, as a heading in B's panel: "Attended by". */
  inverse: string
  /** The verb when it is only planned: "A is to attend B". */
  planned: string
}

const PARTY = ['actor', 'state', 'organization'] as const

export const RELATIONS = {
  'holds-office': {
    family: 'structural',
    from: ['actor'],
    to: ['state', 'organization'],
    symmetric: false,
    label: 'holds office in',
    inverse: 'office holders',
    planned: 'is to hold office in',
  },
  'member-of': {
    family: 'structural',
    from: PARTY,
    to: ['organization'],
    symmetric: false,
    label: 'member of',
    inverse: 'members',
    planned: 'is to join',
  },
  'part-of': {
    family: 'structural',
    from: ['organization'],
    to: ['organization', 'state'],
    symmetric: false,
    label: 'part of',
    inverse: 'parts',
    planned: 'is to be part of',
  },
  'meeting-of': {
    family: 'structural',
    from: ['meeting'],
    to: ['organization'],
    symmetric: false,
    label: 'meeting of',
    inverse: 'meetings',
    planned: 'is to be a meeting of',
  },
  initiated: {
    family: 'structural',
    from: PARTY,
    to: ['organization', 'meeting'],
    symmetric: false,
    label: 'initiated',
    inverse: 'initiated by',
    planned: 'is to initiate',
  },
  attended: {
    family: 'attendance',
    from: PARTY,
    to: ['meeting'],
    symmetric: false,
    label: 'attended',
    inverse: 'attended by',
    planned: 'is to attend',
  },
  hosted: {
    family: 'attendance',
    from: PARTY,
    to: ['meeting'],
    symmetric: false,
    label: 'hosted',
    inverse: 'hosted by',
    planned: 'is to host',
  },
  chaired: {
    family: 'attendance',
    from: PARTY,
    to: ['meeting', 'organization'],
    symmetric: false,
    label: 'chaired',
    inverse: 'chaired by',
    planned: 'is to chair',
  },
  invited: {
    family: 'cooperative',
    from: PARTY,
    to: PARTY,
    symmetric: false,
    label: 'invited',
    inverse: 'invited by',
    planned: 'is to invite',
  },
  'met-with': {
    family: 'cooperative',
    from: PARTY,
    to: PARTY,
    symmetric: true,
    label: 'met with',
    inverse: 'met with',
    planned: 'is to meet with',
  },
  'cooperates-with': {
    family: 'cooperative',
    from: PARTY,
    to: PARTY,
    symmetric: true,
    label: 'cooperates with',
    inverse: 'cooperates with',
    planned: 'is to cooperate with',
  },
  supports: {
    family: 'cooperative',
    from: PARTY,
    to: [...PARTY, 'meeting'],
    symmetric: false,
    label: 'supports',
    inverse: 'supported by',
    planned: 'is to support',
  },
  requests: {
    family: 'critical',
    from: PARTY,
    to: PARTY,
    symmetric: false,
    label: 'asked',
    inverse: 'asked by',
    planned: 'is to ask',
  },
  criticizes: {
    family: 'critical',
    from: PARTY,
    to: PARTY,
    symmetric: false,
    label: 'criticized',
    inverse: 'criticized by',
    planned: 'is to criticize',
  },
} as const satisfies Record<string, RelationShape>

export type RelationType = keyof typeof RELATIONS

export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[]
