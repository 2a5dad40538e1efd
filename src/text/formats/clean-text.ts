/** Extracted text as it is stored: what a page shows, without what no reader can see. */

/** Halves of characters and NUL stand for nothing; each becomes the one sign for that. */
const NOTHING = /\p{Surrogate}|\0/gu
/** Soft hyphens, marks of no width, and those that turn the direction of writing around. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g

export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(NOTHING, '\uFFFD')
    .replace(/[ \t\u00A0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
