/** The formats for pictures, in the order in which they are offered. To add one, add a row. */
import { fontCss } from './fonts/embed-fonts.ts'
import type { Picture } from './picture.ts'
import { writePng } from './png.ts'
import { printSvg } from './print-svg.ts'
import { EVIDENCE, TRACE, type Trace } from './read-trace.ts'
import { type Rasterize, stripsOf } from './strips.ts'

/** What draws and packs pixels: a browser's canvas, or what stands for it without one. */
export type Rim = {
  rasterize: Rasterize
  encodeJpg(pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): Promise<Uint8Array>
}

export type PictureFormat = {
  id: 'png' | 'svg' | 'pdf' | 'jpg'
  label: string
  extension: string
  mediaType: string
  write(picture: Picture, trace: Trace, rim: Rim): Promise<Uint8Array[]>
}

/** In percent. */
export const JPG_QUALITY = 92

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The view, and where it is found. */
const metadata = ({ permalink }: Picture, trace: Trace): string => JSON.stringify({ ...trace, permalink })

export const PICTURE_FORMATS: readonly PictureFormat[] = [
  {
    id: 'png',
    label: 'PNG',
    extension: 'png',
    mediaType: 'image/png',
    write: (picture, trace, { rasterize }) =>
      writePng(stripsOf(picture, rasterize), {
        ...picture.pixels,
        density: picture.density,
        transparent: picture.transparent,
        texts: {
          Title: picture.drawing.title,
          Description: picture.drawing.description,
          Software: 'Entente',
          [TRACE.png]: metadata(picture, trace),
          [EVIDENCE.png]: JSON.stringify(picture.evidence),
        },
      }),
  },
  {
    id: 'svg',
    label: 'SVG',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    write: async (picture, trace) => [
      bytesOf(
        printSvg(picture.drawing, {
          letters: 'text',
          typesetter: picture.typesetter,
          css: fontCss(picture.drawing, picture.typesetter),
          metadata: {
            [TRACE.svg]: metadata(picture, trace),
            [EVIDENCE.svg]: JSON.stringify(picture.evidence),
          },
        }),
      ),
    ],
  },
  {
    id: 'pdf',
    label: 'PDF',
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async (picture, trace) => {
      // The largest of the writers comes only when it is asked for.
      const { printPdf } = await import('./print-pdf.ts')
      const { drawing, typesetter, evidence } = picture
      const texts = { EntenteView: metadata(picture, trace), EntenteEvidence: JSON.stringify(evidence) }
      return [await printPdf(drawing, { typesetter, texts })]
    },
  },
  {
    id: 'jpg',
    label: 'JPG',
    extension: 'jpg',
    mediaType: 'image/jpeg',
    write: async (picture, _trace, { rasterize, encodeJpg }) => {
      const { width, height } = picture.pixels
      const data = new Uint8ClampedArray(width * height * 4)
      let at = 0
      for await (const { pixels } of stripsOf(picture, rasterize)) {
        data.set(pixels, at)
        at += pixels.length
      }
      return [await encodeJpg(data, width, height)]
    },
  },
]
