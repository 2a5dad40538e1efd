/** What a person chose to see beside the filter: single entities and neighbourhoods rather than kinds and years. */
export const DEPTHS = [1, 2, 3] as const
/** How many steps a neighbourhood reaches. */
export type Depth = (typeof DEPTHS)[number]

export type Scope = {
  /** Only the neighbourhood of an entity. */
  focus: { key: string; depth: Depth } | null
  /** Only these entities, to which others are added one by one; null: all. */
  shown: readonly string[] | null
  /** Entities that are switched off one by one. */
  hidden: readonly string[]
}

export const NO_SCOPE: Scope = { focus: null, shown: null, hidden: [] }
