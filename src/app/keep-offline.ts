/**
 * Keeps the explorer for times without a network: a service worker holds its code, and after the first picture the
 * page puts graph and texts beside it. What the network has is always preferred; what is kept is the second best.
 */
import type { DocumentRecord } from '../model/document.ts'
import { addressOf } from './texts.ts'

/** The cache of the worker's rule for pages and data; vite.config.ts names the same. */
const KEPT = 'entente-data'
/** Characters of all texts that are fetched ahead; of a larger corpus only those that were opened are kept. */
const MOST_CHARACTERS = 20_000_000

/** @returns when all is kept; never throws, since being online needs nothing of it */
export async function keepOffline(documents: readonly DocumentRecord[]): Promise<void> {
  const canKeep = import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol.startsWith('http')
  if (!canKeep) return
  try {
    await navigator.serviceWorker.register(new URL('sw.js', document.baseURI))
    await navigator.serviceWorker.ready
    const characters = documents.reduce((sum, document) => sum + document.characters, 0)
    const texts = characters > MOST_CHARACTERS ? [] : documents.map(({ id }) => addressOf(id))
    const kept = await caches.open(KEPT)
    await kept.addAll(['./', 'graph.json', ...texts])
  } catch {
    // Storage is full or forbidden, or the worker could not be had: the page works as long as there is a network.
  }
}
