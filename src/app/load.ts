/** Fetches graph.json and checks it once, at the door. */
import { type GraphFile, parseGraphFile } from '../model/graph-file.ts'
import { InputError } from '../model/input-error.ts'

const FILE = 'graph.json'

const MISSING = `${FILE} is not there: build it with "npm run graph", then load this page again.`

/**
 * @param get fetch, or what stands for it in a test
 * @throws InputError when the file is missing, out of reach, no JSON, or of another format version
 */
export async function loadGraph(get: typeof fetch = fetch): Promise<GraphFile> {
  const response = await get(FILE, { cache: 'no-cache' }).catch(() => null)
  if (!response) {
    throw new InputError(`${FILE} could not be fetched: check the connection, then load this page again.`)
  }
  // Some servers answer every unknown address with the start page.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  if (response.status === 404 || isPage) throw new InputError(MISSING)
  if (!response.ok) {
    throw new InputError(
      `${FILE} could not be fetched (the server says ${response.status}): try again later.`,
    )
  }
  let json: unknown
  try {
    json = await response.json()
  } catch {
    throw new InputError(`${FILE} is broken, it does not read as JSON: rebuild it with "npm run graph".`)
  }
  return parseGraphFile(json, FILE)
}
