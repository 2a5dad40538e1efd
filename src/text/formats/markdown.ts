/** Markdown: bare text whose first heading is its title. The markup stays, so that offsets are the file's own. */
import type { SourceDocument } from '../../model/document.ts'
import type { Format } from './format.ts'
import { readPlain } from './plain.ts'

export const markdown: Format = { id: 'markdown', extensions: ['.md', '.markdown'], read: readMarkdown }

const HEADING = /^# +(.+?)[ \t]*#*[ \t]*\r?$/m

function readMarkdown(bytes: Uint8Array, id: string, file: string = id): SourceDocument {
  const document = readPlain(bytes, id, file)
  const heading = HEADING.exec(document.text.slice(document.bodyStart))?.[1]
  return { ...document, title: document.title ?? heading?.trim() ?? null }
}
