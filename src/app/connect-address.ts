/** Keeps the address and the store in step. A selection is a step in the history; a filter only rewrites it. */
import type { Network } from '../graph/network.ts'
import { printView, readAddress } from './address.ts'
import type { ViewStore } from './store.ts'

/**
 * Starts keeping; the view is expected to come from the address already.
 * @param onUnknown told what an address names that the graph does not hold, an empty list included
 * @returns ends keeping
 */
export function connectAddress(
  store: ViewStore,
  network: Network,
  onUnknown: (unknown: string[]) => void,
  page: Window = window,
): () => void {
  const inAddress = () => readAddress(page.location.hash, network)

  const write = () => {
    const view = store.getState()
    const now = inAddress().view
    const hash = printView(view)
    if (printView(now) === hash) return
    const address = hash || page.location.pathname + page.location.search
    const picked = printView({ ...view, filter: now.filter }) !== printView(now)
    if (picked) page.history.pushState(null, '', address)
    else page.history.replaceState(null, '', address)
  }
  const read = () => {
    const { view, unknown } = inAddress()
    onUnknown(unknown)
    store.setState(view, true)
  }

  const stop = store.subscribe(write)
  page.addEventListener('popstate', read)
  return () => {
    stop()
    page.removeEventListener('popstate', read)
  }
}
