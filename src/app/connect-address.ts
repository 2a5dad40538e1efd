/**
 * Keeps the address and the store in step. What is picked, read and how it is looked at are steps in the browser's
 * history; the rest only rewrites the address, and undo takes it back.
 */
import type { Network } from '../graph/network.ts'
import { printView, readAddress } from './address.ts'
import type { ViewStore } from './store.ts'
import { START, type View } from './view.ts'

/** The part of a view that browser's Back takes back. */
const place = ({ mode, selection, reading }: View) => printView({ ...START, mode, selection, reading })

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
    if (place(view) !== place(now)) page.history.pushState(null, '', address)
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
