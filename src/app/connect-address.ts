/**
 * Keeps the address and the store in step. What is picked, read and how it is looked at are steps in the browser's
 * history; the rest only rewrites the address, and undo takes it back.
 */
import type { Network } from '../graph/network.ts'
import { type Opened, printLink, printView, readAddress } from './address.ts'
import { isEmbed, withEmbed } from './embed/embed-address.ts'
import type { ViewStore } from './store.ts'
import { START, type View } from './view.ts'

/** Milliseconds after which the address is rewritten: the browser takes a while over it, and the picture comes first. */
const AFTER_PICTURE = 100

/** The part of a view that browser's Back takes back. */
const place = ({ mode, selection, reading }: View) => printView({ ...START, mode, selection, reading })

/** The address of a view. */
function addressOf(view: View, network: Network, page: Window): string {
  const link = printLink(view, network)
  const whole = isEmbed(page.location.hash) ? withEmbed(link) : link
  return whole || page.location.pathname + page.location.search
}

/** Puts a view in the address in place of what stands there. */
export function writeAddress(view: View, network: Network, page: Window = window): void {
  page.history.replaceState(null, '', addressOf(view, network, page))
}

/**
 * Starts keeping; the view is expected to come from the address already.
 * @param onOpened told what an address was read as
 * @returns ends keeping
 */
export function connectAddress(
  store: ViewStore,
  network: Network,
  onOpened: (opened: Opened) => void,
  page: Window = window,
): () => void {
  const inAddress = () => readAddress(page.location.hash, network)

  let timer: number | undefined
  const write = () => {
    page.clearTimeout(timer)
    const view = store.getState()
    const now = inAddress().view
    if (printView(now) === printView(view)) return
    const address = addressOf(view, network, page)
    // A link that was followed since then stands in the address already, though nobody has read it yet.
    const { href } = page.location
    const rewrite = () => {
      if (page.location.href === href) page.history.replaceState(null, '', address)
    }
    // Steps of an embedded page would stand in the way of the Back of the page around it.
    if (place(view) !== place(now) && !isEmbed(page.location.hash)) page.history.pushState(null, '', address)
    else timer = page.setTimeout(rewrite, AFTER_PICTURE)
  }
  const read = () => {
    page.clearTimeout(timer)
    const opened = inAddress()
    onOpened(opened)
    store.setState(opened.view, true)
    restamp(opened.view)
  }

  /** A link that is open is one of these data, under the keys of now: that is what is copied on. */
  const restamp = (view: View) => {
    const address = addressOf(view, network, page)
    if (address.includes('&dv=') && page.location.hash !== address) writeAddress(view, network, page)
  }

  restamp(store.getState())
  const stop = store.subscribe(write)
  page.addEventListener('popstate', read)
  return () => {
    stop()
    page.clearTimeout(timer)
    page.removeEventListener('popstate', read)
  }
}
