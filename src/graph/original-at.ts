/**
 * The address of a document's original at the very words of a passage, for browsers that go there and mark them:
 * https://example.org/talks#:~:text=The%20two%20ministers,in%20Baku.
 */

/** A longer passage is named by its first and last words: it may be broken or punctuated otherwise over there. */
const NAMED_WHOLE = 8
const WORDS = 4

/**
 * @param passage words of the document; none: the address of the original as a whole
 * @returns null when the address is not one that a browser opens as a page: it is its author's word
 */
export function originalAt(url: string | null, passage = ''): string | null {
  if (!url || !/^https?:\/\//i.test(url)) return null
  const words = passage.split(/\s+/).filter(Boolean)
  if (words.length === 0) return url
  const ends = words.length > NAMED_WHOLE ? [words.slice(0, WORDS), words.slice(-WORDS)] : [words]
  const text = ends.map((each) => encoded(each.join(' '))).join(',')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`
}

/** A hyphen has a meaning of its own there. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
