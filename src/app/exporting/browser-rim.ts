/** Draws SVG to pixels, and packs them, on canvases. What a browser cannot give is an error in words, never a blank. */
import { JPG_QUALITY, type Rim } from '../../figure/picture-formats.ts'
import { ToldError } from '../told-error.ts'

export const BROWSER_RIM: Rim = {
  rasterize: async (svg, width, height) => {
    const image = new Image()
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    try {
      image.src = address
      await image.decode()
      const { context } = canvasOf(width, height)
      context.drawImage(image, 0, 0, width, height)
      return context.getImageData(0, 0, width, height).data
    } finally {
      URL.revokeObjectURL(address)
    }
  },
  encodeJpg: async (pixels, width, height) => {
    const { canvas, context } = canvasOf(width, height)
    context.putImageData(new ImageData(pixels, width, height), 0, 0)
    const blob = await new Promise<Blob | null>((give) => {
      canvas.toBlob(give, 'image/jpeg', JPG_QUALITY / 100)
    })
    if (!blob || blob.size === 0) throw new ToldError(({ t }) => t('save.empty'))
    return new Uint8Array(await blob.arrayBuffer())
  },
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new ToldError(({ t }) => t('save.no-room'))
  return { canvas, context }
}
