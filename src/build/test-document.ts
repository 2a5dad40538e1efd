/** For tests: a document made of its text. */
import type { SourceDocument } from '../model/document.ts'

/** A document without front matter. @param published as its format's metadata would give it */
export function documentOf(text: string, published: string | null = null, id = 'd'): SourceDocument {
  const unknown = { title: null, publisher: null, author: null, url: null }
  return { id, text, bodyStart: 0, ...unknown, published, language: 'en' }
}
