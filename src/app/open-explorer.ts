/** Sets up what lasts as long as a graph is open: its network, the view of it, and what leads to both. */
import { createStore } from 'zustand'
import { yearExtent } from '../graph/histogram.ts'
import { createNetwork } from '../graph/network.ts'
import { reveal } from '../graph/reveal.ts'
import type { DocumentRecord } from '../model/document.ts'
import type { GraphFile } from '../model/graph-file.ts'
import { readAddress } from './address.ts'
import { setFilter } from './change-filter.ts'
import type { Explorer } from './explorer.ts'
import type { Lit } from './lit.ts'
import { rememberSeen } from './remember-seen.ts'
import { createViewStore, dispatchTo } from './store.ts'
import { follow, type Trail } from './trail.ts'
import { select, setScope, type YearsDraft } from './view.ts'
import { WAYS } from './views/index.ts'

/** Documents without a date come last, in the order of the file. */
const newestFirst = (documents: readonly DocumentRecord[]) =>
  documents.toSorted((a, b) => (b.published?.from ?? '').localeCompare(a.published?.from ?? ''))

/** What the page brings, whatever graph is open. */
export type Rim = Pick<Explorer, 'canvas' | 'search' | 'say' | 'corrector' | 'dialog'>

/** @returns the explorer, and what the address named in vain */
export function openExplorer(file: GraphFile, rim: Rim) {
  const network = createNetwork(file)
  const opened = readAddress(location.hash, network)
  const { view } = opened
  const store = createViewStore(view)
  const dispatch = dispatchTo(store)
  const trail = createStore<Trail>(() => follow([], view.selection))
  store.subscribe(({ selection }) => trail.setState(follow(trail.getState(), selection), true))
  const explorer: Explorer = {
    network,
    title: file.attributes.title,
    documents: newestFirst(file.attributes.documents),
    extent: yearExtent(network),
    store,
    ways: WAYS,
    trail,
    dispatch,
    lit: createStore<Lit | null>(() => null),
    drafts: createStore<YearsDraft | null>(() => null),
    ...rim,
    openDialog: (id, about = null, part = null) => rim.dialog.setState({ id, about, part }, true),
    seen: rememberSeen(network),
    reveal(key) {
      const { filter, scope } = store.getState()
      const hidden = reveal(network, filter, scope, key)
      if (hidden) dispatch((view) => setScope(hidden.scope)(setFilter(hidden.filter)(view)))
      dispatch(select({ kind: 'node', key }))
      rim.canvas.current?.centre(key)
    },
  }
  return { explorer, opened }
}
