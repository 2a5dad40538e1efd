/** The four kinds of entity. Everything that depends on a kind is a table over these keys. */
export const ENTITY_KINDS = ['actor', 'state', 'organization', 'meeting'] as const

export type EntityKind = (typeof ENTITY_KINDS)[number]
