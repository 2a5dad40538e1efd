/** The visible map as a PNG at twice its size, always in the light theme: whole, without hover or selection. */
import { composeFigure, type Figure } from '../../figure/compose-figure.ts'
import { drawFigure } from '../../figure/draw-figure.ts'
import type { Network } from '../../graph/network.ts'
import type { Visible } from '../../graph/visible.ts'
import type { Words } from '../../words/words.ts'
import { ToldError } from '../told-error.ts'
import { drawLabels, drawWords } from './draw-labels.ts'
import { createMeasure } from './measure-lettering.ts'
import { readMapStyle, type ScreenStyle } from './read-map-style.ts'
import { loadFaces } from './useFonts.ts'
import { wordsOnLines } from './words-on-lines.ts'

const PIXEL_RATIO = 2
/** Safe in every current browser: beyond, some give a blank picture instead of an error. */
const MOST_SIDE = 8192
const MOST_AREA = 16_777_216
/** Smaller than this, lines and symbols run together. */
const LEAST_ZOOM = 0.08

/** @throws Error in words for the user */
export async function drawPicture(words: Words, network: Network, visible: Visible): Promise<Blob> {
  const style = lightStyle()
  await loadFaces(style.font)
  const figure = composeFigure(network, visible, {
    measure: createMeasure(style.font),
    mostArea: MOST_AREA / PIXEL_RATIO ** 2,
    mostSide: MOST_SIDE / PIXEL_RATIO,
  })
  if (!figure) throw new ToldError(({ t }) => t('save.nothing'))
  const [width, height] = [figure.width * PIXEL_RATIO, figure.height * PIXEL_RATIO]
  if (figure.zoom < LEAST_ZOOM || width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_AREA) {
    throw new ToldError(({ t }) => t('save.too-large'))
  }
  const { t } = words
  const subject = {
    title: network.getAttribute('title') ?? '',
    description: t('save.description', {
      entities: t('count.entities', { count: visible.nodes.size }),
      relations: t('count.relations', { count: visible.edges.size }),
    }),
  }
  const svg = drawFigure(figure, network, style, subject, words, { lettering: false })
  return paint(svg, width, height, (context) => letter(context, figure, words, network, style))
}

/** Names and counts, with the page's own fonts: an image of an SVG is drawn before its fonts are there. */
function letter(
  context: CanvasRenderingContext2D,
  figure: Figure,
  words: Words,
  network: Network,
  style: ScreenStyle,
): void {
  context.scale(PIXEL_RATIO, PIXEL_RATIO)
  const labels = figure.labels.map(({ placed, lettering }) => ({ ...placed, lettering, opacity: 1 }))
  drawWords(
    context,
    wordsOnLines(words, network, figure.sheet, null, () => 1),
    style,
  )
  drawLabels(context, labels, style, 1)
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

async function paint(
  svg: string,
  width: number,
  height: number,
  finish: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d')
    if (!context) throw new ToldError(({ t }) => t('save.no-room'))
    context.drawImage(image, 0, 0, width, height)
    finish(context)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new ToldError(({ t }) => t('save.empty')))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(image.src)
  }
}
