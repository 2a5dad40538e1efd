/** PDF: the text in reading order, with the offsets of its pages. */
import type { Format } from './format.ts'

export const pdf: Format = {
  id: 'pdf',
  extensions: ['.pdf'],
  read: async (bytes, file) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, file),
}
