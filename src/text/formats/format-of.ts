/** Which format a file has, by the end of its name: `Notes.MD` → markdown. */
import type { Format } from './format.ts'

/** The format out of `formats` that claims the file's ending (case does not matter), or null. */
export function formatOf(file: string, formats: readonly Format[]): Format | null {
  const name = file.toLowerCase()
  return formats.find((format) => format.extensions.some((ending) => name.endsWith(ending))) ?? null
}
