/** What every part of the explorer may ask for: the graph, the view, and how to change it. */
import { createContext, type RefObject, useContext } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import type { YearRange } from '../model/dates.ts'
import type { DocumentRecord } from '../model/document.ts'
import type { CanvasHandle } from './canvas/GraphCanvas.tsx'
import type { Corrector } from './corrections/corrector.ts'
import type { OpenDialog, Place } from './dialogs/dialog.ts'
import type { Lit } from './lit.ts'
import type { ViewStore } from './store.ts'
import type { Trail } from './trail.ts'
import type { Change, View, YearsDraft } from './view.ts'
import type { Ways } from './views/way.ts'

/** What does not change as long as a graph is open. */
export type Explorer = {
  network: Network
  title: string
  /** Newest first. */
  documents: readonly DocumentRecord[]
  /** First and last year of any relation; null when none has a date. */
  extent: YearRange | null
  store: ViewStore
  corrector: Corrector
  ways: Ways
  /** The way that led to what is picked. */
  trail: StoreApi<Trail>
  dispatch(change: Change): void
  lit: StoreApi<Lit | null>
  /** The years under the hand while they are dragged; nothing but the timeline and the map hears of them. */
  drafts: StoreApi<YearsDraft | null>
  canvas: RefObject<CanvasHandle | null>
  /** The search field, once it is there. */
  search: RefObject<HTMLInputElement | null>
  /** The dialog that is open. */
  dialog: StoreApi<OpenDialog | null>
  /** By its id in dialogs/. @param about words of a document that it is about @param part where in it to begin */
  openDialog(id: string, about?: Place | null, part?: string | null): void
  /** Says something in passing: "Link copied"; with a way to undo what was done: the view's, or one given. */
  say(words: string, undoable?: 'undo' | (() => void)): void
  /** What a view leaves in sight. */
  seen(view: View): Visible
  /** Picks an entity, shows it if the filter hides it, and brings it into the middle. */
  reveal(key: string): void
}

export const ExplorerContext = createContext<Explorer | null>(null)
export const VisibleContext = createContext<Visible>({ nodes: new Set(), edges: new Set() })

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('used outside the explorer')
  return explorer
}

/** A part of the view; the component renders anew when that part changes. */
export function useView<T>(pick: (view: View) => T): T {
  return useStore(useExplorer().store, pick)
}

export const useVisibleNow = (): Visible => useContext(VisibleContext)

export function useDocument(id: string): DocumentRecord | null {
  return useExplorer().documents.find((document) => document.id === id) ?? null
}
