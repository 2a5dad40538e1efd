/** A passage with its source, ready to paste: “The ministers met.” (“Ministers meet”, Steppe Wire, 12 Oct 2021). */
import type { DocumentRecord } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import { dateInWords } from './date-in-words.ts'

/** @param passage its words as the document has them; line breaks become spaces */
export function quotation(
  words: Words,
  passage: string,
  document: Pick<DocumentRecord, 'title' | 'publisher' | 'published' | 'url'>,
): string {
  const { title, publisher, published, url } = document
  const source = [title, publisher, published && dateInWords(words, published), url].filter(Boolean)
  return words.t('reader.quoted', { words: passage.replace(/\s+/g, ' ').trim(), source: source.join(', ') })
}
