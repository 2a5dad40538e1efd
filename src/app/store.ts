/** The store: the view, and the one way to change it. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Change, View } from './view.ts'

export type ViewStore = StoreApi<View>

export const createViewStore = (start: View): ViewStore => createStore(() => start)

export const dispatchTo = (store: ViewStore) => (change: Change) => store.setState(change, true)
