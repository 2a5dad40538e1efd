/** Where the camera has to stand: pure geometry in the map's and the window's pixels. */
import { type Box, grown } from '../../graph/labels/box.ts'

export type Extent = Box
export type Point = { x: number; y: number }
export type Size = { width: number; height: number }
export type Viewport = { zoom: number; pan: Point }

/** Below this width a window is a phone's: tighter margins, and a portrait map. */
const NARROW = 560
/** Below this height, say beside a sheet or at 200 %, there is no room to give away at the border. */
const SHORT = 320
/** The renderer takes no smaller one, and would keep the one it has. */
export const LEAST_ZOOM = 0.02
const MOST_STRETCH = 1.6
const READABLE_ZOOM = 1

/** Between what covers the top and the uppermost symbol; and how much of the window may be given up for it. */
const BENEATH = 14
const MOST_ABOVE = 0.4

function margins({ width, height }: Size) {
  const sides =
    width < NARROW ? { left: 28, right: 28, mostZoom: 0.9 } : { left: 48, right: 56, mostZoom: 1.4 }
  if (height < SHORT) return { ...sides, top: height / 6, bottom: height / 10 }
  return width < NARROW ? { ...sides, top: 64, bottom: 36 } : { ...sides, top: 60, bottom: 60 }
}

/** Shows everybody, nobody of them beneath a title block: only then does the map make room for it. */
export function fittedBeside(points: readonly Point[], window: Size, covers: readonly Box[]): Viewport {
  const extent = extentOf(points)
  const first = fitted(extent, window)
  const above = coveredAbove(points, first, window, covers)
  return above === 0 ? first : fitted(extent, window, above)
}

/**
 * Shows an extent whole, with room for the labels at its border.
 * @param above pixels at the top that are covered
 */
export function fitted(extent: Extent, window: Size, above = 0): Viewport {
  const { left, right, bottom, mostZoom, ...border } = margins(window)
  const top = Math.max(border.top, Math.min(above + BENEATH, window.height * MOST_ABOVE))
  const width = Math.max(1, extent.x2 - extent.x1)
  const height = Math.max(1, extent.y2 - extent.y1)
  const free = {
    width: Math.max(1, window.width - left - right),
    height: Math.max(1, window.height - top - bottom),
  }
  const zoom = Math.max(LEAST_ZOOM, Math.min(free.width / width, free.height / height, mostZoom))
  return {
    zoom,
    pan: {
      x: left + (free.width - width * zoom) / 2 - extent.x1 * zoom,
      y: top + (free.height - height * zoom) / 2 - extent.y1 * zoom,
    },
  }
}

/** Brings a point to the middle of an area; raises the zoom to where names are readable, never lowers it. */
export function centred(point: Point, zoom: number, area: Box): Viewport {
  const next = Math.max(zoom, READABLE_ZOOM)
  return { zoom: next, pan: panTo(point, next, area) }
}

/** Leaves the camera where it is if a point is well inside an area, else brings it to the middle. */
export function shown(point: Point, { zoom, pan }: Viewport, area: Box): Viewport | null {
  const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y]
  const inset = Math.min(INSET, (area.x2 - area.x1) / 3, (area.y2 - area.y1) / 3)
  const isInside =
    x >= area.x1 + inset && x <= area.x2 - inset && y >= area.y1 + inset && y <= area.y2 - inset
  return isInside ? null : { zoom, pan: panTo(point, zoom, area) }
}

const INSET = 32

function panTo(point: Point, zoom: number, { x1, y1, x2, y2 }: Box) {
  return { x: (x1 + x2) / 2 - point.x * zoom, y: (y1 + y2) / 2 - point.y * zoom }
}

/** What is left of a window beside the sheets and panels that lie over it from an edge. */
export function freeArea({ width, height }: Size, covers: readonly Box[]): Box {
  const free = { x1: 0, y1: 0, x2: width, y2: height }
  for (const { x1, y1, x2, y2 } of covers) {
    const spansWidth = Math.min(x2, width) - Math.max(x1, 0) > 0.6 * width
    const spansHeight = Math.min(y2, height) - Math.max(y1, 0) > 0.6 * height
    if (spansWidth && y2 >= height - 1 && y1 > 0) free.y2 = Math.min(free.y2, y1)
    else if (spansHeight && x2 >= width - 1 && x1 > 0) free.x2 = Math.min(free.x2, x1)
  }
  // Next to nothing left: better to stay under the cover than to squeeze into a slit.
  return free.x2 < 80 || free.y2 < 80 ? { x1: 0, y1: 0, x2: width, y2: height } : free
}

/** How far down those covers from above reach beneath which somebody comes to lie; 0 where nobody does. */
export function coveredAbove(
  points: readonly Point[],
  { zoom, pan }: Viewport,
  { height }: Size,
  covers: readonly Box[],
): number {
  const above = covers
    .filter(({ y1, y2 }) => y1 < NEAR_TOP && y2 < height / 2)
    .map((cover) => grown(cover, SYMBOL, SYMBOL))
  const beneath = above.filter((cover) =>
    points.some(({ x, y }) => holds(cover, x * zoom + pan.x, y * zoom + pan.y)),
  )
  return Math.max(0, ...beneath.map(({ y2 }) => y2 - SYMBOL))
}

const NEAR_TOP = 24
/** Somebody shows from under a cover as soon as most of a symbol does: so many pixels round its middle. */
const SYMBOL = 8

const holds = ({ x1, y1, x2, y2 }: Box, x: number, y: number) => x > x1 && x < x2 && y > y1 && y < y2

/** How much taller the map is drawn in a portrait window: the same map, less empty paper. */
export function stretchFor(extent: Extent, window: Size): number {
  if (window.width >= NARROW || window.height === 0) return 1
  const { left, right, top, bottom } = margins(window)
  const portrait = (window.height - top - bottom) / (window.width - left - right)
  const map = (extent.y2 - extent.y1) / Math.max(1, extent.x2 - extent.x1)
  return Math.min(MOST_STRETCH, Math.max(1, portrait / Math.max(0.01, map)))
}

/** The extent of some points; a unit square when there are none. */
export function extentOf(points: Iterable<Point>): Extent {
  const extent = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity }
  for (const { x, y } of points) {
    extent.x1 = Math.min(extent.x1, x)
    extent.y1 = Math.min(extent.y1, y)
    extent.x2 = Math.max(extent.x2, x)
    extent.y2 = Math.max(extent.y2, y)
  }
  return extent.x1 > extent.x2 ? { x1: 0, y1: 0, x2: 1, y2: 1 } : extent
}
