/** A collection, joined anew under a person's corrections, by the same steps as the build. */
import type { GraphFile } from '../../model/graph-file.ts'
import { joinReadings } from '../../pipeline/pipeline.ts'
import { openLibrary, readDocuments } from '../library/library-store.ts'
import { keep } from './keep.ts'
import { loadLexicon } from './load-lexicon.ts'
import type { CorrectAsk, Keeping } from './messages.ts'
import { readAnew } from './read-anew.ts'

export async function correctCollection(
  ask: CorrectAsk,
  get: typeof fetch,
): Promise<{ graph: GraphFile; keeping: Keeping }> {
  const { collection, unkept, corrections, before, base } = ask
  const store = unkept ? null : await openLibrary().catch(() => null)
  const info = (await store?.get('collections', collection.id)) ?? collection
  const documents = store ? await readDocuments(store, info.id) : (unkept ?? [])
  const read = readAnew(documents, info.id, await loadLexicon(base, get))
  const { file: graph } = joinReadings(
    read,
    (await loadLexicon(base, get)).lexicon,
    info.name,
    corrections,
    before,
  )
  const isSame = read.every((each, at) => each === documents[at])
  const keeping = await keep(store, { ...info, corrections }, isSame ? null : read, graph)
  store?.close()
  return { graph, keeping }
}
