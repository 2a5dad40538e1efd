/**
 * Draws lines onto a canvas: a few strokes for thousands of them, since lines that look alike go into one path.
 * What is finer than a pixel is left out. In haste they are drawn as hairlines from centre to centre, beneath the
 * symbols: dashes, heads and wide strokes take ten times as long.
 */
import { type LineShape, lineShape } from '../../figure/line-shape.ts'
import type { Line } from '../../figure/lines.ts'
import { lineWidth, type MapStyle } from '../../figure/map-style.ts'
import type { SheetLine } from '../../figure/sheet.ts'
import { RELATION_FAMILIES } from '../../model/relations.ts'
import { addCircle, addPolygon } from './add-shape.ts'

/** Strengths and widths that differ by less look alike. */
const STRENGTH_STEPS = 6
const WIDTH_STEPS = 4
/** Heads are a pixel long at this zoom, and dashes too small to be told from a line. */
const LEAST_ZOOM = { heads: 0.15, dashes: 0.25 }

export type LineDrawing = {
  /** How strongly a line is drawn, 0 to 1. */
  strengthOf?: (line: Line) => number
  /** A line's colour, where it is not its family's. */
  colourOf?: (line: Line) => string
  /** Thinner lines are drawn so wide, in pixels. */
  leastWidth?: number
  isHasty?: boolean
}

/** Lines of one look; the width in pixels. */
type Look = { strength: number; colour: string; width: number; line: Line; shapes: LineShape[] }

export function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly SheetLine[],
  style: MapStyle,
  zoom: number,
  drawing: LineDrawing = {},
): void {
  const { isHasty = false } = drawing
  for (const look of looksOf(lines, style, zoom, drawing)) {
    const { certainty } = look.line
    context.globalAlpha = look.strength
    context.lineCap = certainty === 'undated' ? 'round' : 'butt'
    const isSolid = isHasty || zoom < LEAST_ZOOM.dashes
    context.setLineDash(isSolid ? [] : style.dashes[certainty].map((length) => length * zoom))
    drawLook(context, look, isHasty ? Math.min(1, look.width) : look.width)
    if (!isHasty && zoom >= LEAST_ZOOM.heads) drawHeads(context, look, zoom)
  }
  context.globalAlpha = 1
  context.setLineDash([])
}

/** A band of colour beneath a line, so many pixels wider on each side. */
export function drawLineHalo(
  context: CanvasRenderingContext2D,
  drawn: SheetLine,
  style: MapStyle,
  zoom: number,
  { width, opacity }: { width: number; opacity: number },
): void {
  const own = lineWidth(style, drawn.line)
  const shapes = [lineShape(drawn, own, zoom)]
  context.globalAlpha = opacity
  context.lineCap = 'round'
  const look = { strength: opacity, colour: style.marker, width: 0, line: drawn.line, shapes }
  drawLook(context, look, own * zoom + 2 * width)
  context.globalAlpha = 1
}

/** The faint ones first, and facts before stances: what is strong, and what tells more, lies above. */
function looksOf(
  lines: readonly SheetLine[],
  style: MapStyle,
  zoom: number,
  {
    strengthOf = (line) => line.strength,
    colourOf = (line) => style.families[line.family],
    leastWidth = 0,
    isHasty = false,
  }: LineDrawing,
): Look[] {
  const looks = new Map<string, Look>()
  for (const drawn of lines) {
    const { line } = drawn
    const strength = Math.ceil(strengthOf(line) * STRENGTH_STEPS) / STRENGTH_STEPS
    const width = Math.round(lineWidth(style, line) * WIDTH_STEPS) / WIDTH_STEPS
    const colour = colourOf(line)
    const name = `${colour} ${line.certainty} ${strength} ${width}`
    let look = looks.get(name)
    if (!look) {
      look = { strength, colour, width: Math.max(leastWidth, width * zoom), line, shapes: [] }
      looks.set(name, look)
    }
    look.shapes.push(isHasty ? centreToCentre(drawn) : lineShape(drawn, width, zoom))
  }
  const rank = ({ line }: Look) => RELATION_FAMILIES.indexOf(line.family)
  return [...looks.values()].sort((a, b) => a.strength - b.strength || rank(a) - rank(b))
}

const centreToCentre = ({ from, to, control }: SheetLine): LineShape => ({
  start: from,
  control,
  end: to,
  head: null,
})

function drawLook(context: CanvasRenderingContext2D, { colour, shapes }: Look, width: number): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.beginPath()
  for (const { start, control, end } of shapes) {
    context.moveTo(start.x, start.y)
    if (control) context.quadraticCurveTo(control.x, control.y, end.x, end.y)
    else context.lineTo(end.x, end.y)
  }
  context.stroke()
}

function drawHeads(context: CanvasRenderingContext2D, { colour, shapes }: Look, zoom: number): void {
  context.fillStyle = colour
  context.beginPath()
  for (const { head } of shapes) if (head) addHead(context, head, zoom)
  context.fill()
}

function addHead(path: CanvasPath, { tip, angle, form }: NonNullable<LineShape['head']>, zoom: number): void {
  const [cos, sin] = [Math.cos(angle) * zoom, Math.sin(angle) * zoom]
  const at = (x: number, y: number) => [tip.x + x * cos - y * sin, tip.y + x * sin + y * cos] as const
  if ('radius' in form) addCircle(path, ...at(form.centre, 0), form.radius * zoom)
  else
    addPolygon(
      path,
      form.points.map((corner) => at(...corner)),
    )
}
