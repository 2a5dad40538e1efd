/** The formats for pictures, in the order in which they are offered. To add one, add a row. */
import { fontCss } from './fonts/embed-fonts.ts'
import type { Picture } from './picture.ts'
import { writePng } from './png.ts'
import { printSvg } from './print-svg.ts'
import { TRACE, type Trace } from './read-trace.ts'
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
          [TRACE.png]: JSON.stringify(trace),
        },
      }),
  },
  {
    id: 'svg',
    label: 'SVG',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    write: async ({ drawing, typesetter }, trace) => [
      bytesOf(
        printSvg(drawing, {
          letters: 'text',
          typesetter,
          css: fontCss(drawing, typesetter),
          metadata: JSON.stringify(trace),
        }),
      ),
    ],
  },
  {
    id: 'pdf',
    label: 'PDF',
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async ({ drawing, typesetter }, trace) => {
      // The largest of the writers comes only when it is asked for.
      const { printPdf } = await import('./print-pdf.ts')
      return [await printPdf(drawing, { typesetter, metadata: JSON.stringify(trace) })]
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
