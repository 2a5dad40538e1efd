/** From what is visible to the bytes of a picture: composed, set, printed. What draws pixels is given from outside. */
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import type { Words } from '../words/words.ts'
import type { FontSource } from './fonts/font-files.ts'
import { loadTypesetter, type Typesetter } from './fonts/typesetter.ts'
import { letterings } from './lettering.ts'
import { composePage, type Page, type PageOptions } from './page.ts'
import type { Caption } from './page-setting.ts'
import { FIGURE_STYLES } from './page-words.ts'
import { layoutSize, type PictureSize } from './sizes.ts'
import { sourceInWords } from './sources.ts'

export type PictureRequest = Omit<PageOptions, 'size'> & {
  size: PictureSize
  /** Of names, symbols and lines, in percent. */
  percent: number
}

/** A composed page, and all that printing it takes. */
export type Picture = Page & {
  typesetter: Typesetter
  /** Pixels of the file. */
  pixels: { width: number; height: number }
  perPixel: number
  density: number
  transparent: boolean
  permalink: string | null
  /** Each passage behind it, as data formats name them: its relation's key and its number there. */
  evidence: readonly string[]
}

/** @returns null when nothing is visible */
export async function composePicture(
  words: Words,
  network: Network,
  visible: Visible,
  caption: Caption,
  request: PictureRequest,
  fonts: FontSource,
): Promise<Picture | null> {
  const typesetter = await loadTypesetter(textsIn(words, network, visible, caption), FIGURE_STYLES, fonts)
  const { size, perPixel } = layoutSize(request.size, request.percent)
  const page = composePage(words, network, visible, typesetter, caption, { ...request, size })
  if (!page) return null
  const { width, height } = page.drawing
  return {
    ...page,
    ...{ typesetter, perPixel, density: request.size.density, transparent: request.transparent },
    ...{ permalink: caption.permalink, evidence: evidenceOf(network, visible) },
    pixels: request.size.pixels ?? {
      width: Math.round(width * perPixel),
      height: Math.round(height * perPixel),
    },
  }
}

function evidenceOf(network: Network, { edges }: Visible): string[] {
  return network
    .filterEdges((key) => edges.has(key))
    .flatMap((key) => network.getEdgeAttribute(key, 'evidence').map((_, i) => `${key}#${i + 1}`))
}

/** Everything that may stand on the page, for the fonts to be loaded. */
function* textsIn(words: Words, network: Network, { nodes }: Visible, caption: Caption): Generator<string> {
  for (const key of nodes) {
    for (const { lines } of letterings(network.getNodeAttributes(key), network.degree(key))) yield* lines
  }
  const { title, counts, filterLine, sources, version, permalink } = caption
  yield* [title, counts, filterLine, version ?? '', permalink ?? '', '0123456789 ·–…']
  for (const source of sources) yield sourceInWords(words, source)
  // Fonts come as files of whole scripts: a few words ask for all that the interface's language needs.
  yield words.t('figure.sources.more', { count: 1 })
  yield words.t('figure.legend.planned')
}
