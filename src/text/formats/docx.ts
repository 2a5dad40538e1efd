/** Word documents. */
import type { Format } from './format.ts'

export const docx: Format = {
  id: 'docx',
  extensions: ['.docx'],
  read: async (bytes, file) => (await import('./html/read-docx.ts')).readDocx(bytes, file),
}
