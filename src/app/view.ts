/**
 * What the person chose: a way of looking, one selection, one filter, one scope, and what was moved. Everything else
 * is derived from these. A change is a pure function `args => view => view`; the store applies it, the address
 * records it. Those of the filter stand in `change-filter.ts`.
 */
import type { Place } from '../graph/placed.ts'
import { type Filter, NO_FILTER } from '../model/filter.ts'
import { DEPTHS, type Depth, NO_SCOPE, type Scope } from '../model/scope.ts'
import { toggled } from './toggled.ts'

/** The ways of looking at the same visible part; `views/` draws them. */
export const MODES = ['map', 'table', 'documents', 'years'] as const
export type Mode = (typeof MODES)[number]

/** The tables that there are. */
export const TABLES = ['entities', 'relations', 'evidence'] as const
export type TableId = (typeof TABLES)[number]

/** What the panel speaks of, by keys in the network. */
export type Selection =
  | { kind: 'node'; key: string }
  | { kind: 'edge'; key: string }
  /** All relations between two entities. */
  | { kind: 'pair'; a: string; b: string }
  /** Two entities or more. */
  | { kind: 'several'; keys: readonly string[] }
  /** The shortest ways from one entity to another. */
  | { kind: 'path'; from: string; to: string }

/** A document that is open at an offset into its text. */
export type Reading = { document: string; at: number }

export type View = {
  mode: Mode
  table: TableId
  selection: Selection | null
  reading: Reading | null
  filter: Filter
  scope: Scope
  /** Entities that were put elsewhere by hand. */
  moved: readonly Place[]
  /** Entities that stay in sight, as outlines, when the filter leaves them out. */
  pinned: readonly string[]
}

export type Change = (view: View) => View

/** The years, or those they are compared with, as they would be if the hand let go. */
export type YearsDraft = Partial<Pick<Filter, 'years' | 'against'>>

export const START: View = {
  mode: 'map',
  table: 'entities',
  selection: null,
  reading: null,
  filter: NO_FILTER,
  scope: NO_SCOPE,
  moved: [],
  pinned: [],
}

const scoped =
  (part: Partial<Scope>): Change =>
  (view) => ({ ...view, scope: { ...view.scope, ...part } })

export const setMode =
  (mode: Mode): Change =>
  (view) => ({ ...view, mode })

export const showTable =
  (table: TableId): Change =>
  (view) => ({ ...view, mode: 'table', table })

/** Picks something; a text that lies over the panel makes room for it. */
export const select =
  (selection: Selection | null): Change =>
  (view) => ({ ...view, selection, reading: view.mode === 'documents' ? view.reading : null })

/** Several entities at once; one is that entity, none is nothing. */
export function selectAll(keys: readonly string[]): Change {
  const [first, ...others] = new Set(keys)
  if (first === undefined) return select(null)
  return select(others.length ? { kind: 'several', keys: [first, ...others] } : { kind: 'node', key: first })
}

/** Adds an entity to those that are picked, or takes it away. */
export const toggleSelected =
  (key: string): Change =>
  (view) =>
    selectAll(toggled(pickedNodes(view.selection), key))(view)

/** The entities that are picked as such. */
export function pickedNodes(selection: Selection | null): readonly string[] {
  if (selection?.kind === 'node') return [selection.key]
  if (selection?.kind === 'several') return selection.keys
  if (selection?.kind === 'pair') return [selection.a, selection.b]
  return selection?.kind === 'path' ? [selection.from, selection.to] : []
}

/** Opens a document at an offset; null closes it. */
export const read =
  (reading: Reading | null): Change =>
  (view) => ({ ...view, reading })

/** Only the neighbourhood of an entity; null shows all again. */
export const focusOn = (key: string | null, depth: Depth = 1): Change =>
  scoped({ focus: key === null ? null : { key, depth } })

/** A step more or less around the entity in focus, as far as there are steps. */
export const widenFocus =
  (by: 1 | -1): Change =>
  (view) => {
    const { focus } = view.scope
    const depth = DEPTHS.find((each) => each === (focus?.depth ?? 0) + by)
    return focus && depth ? focusOn(focus.key, depth)(view) : view
  }

/** Switches entities off; what was picked among them is let go. */
export const hide =
  (keys: readonly string[]): Change =>
  (view) => {
    const isGone = pickedNodes(view.selection).some((key) => keys.includes(key))
    const hidden = [...new Set([...view.scope.hidden, ...keys])]
    return { ...scoped({ hidden })(view), selection: isGone ? null : view.selection }
  }

/** Switches entities on again. */
export const unhide =
  (keys: readonly string[]): Change =>
  (view) =>
    scoped({ hidden: view.scope.hidden.filter((key) => !keys.includes(key)) })(view)

/** Only these entities; none given means all again. */
export const showOnly = (keys: readonly string[]): Change =>
  scoped({ focus: null, shown: keys.length > 0 ? [...new Set(keys)] : null })

/** Adds entities to those in sight, and puts them where they find room. @param seen who is in sight now */
export const expand =
  (seen: Iterable<string>, added: readonly string[], places: readonly Place[]): Change =>
  (view) => {
    const { shown, focus } = view.scope
    const next = shown || focus ? showOnly([...seen, ...added])(view) : view
    return moveTo(places)(unhide(added)(next))
  }

export const setScope =
  (scope: Scope): Change =>
  (view) => ({ ...view, scope })

/** Puts entities elsewhere on the map. */
export const moveTo =
  (places: readonly Place[]): Change =>
  (view) => {
    const keys = new Set(places.map(({ key }) => key))
    return { ...view, moved: [...view.moved.filter(({ key }) => !keys.has(key)), ...places] }
  }

/** Puts all back where the build placed them. */
export const moveBack: Change = (view) => ({ ...view, moved: [] })

export const togglePinned =
  (key: string): Change =>
  (view) => ({ ...view, pinned: toggled(view.pinned, key) })

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0)

/** Whether anything keeps a part of the graph from being seen. */
export function isRestricted({ filter, scope }: View): boolean {
  const differs = <T extends object>(part: T, none: T) =>
    (Object.keys(none) as (keyof T)[]).some((key) => !isSame(part[key], none[key]))
  return differs(filter, NO_FILTER) || differs(scope, NO_SCOPE)
}

/** Takes every restriction back; the selection and what was moved stay. */
export const clearFilter: Change = (view) => ({ ...view, filter: NO_FILTER, scope: NO_SCOPE })
