/** A web page → its main text and what it says of itself. */
import { Readability } from '@mozilla/readability'
import { cleanText } from '../clean-text.ts'
import { decodeText } from '../decode-text.ts'
import type { Extract } from '../format.ts'
import { metadataOfPage } from './page-metadata.ts'
import { textOfPage } from './page-text.ts'
import { parsePage } from './parse-page.ts'

/** The main text is believed when it is at least this share of all the text on the page. */
const LEAST_SHARE = 0.2
const AROUND =
  'nav, header, footer, aside, form, dialog, [role="navigation"], [role="banner"], [role="contentinfo"]'

export async function readHtml(bytes: Uint8Array, file: string): Promise<Extract> {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const source = await decodeText(bytes, file, /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1])
  const page = parsePage(source, file)
  const metadata = metadataOfPage(page)
  const heading = page.querySelector('h1')?.textContent ?? null
  const everything = cleanText(textOfPage(page.body))
  const main = mainText(page)
  const trusted = main && main.text.length >= everything.length * LEAST_SHARE
  const body = trusted ? main.text : textAlone(source, file)
  return {
    ...metadata,
    author: metadata.author ?? main?.byline ?? null,
    text: withHead(heading, trusted ? main.byline : null, body),
    bodyStart: 0,
  }
}

/** Readability takes the tree apart, so it comes last. */
function mainText(page: Document): { text: string; byline: string | null } | null {
  const options = { charThreshold: 200, serializer: (node: Node) => cleanText(textOfPage(node)) }
  const article = new Readability(page, options).parse()
  if (!article?.content) return null
  return { text: article.content, byline: article.byline?.replace(/\s+/g, ' ').trim() || null }
}

/** The page without its furniture, where no main text stands out. */
function textAlone(source: string, file: string): string {
  const page = parsePage(source, file)
  for (const element of page.querySelectorAll(AROUND)) {
    // The header of an article is no furniture.
    if (!element.closest('article, main')) element.remove()
  }
  return cleanText(textOfPage(page.body))
}

/** Readability takes a heading and a by-line for known; a reader of the text does not know them. */
function withHead(heading: string | null, byline: string | null, body: string): string {
  const [first = '', ...rest] = body.split('\n\n')
  const opening = bare(body.slice(0, 600))
  const isMissing = (line: string) => line !== '' && !opening.includes(bare(line))
  const [title, author] = [heading, byline].map((line) => cleanText(line?.replace(/\s+/g, ' ') ?? '')) as [
    string,
    string,
  ]
  const top = isMissing(title) ? [title] : bare(first) === bare(title) ? [first] : []
  const below = top[0] === first ? rest : [first, ...rest]
  return [...top, ...(isMissing(author) ? [author] : []), ...below].join('\n\n')
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
