/** Where the camera has to stand: pure geometry in the map's and the window's pixels. */

export type Extent = { x1: number; y1: number; x2: number; y2: number }
export type Size = { width: number; height: number }
export type Viewport = { zoom: number; pan: { x: number; y: number } }

/** Below this width a window is a phone's: tighter margins, and a portrait map. */
const NARROW = 560
const MOST_STRETCH = 1.6
const READABLE_ZOOM = 1

const margins = (window: Size) =>
  window.width < NARROW
    ? { left: 36, right: 36, top: 64, bottom: 36, mostZoom: 0.9 }
    : { left: 72, right: 72, top: 64, bottom: 40, mostZoom: 1.4 }

/** Shows an extent whole, with room for the labels at its border. */
export function fitted(extent: Extent, window: Size): Viewport {
  const { left, right, top, bottom, mostZoom } = margins(window)
  const width = Math.max(1, extent.x2 - extent.x1)
  const height = Math.max(1, extent.y2 - extent.y1)
  const free = {
    width: Math.max(1, window.width - left - right),
    height: Math.max(1, window.height - top - bottom),
  }
  const zoom = Math.min(free.width / width, free.height / height, mostZoom)
  return {
    zoom,
    pan: {
      x: left + (free.width - width * zoom) / 2 - extent.x1 * zoom,
      y: top + (free.height - height * zoom) / 2 - extent.y1 * zoom,
    },
  }
}

/** Brings a point to the middle; raises the zoom to where names are readable, never lowers it. */
export function centred(point: { x: number; y: number }, zoom: number, window: Size): Viewport {
  const next = Math.max(zoom, READABLE_ZOOM)
  return {
    zoom: next,
    pan: { x: window.width / 2 - point.x * next, y: window.height / 2 - point.y * next },
  }
}

/** How much taller the map is drawn in a portrait window: the same map, less empty paper. */
export function stretchFor(extent: Extent, window: Size): number {
  if (window.width >= NARROW || window.height === 0) return 1
  const { left, right, top, bottom } = margins(window)
  const portrait = (window.height - top - bottom) / (window.width - left - right)
  const map = (extent.y2 - extent.y1) / Math.max(1, extent.x2 - extent.x1)
  return Math.min(MOST_STRETCH, Math.max(1, portrait / Math.max(0.01, map)))
}

/** The extent of some points; a unit square when there are none. */
export function extentOf(points: Iterable<{ x: number; y: number }>): Extent {
  const extent = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity }
  for (const { x, y } of points) {
    extent.x1 = Math.min(extent.x1, x)
    extent.y1 = Math.min(extent.y1, y)
    extent.x2 = Math.max(extent.x2, x)
    extent.y2 = Math.max(extent.y2, y)
  }
  return extent.x1 > extent.x2 ? { x1: 0, y1: 0, x2: 1, y2: 1 } : extent
}
