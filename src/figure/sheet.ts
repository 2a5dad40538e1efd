/** Where entities and lines come to lie on a sheet or window, in its pixels, y pointing down. */
import type { Network } from '../graph/network.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Line } from './lines.ts'
import { symbolScale, symbolSize } from './symbol.ts'

/** sheet = map × zoom + pan; `stretch` draws the map taller first. */
export type Projection = { zoom: number; pan: { x: number; y: number }; stretch: number }

export type SheetSymbol = {
  key: string
  kind: EntityKind
  x: number
  y: number
  /** Half its width. */
  radius: number
  degree: number
}

export type SheetLine = {
  line: Line
  from: SheetSymbol
  to: SheetSymbol
  /** Control point of a bent line; null when it is straight. */
  control: { x: number; y: number } | null
}

export type Sheet = { symbols: ReadonlyMap<string, SheetSymbol>; lines: readonly SheetLine[] }

/**
 * Symbols are sized by all their relations, not the visible ones: filtering changes no size.
 * @param elsewhere an entity that is drawn at a place of the sheet which is not its own, while it is dragged
 */
export function laySheet(
  network: Network,
  nodes: Iterable<string>,
  lines: readonly Line[],
  projection: Projection,
  elsewhere: { key: string; x: number; y: number } | null = null,
): Sheet {
  const { zoom } = projection
  const symbols = new Map<string, SheetSymbol>()
  for (const key of nodes) {
    const { kind } = network.getNodeAttributes(key)
    const degree = network.degree(key)
    const radius = symbolRadius(kind, degree, zoom)
    const { x, y } = elsewhere?.key === key ? elsewhere : projected(network, key, projection)
    symbols.set(key, { key, kind, x, y, radius, degree })
  }
  return {
    symbols,
    lines: lines.flatMap((line) => {
      const from = symbols.get(line.source)
      const to = symbols.get(line.target)
      return from && to ? [{ line, from, to, control: controlOf(from, to, line.bend * zoom) }] : []
    }),
  }
}

/** Half the width of a symbol on the sheet. */
export function symbolRadius(kind: EntityKind, degree: number, zoom: number): number {
  return (symbolSize(kind, degree) * symbolScale(zoom) * zoom) / 2
}

export function projected(network: Network, key: string, { zoom, pan, stretch }: Projection) {
  const { x, y } = network.getNodeAttributes(key)
  return { x: x * zoom + pan.x, y: y * stretch * zoom + pan.y }
}

/** The middle of a line as drawn. */
export function middleOf({ from, to, control }: SheetLine): { x: number; y: number } {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return control ? { x: (middle.x + control.x) / 2, y: (middle.y + control.y) / 2 } : middle
}

function controlOf(from: SheetSymbol, to: SheetSymbol, bend: number): { x: number; y: number } | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (bend === 0 || length === 0) return null
  return {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  }
}
