/** What a page begins with, and goes back to: the published graph. */
import { loadGraph } from '../load.ts'
import { fetchText, readTextsFrom } from '../texts.ts'
import { type Opened, rememberCollection, rememberedCollection } from './opened.ts'

export function openPublished(): Opened {
  rememberCollection(null)
  readTextsFrom(fetchText)
  return { graph: loadGraph(), collection: null, unkept: null }
}

/** What was open when the page was last left, if it is still there. */
export async function openFirst(): Promise<Opened> {
  const id = rememberedCollection()
  if (id === null) return openPublished()
  const { openKept } = await import('./open-kept.ts')
  return (await openKept(id).catch(() => null)) ?? openPublished()
}
