/**
 * The visible map on a sheet of its own: everything placed, nothing drawn yet. Symbols keep their places; names are
 * placed anew for the sheet, so that none overlap.
 */
import { type Comparison, countTurns, type Turn } from '../graph/compare-periods.ts'
import type { Box } from '../graph/labels/box.ts'
import { type PlacedLabel, placeLabels } from '../graph/labels/place-labels.ts'
import type { Block } from '../graph/labels/sides.ts'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import { countedLines } from './count-places.ts'
import { drawnPart, type Manner } from './drawn-part.ts'
import { labelScene } from './label-scene.ts'
import { type Lettering, letterings } from './lettering.ts'
import { laySheet, type Projection, type Sheet } from './sheet.ts'
import { turnOfLine } from './turn-of-line.ts'

export type Figure = {
  /** Pixels. */
  width: number
  height: number
  zoom: number
  sheet: Sheet
  labels: readonly { placed: PlacedLabel; lettering: Lettering }[]
  /** The lines that say how many relations they stand for. */
  counted: ReadonlySet<string>
  /** What two periods make of each line, and of how many relations; null when none are compared. */
  compared: Compared | null
  marked: ReadonlySet<string>
  /** How many names were wanted and found no place. */
  unnamed: number
}

export type Compared = Pick<Comparison, 'counts' | 'periods'> & {
  /** By the keys of lines. */
  turns: ReadonlyMap<string, Turn>
}

export type Size = { width: number; height: number }
/** The size of a block of lettering in pixels. */
export type Measure = (lettering: Lettering) => Block

export type MapOptions = {
  measure: Measure
  /** Whose names are wanted: everybody's, nobody's, those of the so many best connected, or all but some. */
  names: 'all' | 'none' | number | { but: ReadonlySet<string> }
  manner: Manner
  /** Two periods that are compared: lines have the colours of what became of them. */
  comparison: Comparison | null
  /** Entities and relations that bear the mark of what is picked. */
  marked: ReadonlySet<string>
  /** The part of the map that is shown, in its own units, and how much taller it is drawn; null: all of it. */
  window: { extent: Box; stretch: number } | null
}

const MARGIN = 28
/** Room on the sheet for each entity and its name: a square of so many pixels. */
const ROOM = 92
const LEAST_SHEET = 760
const MOST_ZOOM = 1.2
/** Portrait sheets draw the map taller, as portrait windows do. */
const MOST_STRETCH = 1.6
/** Between the outermost symbols' middles and the border. */
const PADDING = 34

/** How large a sheet has to be for the names of so many entities. */
export function naturalSize(network: Network, { nodes }: Visible): Size {
  const { x1, y1, x2, y2 } = extentOf(network, nodes)
  const area = Math.max(1, x2 - x1) * Math.max(1, y2 - y1)
  const zoom = Math.min(MOST_ZOOM, Math.sqrt(Math.max(LEAST_SHEET ** 2, nodes.size * ROOM ** 2) / area))
  const side = (length: number) => Math.ceil(Math.max(360, length * zoom + 2 * (PADDING + MARGIN)))
  return { width: side(x2 - x1), height: side(y2 - y1) }
}

/** Composes the map into a sheet of a given size. @returns null when nothing is visible */
export function composeFigure(
  network: Network,
  visible: Visible,
  size: Size,
  { measure, names, manner, comparison, marked, window }: MapOptions,
): Figure | null {
  const { nodes, lines } = drawnPart(network, visible, manner)
  if (nodes.size === 0) return null
  const projection = fitted(window?.extent ?? extentOf(network, nodes), size, window)
  const sheet = laySheet(network, nodes, lines, projection)
  const ways = (key: string) => letterings(network.getNodeAttributes(key), network.degree(key))
  const wanted = wantedNames(sheet, names)
  const placed = placeLabels(
    labelScene(sheet, {
      frame: { x1: 2, y1: 2, x2: size.width - 2, y2: size.height - 2 },
      forbidden: [],
      wanted: ({ key }) => wanted.has(key),
      blocksOf: (key) => ways(key).map(measure),
    }),
  )
  const labels = [...placed.values()].flatMap((label) => {
    const lettering = ways(label.key)[label.block]
    return lettering ? [{ placed: label, lettering }] : []
  })
  const boxes = labels.map((label) => label.placed.box)
  const counted = new Set(countedLines(sheet, boxes).map(({ line }) => line.key))
  const compared = comparison && comparedOn(network, visible, sheet, comparison)
  return {
    ...{ ...size, zoom: projection.zoom, sheet, labels, counted, compared, marked },
    unnamed: wanted.size - labels.length,
  }
}

/** Only what is on the sheet counts. */
function comparedOn(
  network: Network,
  { edges }: Visible,
  sheet: Sheet,
  { turns, periods }: Comparison,
): Compared {
  return {
    ...{ periods, counts: countTurns(network, turns, edges) },
    turns: new Map(sheet.lines.map(({ line }) => [line.key, turnOfLine(line, turns)])),
  }
}

function wantedNames({ symbols }: Sheet, names: MapOptions['names']): ReadonlySet<string> {
  if (names === 'none') return new Set()
  const best = [...symbols.values()].sort((a, b) => b.degree - a.degree || (a.key < b.key ? -1 : 1))
  const keys = best.map(({ key }) => key)
  if (typeof names === 'object') return new Set(keys.filter((key) => !names.but.has(key)))
  return new Set(names === 'all' ? keys : keys.slice(0, names))
}

/** As large as the sheet allows, in its middle. */
function fitted(extent: Box, { width, height }: Size, window: MapOptions['window']): Projection {
  const padding = window ? 0 : PADDING
  const [dx, dy] = [Math.max(1, extent.x2 - extent.x1), Math.max(1, extent.y2 - extent.y1)]
  const [across, down] = [Math.max(1, width - 2 * padding), Math.max(1, height - 2 * padding)]
  const tall = down / across / (dy / dx)
  const stretch = window?.stretch ?? Math.min(MOST_STRETCH, Math.max(1, tall))
  const most = window ? Number.POSITIVE_INFINITY : MOST_ZOOM
  const zoom = Math.min(most, across / dx, down / (dy * stretch))
  return {
    ...{ zoom, stretch },
    pan: {
      x: width / 2 - (zoom * (extent.x1 + extent.x2)) / 2,
      y: height / 2 - (zoom * stretch * (extent.y1 + extent.y2)) / 2,
    },
  }
}

function extentOf(network: Network, nodes: ReadonlySet<string>): Box {
  const boxes = [...nodes]
    .map((key) => network.getNodeAttributes(key))
    .map(({ x, y }) => ({ x1: x, y1: y, x2: x, y2: y }))
  return boxes.reduce(
    (a, b) => ({
      x1: Math.min(a.x1, b.x1),
      y1: Math.min(a.y1, b.y1),
      x2: Math.max(a.x2, b.x2),
      y2: Math.max(a.y2, b.y2),
    }),
    boxes[0] ?? { x1: 0, y1: 0, x2: 0, y2: 0 },
  )
}
