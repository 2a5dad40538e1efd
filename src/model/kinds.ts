/** The four kinds of entity. Everything that depends on a kind is a table over these keys. */
type Kind = {
  /** Singular and plural as the interface says them. */
  label: string
  plural: string
}

export const KINDS = {
  actor: { label: 'person', plural: 'people' },
  state: { label: 'state', plural: 'states' },
  organization: { label: 'organization', plural: 'organizations' },
  meeting: { label: 'meeting', plural: 'meetings' },
} as const satisfies Record<string, Kind>

export type EntityKind = keyof typeof KINDS

export const ENTITY_KINDS = Object.keys(KINDS) as EntityKind[]
