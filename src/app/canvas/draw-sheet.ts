/** Draws lines and symbols of a sheet onto a canvas, without names and marks. */
import type { MapStyle } from '../../figure/map-style.ts'
import type { Sheet } from '../../figure/sheet.ts'
import { drawLines, type LineDrawing } from './draw-lines.ts'
import { drawSymbols } from './draw-symbols.ts'

export function drawSheet(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  style: MapStyle,
  zoom: number,
  drawing: LineDrawing = {},
): void {
  drawLines(context, sheet.lines, style, zoom, drawing)
  drawSymbols(context, sheet.symbols.values(), style, zoom)
}
