/** A document's id: its path within the folder without the ending: `press/2021-10.txt` → `press/2021-10`. */

/** Controls, halves of characters, and marks that turn the direction of writing: an id is shown and linked to. */
const UNFIT = /[\p{Cc}\p{Surrogate}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** @param file path relative to the documents' folder, parts joined by `/` */
export function documentId(file: string): string {
  return file.replace(UNFIT, '').replace(/(?<=[^/])\.[^./]+$/, '')
}

/** A name as it may stand in a sentence. */
export function shownName(name: string): string {
  return name.replace(UNFIT, '?').slice(0, 200)
}
