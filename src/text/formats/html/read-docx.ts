/** A Word document → its text and properties. Headers, footers and comments stay out; insertions count. */
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { FileFault } from '../../../model/file-fault.ts'
import { cleanText } from '../clean-text.ts'
import type { Extract } from '../format.ts'
import { NO_METADATA } from '../metadata.ts'
import { unzipBounded } from '../unzip-bounded.ts'
import { textOfPage } from './page-text.ts'
import { parsePage } from './parse-page.ts'

const PARTS = /\.(?:xml|rels)$/i
const DOCUMENT = 'word/document.xml'
const PROPERTIES = 'docProps/core.xml'

export async function readDocx(bytes: Uint8Array, file: string): Promise<Extract> {
  // Unpacked within bounds and packed again without compression: mammoth unpacks whatever it is given.
  const parts = partsOf(bytes, file)
  const packed = zipSync(Object.fromEntries(parts.map((part) => [part.name, part.bytes])), { level: 0 })
  // Node's build of mammoth asks for `buffer`, the browser's for `arrayBuffer`.
  const input = { buffer: packed as Buffer, arrayBuffer: packed.buffer as ArrayBuffer }
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  const core = parts.find(({ name }) => name === PROPERTIES)
  return {
    ...NO_METADATA,
    ...(core ? propertiesIn(new TextDecoder().decode(core.bytes)) : {}),
    text: cleanText(textOfPage(parsePage(value, file))),
    bodyStart: 0,
  }
}

/** Who has a Word document need not know that it is an archive. @throws InputError when it is none of Word's */
function partsOf(bytes: Uint8Array, file: string) {
  try {
    const parts = unzipBounded(bytes, file, (name) => PARTS.test(name))
    if (parts.some(({ name }) => name === DOCUMENT)) return parts
  } catch (error) {
    if (!(error instanceof FileFault && error.told.code === 'archive-broken')) throw error
  }
  throw new FileFault('word', { file })
}

/**
 * Title and author. When the file was made is left alone: that is a day in an office, and what the document says
 * may be decades older.
 */
function propertiesIn(xml: string) {
  const field = (name: string) => {
    const value = new RegExp(`<dc:${name}[^>]*>([^<]*)<`).exec(xml)?.[1] ?? ''
    return parsePage(value, 'a property').body.textContent?.trim() || null
  }
  return { title: field('title'), author: field('creator'), publisher: field('publisher') }
}
