/**
 * Draws lines and symbols of a sheet onto a canvas, without names: a few strokes for thousands of lines, since lines
 * that look alike go into one path. Very many are drawn as hairlines: dashes, heads and wide strokes take ten times as
 * long, and there they cannot be told apart anyway.
 */
import { type LineShape, lineShape } from '../../figure/line-shape.ts'
import type { Line } from '../../figure/lines.ts'
import { lineWidth, type MapStyle } from '../../figure/map-style.ts'
import type { Sheet, SheetSymbol } from '../../figure/sheet.ts'
import { cornerRadius, symbolCorners } from '../../figure/symbol.ts'

/** Strengths and widths that differ by less look alike. */
const STRENGTH_STEPS = 6
const WIDTH_STEPS = 4
const CASING = 1.5
/** More lines than this are drawn as hairlines. */
const MANY = 1200

/** Lines of one look; widths and dashes in pixels. */
type Look = { strength: number; colour: string; width: number; line: Line; shapes: LineShape[] }

type Drawing = {
  /** How strongly a line is drawn, 0 to 1. */
  strengthOf?: (line: Line) => number
  /** A line's colour, where it is not its family's. */
  colourOf?: (line: Line) => string
  /** Thinner lines are drawn so wide, in pixels. */
  leastWidth?: number
}

export function drawSheet(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  style: MapStyle,
  zoom: number,
  drawing: Drawing = {},
): void {
  const isRough = sheet.lines.length > MANY
  for (const look of looksOf(sheet, style, zoom, drawing)) {
    context.lineCap = look.line.certainty === 'undated' ? 'round' : 'butt'
    context.setLineDash(isRough ? [] : style.dashes[look.line.certainty].map((length) => length * zoom))
    drawLines(context, isRough ? { ...look, width: Math.min(1, look.width) } : look)
    if (!isRough) drawHeads(context, look, zoom)
  }
  context.globalAlpha = 1
  context.setLineDash([])
  context.strokeStyle = style.canvas
  context.lineWidth = 2 * CASING * zoom
  for (const symbol of sheet.symbols.values()) {
    context.beginPath()
    addSymbol(context, symbol)
    context.stroke()
    context.fillStyle = style.kinds[symbol.kind]
    context.fill()
  }
}

/** The faint ones first: what is strong lies above. */
function looksOf(sheet: Sheet, style: MapStyle, zoom: number, drawing: Drawing): Look[] {
  const {
    strengthOf = (line) => line.strength,
    colourOf = (line) => style.families[line.family],
    leastWidth = 0,
  } = drawing
  const looks = new Map<string, Look>()
  for (const drawn of sheet.lines) {
    const { line } = drawn
    const strength = Math.ceil(strengthOf(line) * STRENGTH_STEPS) / STRENGTH_STEPS
    const width = Math.round(lineWidth(style, line) * WIDTH_STEPS) / WIDTH_STEPS
    const colour = colourOf(line)
    const name = `${colour} ${line.certainty} ${strength} ${width}`
    const look = looks.get(name) ?? {
      strength,
      colour,
      width: Math.max(leastWidth, width * zoom),
      line,
      shapes: [],
    }
    look.shapes.push(lineShape(drawn, width, zoom))
    looks.set(name, look)
  }
  return [...looks.values()].sort((a, b) => a.strength - b.strength)
}

function drawLines(context: CanvasRenderingContext2D, { strength, colour, width, shapes }: Look): void {
  context.globalAlpha = strength
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

function addSymbol(path: CanvasPath, { kind, x, y, radius }: SheetSymbol): void {
  const side = 2 * radius
  const corners = symbolCorners(kind, side)
  if (kind === 'state') path.roundRect(x - radius, y - radius, side, side, cornerRadius(side))
  else if (corners)
    addPolygon(
      path,
      corners.map(([dx, dy]) => [x + dx, y + dy] as const),
    )
  else addCircle(path, x, y, radius)
}

function addCircle(path: CanvasPath, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y)
  path.arc(x, y, radius, 0, 2 * Math.PI)
}

function addPolygon(path: CanvasPath, corners: readonly (readonly [number, number])[]): void {
  for (const [i, corner] of corners.entries()) path[i === 0 ? 'moveTo' : 'lineTo'](...corner)
  path.closePath()
}
