/**
 * The visible map on a sheet of its own: everything placed, nothing drawn yet. Symbols keep their places, names
 * are placed anew for the sheet, and the sheet is trimmed to what is on it.
 */
import type { Box } from '../graph/labels/box.ts'
import { type PlacedLabel, placeLabels } from '../graph/labels/place-labels.ts'
import type { Block } from '../graph/labels/sides.ts'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import { labelScene } from './label-scene.ts'
import { type Lettering, letterings } from './lettering.ts'
import { lines } from './lines.ts'
import { laySheet, type Sheet } from './sheet.ts'

export type Figure = {
  /** Pixels. */
  width: number
  height: number
  zoom: number
  sheet: Sheet
  labels: readonly { placed: PlacedLabel; lettering: Lettering }[]
}

type Options = {
  /** The size of a block of lettering in pixels. */
  measure(lettering: Lettering): Block
  /** The sheet's largest area and side in pixels: the map is drawn smaller to keep to them. */
  mostArea: number
  mostSide: number
}

const MARGIN = 28
/** Room on the sheet for each entity and its name: a square of so many pixels. */
const ROOM = 92
const LEAST_SHEET = 760
const MOST_ZOOM = 1.2
const LEAST_ZOOM = 0.05
const EVERYWHERE: Box = { x1: -1e9, y1: -1e9, x2: 1e9, y2: 1e9 }

/** @returns null when nothing is visible */
export function composeFigure(network: Network, visible: Visible, options: Options): Figure | null {
  if (visible.nodes.size === 0) return null
  const { mostArea, mostSide } = options
  for (let zoom = wantedZoom(network, visible.nodes); ; zoom *= 0.9) {
    const figure = composeAt(zoom, network, visible, options)
    const { width, height } = figure
    if (Math.max(width, height) <= mostSide && width * height <= mostArea) return figure
    // Names do not shrink: from some zoom on, drawing smaller saves nothing. The caller sees the size.
    if (zoom < LEAST_ZOOM) return figure
  }
}

function composeAt(zoom: number, network: Network, visible: Visible, { measure }: Options): Figure {
  const drawn = lines(network, visible.edges)
  const lay = (pan: { x: number; y: number }) =>
    laySheet(network, visible.nodes, drawn, { zoom, pan, stretch: 1 })
  const rough = lay({ x: 0, y: 0 })
  const ways = (key: string) => letterings(network.getNodeAttributes(key), network.degree(key))
  const placed = placeLabels(
    labelScene(rough, { frame: EVERYWHERE, forbidden: [], blocksOf: (key) => ways(key).map(measure) }),
  )
  const extent = extentOf(rough, placed)
  const pan = { x: MARGIN - extent.x1, y: MARGIN - extent.y1 }
  return {
    width: Math.ceil(extent.x2 - extent.x1 + 2 * MARGIN),
    height: Math.ceil(extent.y2 - extent.y1 + 2 * MARGIN),
    zoom,
    sheet: lay(pan),
    labels: [...placed.values()].flatMap((label) => {
      const lettering = ways(label.key)[label.block]
      return lettering ? [{ placed: { ...label, box: moved(label.box, pan) }, lettering }] : []
    }),
  }
}

/** As large as the names of so many entities need. */
function wantedZoom(network: Network, nodes: ReadonlySet<string>): number {
  const { x1, y1, x2, y2 } = [...nodes]
    .map((key) => network.getNodeAttributes(key))
    .map(({ x, y }) => ({ x1: x, y1: y, x2: x, y2: y }))
    .reduce(union)
  const area = Math.max(1, x2 - x1) * Math.max(1, y2 - y1)
  return Math.min(MOST_ZOOM, Math.sqrt(Math.max(LEAST_SHEET ** 2, nodes.size * ROOM ** 2) / area))
}

function extentOf({ symbols, lines }: Sheet, labels: ReadonlyMap<string, PlacedLabel>): Box {
  const boxes: Box[] = [
    ...[...symbols.values()].map(({ x, y, radius }) => ({
      x1: x - radius,
      y1: y - radius,
      x2: x + radius,
      y2: y + radius,
    })),
    ...lines.flatMap(({ control }) =>
      control ? [{ x1: control.x, y1: control.y, x2: control.x, y2: control.y }] : [],
    ),
    ...[...labels.values()].map(({ box }) => box),
  ]
  return boxes.reduce(union)
}

function union(a: Box, b: Box): Box {
  return {
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
    x2: Math.max(a.x2, b.x2),
    y2: Math.max(a.y2, b.y2),
  }
}

function moved({ x1, y1, x2, y2 }: Box, { x, y }: { x: number; y: number }): Box {
  return { x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y }
}
