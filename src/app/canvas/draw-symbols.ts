/** Draws the symbols of entities onto a canvas, each on a casing of paper, with the marks of those that are meant. */
import type { MapStyle } from '../../figure/map-style.ts'
import type { SheetSymbol } from '../../figure/sheet.ts'
import { cornerRadius, symbolCorners } from '../../figure/symbol.ts'
import { addCircle, addPolygon } from './add-shape.ts'

/** Pixels at zoom 1. */
const CASING = 1.5
/** Pixels on the screen, however far the camera is. */
const RING = 2.5
const HALO = 8
const HALO_OPACITY = 0.5

export type SymbolLook = {
  /** 0 to 1. */
  opacity?: number
  /** Drawn as an outline only. */
  isHollow?: boolean
  hasRing?: boolean
  hasHalo?: boolean
}

export function drawSymbols(
  context: CanvasRenderingContext2D,
  symbols: Iterable<SheetSymbol>,
  style: MapStyle,
  zoom: number,
  lookOf: (key: string) => SymbolLook = () => ({}),
): void {
  context.setLineDash([])
  const near = Math.max(1, zoom)
  for (const symbol of symbols) {
    const { opacity = 1, isHollow = false, hasRing = false, hasHalo = false } = lookOf(symbol.key)
    if (hasHalo) drawHalo(context, symbol, style.marker, HALO * near)
    context.globalAlpha = opacity
    context.strokeStyle = hasRing ? style.ink : isHollow ? style.outline : style.canvas
    const border = hasRing ? RING * near : CASING * zoom
    context.beginPath()
    if (isHollow) {
      addSymbol(context, symbol, border / 2)
      context.lineWidth = border
      context.stroke()
      continue
    }
    // The inner half of the stroke comes to lie beneath the symbol.
    addSymbol(context, symbol, 0)
    context.lineWidth = 2 * border
    context.stroke()
    context.fillStyle = style.kinds[symbol.kind]
    context.fill()
  }
  context.globalAlpha = 1
}

function drawHalo(
  context: CanvasRenderingContext2D,
  { x, y, radius }: SheetSymbol,
  colour: string,
  width: number,
): void {
  context.globalAlpha = HALO_OPACITY
  context.fillStyle = colour
  context.beginPath()
  addCircle(context, x, y, radius + width)
  context.fill()
}

/** @param more pixels that it reaches further than its radius */
function addSymbol(path: CanvasPath, { kind, x, y, radius }: SheetSymbol, more: number): void {
  const side = 2 * (radius + more)
  const corners = symbolCorners(kind, side)
  if (kind === 'state') path.roundRect(x - side / 2, y - side / 2, side, side, cornerRadius(side))
  else if (corners)
    addPolygon(
      path,
      corners.map(([dx, dy]) => [x + dx, y + dy] as const),
    )
  else addCircle(path, x, y, side / 2)
}
