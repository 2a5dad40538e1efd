/** Web pages: the main text, without what stands around it. */
import type { Format } from './format.ts'

export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: async (bytes, file) => (await import('./html/read-html.ts')).readHtml(bytes, file),
}
