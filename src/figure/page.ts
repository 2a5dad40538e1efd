/**
 * A figure as a whole page: the map, and around it what a reader needs who sees nothing else. Wide sheets have the
 * words beside the map, others above and below it.
 *
 *     title    ┌──────────┐        title
 *     counts   │   map    │        ┌────────┐
 *              │          │        │  map   │
 *     legend   └──────────┘        └────────┘
 *     ─────────────────────        legend
 *     sources                      sources
 */
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import type { Words } from '../words/words.ts'
import { composeFigure, type Figure, type MapOptions, naturalSize, type Size } from './compose-figure.ts'
import { drawMap } from './draw-map.ts'
import type { Drawing, Group, Mark } from './drawing.ts'
import type { Typesetter } from './fonts/typesetter.ts'
import { drawLegend } from './legend.ts'
import { type Lettering, lettersHeight, styleOf } from './lettering.ts'
import type { MapStyle } from './map-style.ts'
import type { Caption, Part } from './page-setting.ts'
import { drawFooter, drawHeading } from './page-words.ts'

export type PageOptions = Omit<MapOptions, 'measure'> & {
  /** Pixels of 1/96 inch; null: as large as the names need. */
  size: Size | null
  parts: ReadonlySet<Part>
  style: MapStyle
  /** Without a ground, nothing is drawn that only works on a known one. */
  transparent: boolean
}

export type Page = { drawing: Drawing; figure: Figure }

const MARGIN = 26
const GUTTER = 22
const COLUMN = { share: 0.21, least: 176, most: 280 }
/** Sheets at least so much wider than tall have a column of words. */
const WIDE = 1.2
const LEAST_WIDE = 700

/** @returns null when nothing is visible */
export function composePage(
  words: Words,
  network: Network,
  visible: Visible,
  typesetter: Typesetter,
  caption: Caption,
  options: PageOptions,
): Page | null {
  const measure = measureWith(typesetter)
  const natural = options.size ? null : naturalSize(network, visible)
  const size = options.size ?? withRoom(natural as Size)
  const isWide = size.width / size.height >= WIDE && size.width >= LEAST_WIDE
  const setting = { words, typesetter, style: options.style, parts: options.parts }
  const inner = { x: MARGIN, width: size.width - 2 * MARGIN }
  const footer = drawFooter(setting, caption, { ...inner, most: size.height * 0.34 })
  const bottom = size.height - MARGIN + 6 - footer.height
  const column = isWide ? columnWidth(size) : inner.width
  const heading = drawHeading(setting, caption, { x: MARGIN, y: MARGIN - 4, width: column })
  const hasColumn = isWide && (heading.height > 0 || options.parts.has('legend'))
  const side = hasColumn ? column + GUTTER : 0
  const compose = (left: number, top: number, height: number) => {
    const room = { width: size.width - left - MARGIN / 2, height: Math.max(40, height) }
    const figure = composeFigure(network, visible, room, { ...options, measure })
    return figure && { figure, left, top }
  }
  const below = (height: number) => (height > 0 ? height + 10 : 0)
  // The legend lists what is drawn, so the map is composed first; beneath it, once more with what room is left.
  const first = compose(
    hasColumn ? MARGIN + side : MARGIN / 2,
    hasColumn ? MARGIN / 2 : MARGIN + below(heading.height),
    hasColumn ? bottom - MARGIN / 2 : bottom - MARGIN - below(heading.height),
  )
  if (!first) return null
  const legend = drawLegend(setting, first.figure, {
    x: MARGIN,
    width: hasColumn ? column : inner.width,
  })
  const legendTop = bottom - below(footer.height > 0 ? 4 : 0) - legend.height
  const placed =
    hasColumn || legend.height === 0
      ? first
      : (compose(first.left, first.top, legendTop - first.top - 8) ?? first)
  const paper = options.transparent ? null : options.style.canvas
  const map = drawMap(words, placed.figure, network, options.style, paper)
  const layers: Group[] = [
    { id: 'map', marks: map.map((group) => ({ group: moved(group, placed.left, placed.top) })) },
    { id: 'heading', marks: heading.marks },
    { id: 'legend', marks: legend.at(legendTop) },
    { id: 'footer', marks: footer.at(bottom) },
  ]
  return {
    figure: placed.figure,
    drawing: {
      ...{ ...size, background: paper, title: caption.title, description: caption.description },
      layers: layers.filter(({ marks }) => marks.length > 0),
    },
  }
}

function columnWidth({ width }: Size): number {
  return Math.max(COLUMN.least, Math.min(COLUMN.most, width * COLUMN.share))
}

/** The map at its own size, and around it what the words take. */
function withRoom({ width, height }: Size): Size {
  return { width: Math.ceil(width + COLUMN.most), height: Math.ceil(height + 110) }
}

function measureWith(typesetter: Typesetter): MapOptions['measure'] {
  return (lettering: Lettering) => {
    const { lines, size, spacing } = lettering
    const widths = lines.map((line) => typesetter.set(line, styleOf(lettering), spacing).width * size)
    return { width: Math.max(0, ...widths), height: lettersHeight(lettering).height }
  }
}

/** A group put elsewhere on the sheet. */
function moved(group: Group, dx: number, dy: number): Group {
  return { ...group, marks: group.marks.map((mark) => movedMark(mark, dx, dy)) }
}

function movedMark(mark: Mark, dx: number, dy: number): Mark {
  if ('group' in mark) return { group: moved(mark.group, dx, dy) }
  if ('text' in mark) {
    const lines = mark.text.lines.map(({ text, x, y }) => ({ text, x: x + dx, y: y + dy }))
    return { text: { ...mark.text, lines } }
  }
  const { outline } = mark.shape
  const to = ([x, y]: readonly [number, number]) => [x + dx, y + dy] as const
  const put = <T extends { x: number; y: number }>(place: T) => ({
    ...place,
    x: place.x + dx,
    y: place.y + dy,
  })
  const shape = { ...mark.shape }
  if ('circle' in outline) shape.outline = { circle: put(outline.circle) }
  else if ('rect' in outline) shape.outline = { rect: put(outline.rect) }
  else if ('polygon' in outline) shape.outline = { polygon: outline.polygon.map(to) }
  else {
    shape.outline = {
      path: outline.path.map((segment) => {
        const [command, ...points] = segment
        return [command, ...points.map(to)] as unknown as typeof segment
      }),
    }
  }
  return { shape }
}
