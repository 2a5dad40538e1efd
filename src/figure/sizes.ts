/** How large a figure is: in pixels of the file, and how many of them make a pixel of the drawing. */

export type PictureSize = {
  /** Pixels of the file; null: as many as the names need. */
  pixels: { width: number; height: number } | null
  /** Pixels of the file for each pixel of 1/96 inch that the drawing is laid out in. */
  scale: number
  /** Pixels per inch when it is printed at the size that it was laid out for. */
  density: number
}

export const PRESETS = ['natural', 'screen', 'slide', 'a4-landscape', 'a4-portrait', 'column'] as const
export type Preset = (typeof PRESETS)[number]

const INCH = 96

export const SIZES: Record<Preset, PictureSize> = {
  natural: { pixels: null, scale: 2, density: 2 * INCH },
  screen: { pixels: { width: 2560, height: 1600 }, scale: 2, density: 2 * INCH },
  slide: { pixels: { width: 1920, height: 1080 }, scale: 1.5, density: 1.5 * INCH },
  'a4-landscape': { pixels: { width: 3508, height: 2480 }, scale: 300 / INCH, density: 300 },
  'a4-portrait': { pixels: { width: 2480, height: 3508 }, scale: 300 / INCH, density: 300 },
  // 90 mm wide; laid out larger and printed smaller, so that letters are as small as journals set them.
  column: { pixels: { width: 1063, height: 1240 }, scale: 2.2, density: 300 },
}

/** A sheet of this many pixels of the drawing is laid out at its own size; others are the same, only larger. */
const USUAL_AREA = 1280 * 800

/** A size of one's own: the larger, the finer, not the more. */
export function customSize(width: number, height: number): PictureSize {
  const scale = Math.max(0.5, Math.sqrt((width * height) / USUAL_AREA))
  return { pixels: { width, height }, scale, density: Math.round(scale * INCH) }
}

/** More is not asked for in earnest. */
export const MOST_SIDE = 65_535
export const LEAST_SIDE = 200

/** What each format holds. PNG is made strip by strip, within minutes; JPG in one piece, on one canvas. */
const MOST_PIXELS = {
  png: { side: MOST_SIDE, area: 1_000_000_000 },
  jpg: { side: 16_384, area: 100_000_000 },
} as const

/** @returns the format's bounds, where a picture of so many pixels lies beyond them; SVG and PDF have none */
export function boundsBroken(format: string, { width, height }: { width: number; height: number }) {
  const most = MOST_PIXELS[format as keyof typeof MOST_PIXELS]
  const isBeyond = most && (Math.max(width, height) > most.side || width * height > most.area)
  return isBeyond ? most : null
}

/** What a drawing is laid out in: names at a percentage of their usual size leave more or less room for others. */
export function layoutSize({ pixels, scale }: PictureSize, percent: number) {
  const perPixel = scale * (percent / 100)
  return {
    perPixel,
    size: pixels && { width: pixels.width / perPixel, height: pixels.height / perPixel },
  }
}
