/** Markdown: bare text whose first heading is its title. The markup stays, so that offsets are the file's own. */
import type { Extract, Format } from './format.ts'

export const markdown: Format = { id: 'markdown', extensions: ['.md', '.markdown'], read: readMarkdown }

const HEADING = /^# +(.+?)[ \t]*#*[ \t]*\r?$/m

async function readMarkdown(bytes: Uint8Array, file: string): Promise<Extract> {
  const { readPlain } = await import('./read-plain.ts')
  const extract = await readPlain(bytes, file)
  const heading = HEADING.exec(extract.text.slice(extract.bodyStart))?.[1]
  return { ...extract, title: extract.title ?? heading?.trim() ?? null }
}
