/** Draws names, and words on lines, onto the layer above the map. */
import { type Lettering, lettersHeight } from '../../figure/lettering.ts'
import type { Box } from '../../graph/labels/box.ts'
import { alignment, type Side } from '../../graph/labels/sides.ts'
import { letterWith } from './measure-lettering.ts'
import type { ScreenStyle } from './read-map-style.ts'

const HALO = 2.5
const HALO_OPACITY = 0.94

export type DrawnLabel = { lettering: Lettering; side: Side; box: Box; opacity: number }
export type DrawnWord = {
  text: string
  x: number
  y: number
  angle: number
  italic: boolean
  opacity: number
}

export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly DrawnLabel[],
  style: ScreenStyle,
  scale: number,
): void {
  context.lineJoin = 'round'
  context.textBaseline = 'alphabetic'
  for (const { lettering, side, box, opacity } of labels) {
    letterWith(context, lettering, style.font, scale)
    const align = alignment(side)
    context.textAlign = align
    const x = align === 'left' ? box.x1 : align === 'right' ? box.x2 : (box.x1 + box.x2) / 2
    const height = lettersHeight(lettering)
    const baseline = (i: number) => box.y1 + (height.baseline + i * height.lineHeight) * scale
    context.strokeStyle = style.canvas
    context.lineWidth = 2 * HALO
    context.globalAlpha = opacity * HALO_OPACITY
    lettering.lines.forEach((text, i) => {
      context.strokeText(text, x, baseline(i))
    })
    context.fillStyle = style.ink
    context.globalAlpha = opacity
    lettering.lines.forEach((text, i) => {
      context.fillText(text, x, baseline(i))
    })
  }
}

const WORD_SIZE = 12

/** Counts of bundled relations, and the verb of a line that is meant. */
export function drawWords(
  context: CanvasRenderingContext2D,
  words: readonly DrawnWord[],
  style: ScreenStyle,
): void {
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.letterSpacing = '0px'
  for (const { text, x, y, angle, italic, opacity } of words) {
    context.save()
    context.translate(x, y)
    context.rotate(angle)
    context.font = `${italic ? 'italic ' : ''}500 ${WORD_SIZE}px ${style.font}`
    const width = context.measureText(text).width + 6
    context.globalAlpha = opacity
    context.fillStyle = style.canvas
    context.fillRect(-width / 2, -8, width, 16)
    context.fillStyle = style.quietInk
    context.fillText(text, 0, 1)
    context.restore()
  }
}
