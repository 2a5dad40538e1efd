/** The published graph, joined anew under a person's corrections. */
import type { GraphFile } from '../../model/graph-file.ts'
import { InputError } from '../../model/input-error.ts'
import { checkReadings, joinAgain, type ReadingsFile } from '../../pipeline/readings-file.ts'
import { loadLexicon } from './load-lexicon.ts'
import type { CorrectPublishedAsk } from './messages.ts'

const FILE = 'graph.readings.json'

let last: ReadingsFile | null = null

/** @throws InputError when what the build read is out of reach, or of another build */
export async function correctPublished(
  ask: CorrectPublishedAsk,
  get: typeof fetch = fetch,
): Promise<GraphFile> {
  const { version, corrections, before, base } = ask
  if (last?.version !== version) last = checkReadings(await fetchReadings(base, get), version, FILE)
  const { lexicon } = await loadLexicon(base, get)
  return joinAgain(last, lexicon, corrections, before)
}

async function fetchReadings(base: string, get: typeof fetch): Promise<unknown> {
  const response = await get(`${base}${FILE}`, { cache: 'no-cache' })
  if (!response.ok) throw new InputError(`${FILE} could not be fetched (${response.status}).`)
  return response.json().catch(() => null)
}
