/** Where a front matter lies in a text, without reading it: for the builder's door and for the page. */

const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

/** Its fields lie in [start, end), the text behind it from `body`; "open" when it is never closed, null without one. */
export function frontMatterSpan(text: string): { start: number; end: number; body: number } | 'open' | null {
  const start = OPENING.exec(text)?.[0].length
  if (start === undefined) return null
  const closing = CLOSING.exec(text.slice(start))
  if (!closing) return 'open'
  const end = start + closing.index
  return { start, end, body: end + closing[0].length }
}

/** Where the text behind a front matter starts; 0 without one. */
export function frontMatterEnd(text: string): number {
  const span = frontMatterSpan(text)
  return span === null || span === 'open' ? 0 : span.body
}
