/** Draws SVG to pixels, and packs them, without a browser. Letters are outlines already: no fonts are asked for. */
import { Resvg } from '@resvg/resvg-js'
import { encode } from 'jpeg-js'
import { JPG_QUALITY, type Rim } from '../figure/picture-formats.ts'

export const NODE_RIM: Rim = {
  rasterize: async (svg) => straight(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels),
  encodeJpg: async (data, width, height) => encode({ width, height, data }, JPG_QUALITY).data,
}

/** The renderer gives colours multiplied by their opacity; files hold them as they are. */
function straight(pixels: Uint8Array): Uint8Array {
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3] ?? 0
    if (opacity === 0 || opacity === 255) continue
    for (let channel = at; channel < at + 3; channel++) {
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / opacity))
    }
  }
  return pixels
}
