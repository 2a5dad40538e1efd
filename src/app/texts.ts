/** The texts of the documents, fetched when first asked for and kept. Built for React's `use`. */

const kept = new Map<string, Promise<string>>()

/** Where the build puts a document's text; ids may hold folders. */
export function addressOf(id: string): string {
  return `graph.texts/${id.split('/').map(encodeURIComponent).join('/')}.txt`
}

async function fetchText(id: string, get: typeof fetch): Promise<string> {
  const response = await get(addressOf(id))
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  if (!response.ok || isPage) throw new Error(`${addressOf(id)}: ${response.status}`)
  return response.text()
}

/** The same promise for the same document, so that a component may ask on every render. */
export function textOf(id: string, get: typeof fetch = fetch): Promise<string> {
  const text = kept.get(id) ?? fetchText(id, get)
  kept.set(id, text)
  return text
}

/** Forgets a text that could not be had, so that asking again fetches again. */
export function forgetText(id: string): void {
  kept.delete(id)
}
