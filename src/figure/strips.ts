/** A picture as rows of pixels, some at a time: nothing has to hold all of it. */
import type { Picture } from './picture.ts'
import type { Strip } from './png.ts'
import { cropSvg, printSvg } from './print-svg.ts'

/** Draws an SVG of so many pixels. @returns straight RGBA, row by row */
export type Rasterize = (
  svg: string,
  width: number,
  height: number,
) => Promise<Uint8Array | Uint8ClampedArray>

/** What every browser's canvas holds. */
const TILE = { side: 4096, area: 4_000_000 }

export async function* stripsOf(picture: Picture, rasterize: Rasterize): AsyncGenerator<Strip> {
  const { width, height } = picture.pixels
  const svg = printSvg(picture.drawing, { letters: 'outlines', typesetter: picture.typesetter })
  const tile = Math.min(width, TILE.side)
  const rowsAtOnce = Math.max(1, Math.min(height, TILE.side, Math.floor(TILE.area / tile)))
  // Not the drawing's own size divided by the pixels': its last row would be cut by what rounding took.
  const scale = { x: picture.drawing.width / width, y: picture.drawing.height / height }
  for (let y = 0; y < height; y += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, height - y)
    const pixels = new Uint8ClampedArray(width * rows * 4)
    for (let x = 0; x < width; x += tile) {
      const columns = Math.min(tile, width - x)
      const part = { x: x * scale.x, y: y * scale.y, width: columns * scale.x, height: rows * scale.y }
      const drawn = await rasterize(cropSvg(svg, part, columns, rows), columns, rows)
      if (drawn.length !== columns * rows * 4) throw new Error('a part of the picture has the wrong size')
      for (let row = 0; row < rows; row++) {
        pixels.set(drawn.subarray(row * columns * 4, (row + 1) * columns * 4), (row * width + x) * 4)
      }
    }
    yield { pixels, rows }
  }
}
