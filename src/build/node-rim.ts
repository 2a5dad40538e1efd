/** Draws SVG to pixels, and packs them, without a browser. Letters are outlines already: no fonts are asked for. */
import { Resvg } from '@resvg/resvg-js'
import { encode } from 'jpeg-js'
import { JPG_QUALITY, type Rim } from '../figure/picture-formats.ts'

export const NODE_RIM: Rim = {
  rasterize: async (svg) => new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels,
  encodeJpg: async (data, width, height) => encode({ width, height, data }, JPG_QUALITY).data,
}
