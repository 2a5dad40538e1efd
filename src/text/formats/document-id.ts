/** A document's id: its path within the folder without the ending: `press/2021-10.txt` → `press/2021-10`. */

/** @param file path relative to the documents' folder, parts joined by `/` */
export function documentId(file: string): string {
  return file.replace(/(?<=[^/])\.[^./]+$/, '')
}
