/** Mails, as mail programs save them. */
import type { Format } from './format.ts'

export const eml: Format = {
  id: 'eml',
  extensions: ['.eml'],
  read: async (bytes, file) => (await import('./html/read-eml.ts')).readEml(bytes, file),
}
