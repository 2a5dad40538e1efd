/** Bare text, with or without front matter. The text as stored is the file's own. */
import type { Format } from './format.ts'

export const plain: Format = {
  id: 'plain',
  extensions: ['.txt', '.text'],
  read: async (bytes, file) => (await import('./read-plain.ts')).readPlain(bytes, file),
}
