/** The visible map as a PNG at twice its size, always in the light theme: whole, without hover or selection. */
import { composeFigure } from '../../figure/compose-figure.ts'
import { drawFigure } from '../../figure/draw-figure.ts'
import type { Network } from '../../graph/network.ts'
import type { Visible } from '../../graph/visible.ts'
import { plural } from '../plural.ts'
import { embedFonts } from './embed-fonts.ts'
import { createMeasure } from './measure-lettering.ts'
import { readMapStyle, type ScreenStyle } from './read-map-style.ts'
import { loadFaces } from './useFonts.ts'

const PIXEL_RATIO = 2
/** Safe in every current browser: beyond, some give a blank picture instead of an error. */
const MOST_SIDE = 8192
const MOST_AREA = 16_777_216
/** Smaller than this, lines and symbols run together. */
const LEAST_ZOOM = 0.08

/** @throws Error in words for the user */
export async function drawPicture(network: Network, visible: Visible): Promise<Blob> {
  const style = lightStyle()
  await loadFaces(style.font)
  const figure = composeFigure(network, visible, {
    measure: createMeasure(style.font),
    mostArea: MOST_AREA / PIXEL_RATIO ** 2,
    mostSide: MOST_SIDE / PIXEL_RATIO,
  })
  if (!figure) throw new Error('nothing is visible. Widen the years or show more kinds, then save again')
  const [width, height] = [figure.width * PIXEL_RATIO, figure.height * PIXEL_RATIO]
  if (figure.zoom < LEAST_ZOOM || width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_AREA) {
    throw new Error(
      'the map is too large for one picture. Narrow the years or hide some kinds, then save again',
    )
  }
  const text = figure.labels.map(({ lettering }) => lettering.lines.join('')).join('')
  const words = {
    title: network.getAttribute('title') ?? '',
    description: `${plural(visible.nodes.size, 'entity', 'entities')}, ${plural(visible.edges.size, 'relation')}`,
  }
  const fonts = await embedFonts(style.font, `${text}0123456789`)
  return paint(drawFigure(figure, network, style, words, fonts), width, height)
}

/** The tokens as they are in the light theme, whatever the page shows. */
function lightStyle(): ScreenStyle {
  const probe = document.createElement('div')
  probe.dataset.theme = 'light'
  probe.hidden = true
  document.body.append(probe)
  try {
    return readMapStyle(probe)
  } finally {
    probe.remove()
  }
}

async function paint(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('the browser has no room for a picture of this size')
    context.drawImage(image, 0, 0, width, height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new Error('the browser gave an empty picture'))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(image.src)
  }
}
