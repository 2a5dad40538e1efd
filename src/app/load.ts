/** Fetches graph.json and checks it once, at the door. */

import { type GraphFile, parseGraphFile } from '../model/graph-file.ts'
import { getFile } from './embedded-files.ts'
import { ToldError } from './told-error.ts'

const file = 'graph.json'

declare global {
  /** The answer that public/early-graph.js has asked for. */
  var earlyGraph: Promise<Response> | undefined
}

/** Good for the first time: whoever loads again wants what is there by then. */
function takeEarly(): Promise<Response> | undefined {
  const early = globalThis.earlyGraph
  globalThis.earlyGraph = undefined
  return early
}

/**
 * @param get fetch, or what stands for it in a test
 * @throws InputError when the file is missing, out of reach, no JSON, or of another format version
 */
export async function loadGraph(get: typeof fetch = getFile): Promise<GraphFile> {
  const response = await (takeEarly() ?? get(file, { cache: 'no-cache' })).catch(() => null)
  if (!response) {
    throw new ToldError(({ t }) => t('load.out-of-reach', { file }))
  }
  // Some servers answer every unknown address with the start page.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  if (response.status === 404 || isPage) throw new ToldError(({ t }) => t('load.missing', { file }))
  if (!response.ok) {
    throw new ToldError(({ t }) => t('load.refused', { file, status: String(response.status) }))
  }
  let json: unknown
  try {
    json = await response.json()
  } catch {
    throw new ToldError(({ t }) => t('load.broken', { file }))
  }
  return parseGraphFile(json, file)
}
