/** The texts of the documents, fetched when first asked for and kept. Built for React's `use`. */
import { getFile } from './embedded-files.ts'
import { ToldError } from './told-error.ts'

const kept = new Map<string, Promise<string>>()
let read: (id: string) => Promise<string> = fetchText

/** Other documents are shown: their texts come from elsewhere, and ids may be the same. */
export function readTextsFrom(source: (id: string) => Promise<string>): void {
  kept.clear()
  read = source
}

/** Where the build puts a document's text; ids may hold folders. */
export function addressOf(id: string): string {
  return `graph.texts/${id.split('/').map(encodeURIComponent).join('/')}.txt`
}

/** A text that stands beside the published graph. */
export async function fetchText(id: string, get: typeof fetch = getFile): Promise<string> {
  const response = await get(addressOf(id)).catch(() => null)
  const isPage = response?.headers.get('content-type')?.startsWith('text/html') ?? false
  if (!response?.ok || isPage) throw new ToldError(({ t }) => t('load.text', { file: addressOf(id) }))
  return response.text()
}

/**
 * The same promise for the same document, so that a component may ask on every render.
 * It rejects with an InputError when the text cannot be had.
 */
export function textOf(id: string): Promise<string> {
  const text = kept.get(id) ?? read(id)
  kept.set(id, text)
  return text
}

/** Forgets a text that could not be had, so that asking again fetches again. */
export function forgetText(id: string): void {
  kept.delete(id)
}
