/**
 * The relation types, as data: what they join, which way they point, which family they belong to.
 * To add one, add a row; the compiler then asks for its rule, its colour and its words.
 */
import type { EntityKind } from './kinds.ts'

/** Families decide colour and order in the interface: facts first, stances last. */
export const RELATION_FAMILIES = ['structural', 'attendance', 'cooperative', 'critical'] as const

export type Family = (typeof RELATION_FAMILIES)[number]

/** Told as done, or as a plan. */
export const MODALITIES = ['actual', 'planned'] as const
export type Modality = (typeof MODALITIES)[number]

type RelationShape = {
  family: Family
  /** Which kinds may stand at either end. */
  from: readonly EntityKind[]
  to: readonly EntityKind[]
  /** Stored once, with the smaller key as source. */
  symmetric: boolean
}

const PARTY = ['actor', 'state', 'organization'] as const

export const RELATIONS = {
  'holds-office': {
    family: 'structural',
    from: ['actor'],
    to: ['state', 'organization'],
    symmetric: false,
  },
  'member-of': {
    family: 'structural',
    from: PARTY,
    to: ['organization'],
    symmetric: false,
  },
  'part-of': {
    family: 'structural',
    from: ['organization'],
    to: ['organization', 'state'],
    symmetric: false,
  },
  'meeting-of': {
    family: 'structural',
    from: ['meeting'],
    to: ['organization'],
    symmetric: false,
  },
  initiated: {
    family: 'structural',
    from: PARTY,
    to: ['organization', 'meeting'],
    symmetric: false,
  },
  attended: {
    family: 'attendance',
    from: PARTY,
    to: ['meeting'],
    symmetric: false,
  },
  hosted: {
    family: 'attendance',
    from: PARTY,
    to: ['meeting'],
    symmetric: false,
  },
  chaired: {
    family: 'attendance',
    from: PARTY,
    to: ['meeting', 'organization'],
    symmetric: false,
  },
  invited: {
    family: 'cooperative',
    from: PARTY,
    to: PARTY,
    symmetric: false,
  },
  'met-with': {
    family: 'cooperative',
    from: PARTY,
    to: PARTY,
    symmetric: true,
  },
  'cooperates-with': {
    family: 'cooperative',
    from: PARTY,
    to: PARTY,
    symmetric: true,
  },
  supports: {
    family: 'cooperative',
    from: PARTY,
    to: [...PARTY, 'meeting'],
    symmetric: false,
  },
  requests: {
    family: 'critical',
    from: PARTY,
    to: PARTY,
    symmetric: false,
  },
  criticizes: {
    family: 'critical',
    from: PARTY,
    to: PARTY,
    symmetric: false,
  },
} as const satisfies Record<string, RelationShape>

export type RelationType = keyof typeof RELATIONS

export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[]
