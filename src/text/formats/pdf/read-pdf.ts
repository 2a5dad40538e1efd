/** A PDF → its text in reading order. Scripts in it are never run; pictures of text (scans) are told, not read. */
import { getDocumentProxy } from 'unpdf'
import { FileFault } from '../../../model/file-fault.ts'
import { cleanText } from '../clean-text.ts'
import type { Extract } from '../format.ts'
import { isoDateOf, NO_METADATA } from '../metadata.ts'
import { joinPages } from './join-pages.ts'
import { withoutFurniture } from './page-furniture.ts'
import { type PageLines, type PlacedText, readLines } from './page-lines.ts'
import { readTags, type Tag, type TagTree } from './page-tags.ts'

const MOST_PAGES = 5000
/** What programs write where a title should stand. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word - .*|https?:.*|\S*\/\S*|.*\.(?:docx?|pdf|odt|rtf|html?|indd|qxd|tex))$/i

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

export async function readPdf(bytes: Uint8Array, file: string): Promise<Extract> {
  const pdf = await openPdf(bytes, file)
  try {
    if (pdf.numPages > MOST_PAGES) {
      throw new FileFault('pdf-pages', { file, most: MOST_PAGES })
    }
    const pages: PageLines[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number))
    const { text, pages: starts } = joinPages(withoutFurniture(pages))
    if (text === '') {
      throw new FileFault('pdf-pictures', { file })
    }
    return { ...(await propertiesOf(pdf)), text, bodyStart: 0, pages: starts }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** The bytes are copied: pdf.js takes what it is given away from its owner. */
async function openPdf(bytes: Uint8Array, file: string): Promise<Pdf> {
  const options = { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 }
  return getDocumentProxy(new Uint8Array(bytes), options).catch((error: Error) => {
    if (error.name === 'PasswordException') throw new FileFault('pdf-locked', { file })
    throw new FileFault('pdf-broken', { file, reason: error.message.replace(/\.$/, '') })
  })
}

async function readPage(pdf: Pdf, number: number): Promise<PageLines> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const tags = readTags((await page.getStructTree()) as TagTree | null)
  const content = await page.getTextContent({ includeMarkedContent: true })
  const placed = placeAll(content.items as Piece[], viewport.transform, tags)
  page.cleanup()
  return { height: viewport.height, width: viewport.width, lines: readLines(placed) }
}

/** What pdf.js gives: text, and marks around it that lead to the tags. */
type Piece = Item | { type: string; id?: string; tag?: string }

function placeAll(pieces: readonly Piece[], page: number[], tags: ReadonlyMap<string, Tag>): PlacedText[] {
  const open: (Tag | 'artifact' | null)[] = []
  const isTagged = tags.size > 0
  return pieces.flatMap((piece): PlacedText[] => {
    if ('str' in piece) {
      // A tagged file says itself what is no text: its headers, footers and ornaments.
      if (isTagged && open.includes('artifact')) return []
      const tag = open.findLast((each): each is Tag => each !== null && each !== 'artifact') ?? null
      return [placeText(piece, page, tag)]
    }
    if (piece.type.startsWith('begin')) {
      open.push(piece.tag === 'Artifact' ? 'artifact' : (tags.get(piece.id ?? '') ?? null))
    } else open.pop()
    return []
  })
}

type Item = { str: string; transform: number[]; width: number; height: number }

/** Page coordinates: x to the right, y downwards to the baseline, in points. */
function placeText({ str, transform, width, height }: Item, page: number[], tag: Tag | null): PlacedText {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = page
  const [ta = 0, tb = 0, tc = 0, td = 0, x = 0, y = 0] = transform
  const size = Math.hypot(tc, td) || height
  // Direction of writing on the page as it is shown; upright text has none of it downwards.
  const isUpright = Math.abs(b * ta + d * tb) < Math.abs(a * ta + c * tb) * 0.1
  return { text: str, x: a * x + c * y + e, y: b * x + d * y + f, width, size, isUpright, tag }
}

/**
 * Title and author, and the date of publication where the file tells it as such. When the file was made is left
 * alone: a paper of 1999 may have been scanned yesterday.
 */
async function propertiesOf(pdf: Pdf) {
  const { info, metadata } = await pdf.getMetadata()
  const text = (value: unknown) => {
    const first = Array.isArray(value) ? value.join(', ') : value
    return typeof first === 'string' ? cleanText(first).replace(/\s+/g, ' ').slice(0, 500) || null : null
  }
  const fields = info as Record<string, unknown>
  const title = text(fields.Title)
  return {
    ...NO_METADATA,
    title: title && !NO_TITLE.test(title) ? title : null,
    author: text(fields.Author),
    publisher: text(metadata?.get('dc:publisher')),
    published: isoDateOf(text(metadata?.get('prism:publicationdate')) ?? ''),
  }
}
