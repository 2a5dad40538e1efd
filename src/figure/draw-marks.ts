/** Marks of what is picked, as the map has them: a wash of the marker's colour beneath symbols and lines. */
import { drawLine } from './draw-line.ts'
import type { Group, Mark } from './drawing.ts'
import type { MapStyle } from './map-style.ts'
import type { Sheet } from './sheet.ts'

/** Pixels, on every side. */
const HALO = { symbol: 8, line: 5 }
const OPACITY = 0.5
/** The ink around a symbol that is picked. */
export const RING = 2.5

/** @param marked keys of entities and relations @returns null where none of them is on the sheet */
export function drawMarks(
  { symbols, lines }: Sheet,
  marked: ReadonlySet<string>,
  style: MapStyle,
  zoom: number,
): Group | null {
  const halos = [...symbols.values()]
    .filter(({ key }) => marked.has(key))
    .map(({ x, y, radius }): Mark => {
      const outline = { circle: { x, y, radius: radius + HALO.symbol } }
      return { shape: { outline, fill: style.marker } }
    })
  const washes = lines
    .filter(({ line }) => line.edges.some((edge) => marked.has(edge)))
    .flatMap((drawn): Mark[] => {
      const [path] = drawLine(drawn, style, zoom, null, '').marks
      if (!path || !('shape' in path) || !path.shape.stroke) return []
      const { width } = path.shape.stroke
      const stroke = { colour: style.marker, width: width + 2 * HALO.line, round: true }
      return [{ shape: { outline: path.shape.outline, stroke } }]
    })
  const marks = [...washes, ...halos]
  return marks.length ? { id: 'mark', opacity: OPACITY, marks } : null
}
