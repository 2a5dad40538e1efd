/** The store: the view, the one way to change it, and what can be undone. */
import { type TemporalState, temporal } from 'zundo'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Change, View } from './view.ts'

/** What undo takes back. What was picked or read is a step of the browser's Back instead. */
type Arrangement = Pick<View, 'filter' | 'scope' | 'moved' | 'pinned'>

export type ViewStore = StoreApi<View> & { temporal: StoreApi<History> }
/** The past and the future of a store's view. */
export type History = TemporalState<Arrangement>

const STEPS = 100

const arrangement = ({ filter, scope, moved, pinned }: View): Arrangement => ({
  filter,
  scope,
  moved,
  pinned,
})

const isSame = (a: Arrangement, b: Arrangement) =>
  a.filter === b.filter && a.scope === b.scope && a.moved === b.moved && a.pinned === b.pinned

export const createViewStore = (start: View): ViewStore =>
  createStore<View>()(temporal(() => start, { partialize: arrangement, equality: isSame, limit: STEPS }))

export const dispatchTo = (store: ViewStore) => (change: Change) => store.setState(change, true)

export const undo = (store: ViewStore): void => store.temporal.getState().undo()

export const redo = (store: ViewStore): void => store.temporal.getState().redo()
