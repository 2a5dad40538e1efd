/** What a page begins with, and goes back to: the published graph, as the person has corrected it. */
import type { Corrections } from '../../model/corrections.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import { readNoted } from '../corrections/noted.ts'
import { loadGraph } from '../load.ts'
import { fetchText, readTextsFrom } from '../texts.ts'
import { type Opened, rememberCollection, rememberedCollection } from './opened.ts'

export function openPublished(): Opened {
  rememberCollection(null)
  readTextsFrom(fetchText)
  const published = loadGraph()
  const corrections = readNoted()
  const graph = corrections.length === 0 ? published : correctedOrNot(published, corrections)
  return { graph, collection: null, unkept: null, corrections, published }
}

/** Where it cannot be joined anew, the graph is shown as it was built. */
async function correctedOrNot(published: Promise<GraphFile>, corrections: Corrections): Promise<GraphFile> {
  const [built, { correctPublished }] = await Promise.all([published, import('../corrections/apply.ts')])
  return correctPublished(built, corrections).catch(() => built)
}

/** What was open when the page was last left, if it is still there. */
export async function openFirst(): Promise<Opened> {
  const id = rememberedCollection()
  if (id === null) return openPublished()
  const { openKept } = await import('./open-kept.ts')
  return (await openKept(id).catch(() => null)) ?? openPublished()
}
