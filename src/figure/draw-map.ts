/** A composed map as layers of a drawing: relations, entities, counts, names; ids are the data's own. */

import { alignment } from '../graph/labels/sides.ts'
import type { Network } from '../graph/network.ts'
import { relationInWords } from '../graph/relation-in-words.ts'
import { shortName } from '../graph/short-name.ts'
import { RELATION_FAMILIES } from '../model/relations.ts'
import type { Words } from '../words/words.ts'
import type { Figure } from './compose-figure.ts'
import { countBox } from './count-places.ts'
import { drawLine, strengthOf } from './draw-line.ts'
import { drawMarks, RING } from './draw-marks.ts'
import type { Casing, Group, Mark, Outline, Text } from './drawing.ts'
import { type Lettering, lettersHeight, styleOf } from './lettering.ts'
import type { MapStyle } from './map-style.ts'
import { middleOf, type SheetLine, type SheetSymbol } from './sheet.ts'
import { cornerRadius, symbolCorners } from './symbol.ts'

/** Pixels, on either side. */
const HALO = 2.5
const CASING = 1.5
const COUNT_SIZE = 12
const BESIDE = 10

/** @param paper the colour of the sheet; null leaves out what only works on a known one */
export function drawMap(
  words: Words,
  { zoom, sheet, labels, counted, compared, marked }: Figure,
  network: Network,
  style: MapStyle,
  paper: string | null,
): Group[] {
  const symbols = [...sheet.symbols.values()].sort((a, b) => a.degree - b.degree)
  const turnOf = ({ line }: SheetLine) => compared?.turns.get(line.key) ?? null
  const strength = (drawn: SheetLine) => strengthOf(drawn.line, turnOf(drawn))
  const rank = ({ line }: SheetLine) => RELATION_FAMILIES.indexOf(line.family)
  const casing = (width: number): Casing | null => (paper === null ? null : { colour: paper, width })
  const marks = drawMarks(sheet, marked, style, zoom)
  return [
    ...(marks ? [marks] : []),
    {
      id: 'relations',
      // As on the screen: what is strong lies above what is faint, stances above facts.
      marks: [...sheet.lines]
        .sort((a, b) => strength(a) - strength(b) || rank(a) - rank(b))
        .map((line) => ({
          group: drawLine(line, style, zoom, turnOf(line), lineTitle(words, network, line)),
        })),
    },
    {
      id: 'entities',
      marks: symbols.map((symbol) => ({
        shape: {
          id: symbol.key,
          title: network.getNodeAttribute(symbol.key, 'name'),
          outline: symbolOutline(symbol),
          fill: style.kinds[symbol.kind],
          casing: marked.has(symbol.key) ? { colour: style.ink, width: 2 * RING } : casing(2 * CASING * zoom),
        },
      })),
    },
    {
      id: 'counts',
      marks: sheet.lines
        .filter(({ line }) => counted.has(line.key))
        .flatMap((line) => drawCount(line, style, paper)),
    },
    {
      id: 'names',
      marks: labels.map(({ placed, lettering }) => ({
        text: letter(lettering, placed, style, casing(2 * HALO)),
      })),
    },
  ]
}

/** A symbol on its place. */
export function symbolOutline({ kind, x, y, radius }: Omit<SheetSymbol, 'key' | 'degree'>): Outline {
  if (kind === 'state') {
    const side = 2 * radius
    return { rect: { x: x - radius, y: y - radius, width: side, height: side, radius: cornerRadius(side) } }
  }
  const corners = symbolCorners(kind, 2 * radius)
  return corners
    ? { polygon: corners.map(([dx, dy]) => [x + dx, y + dy] as const) }
    : { circle: { x, y, radius } }
}

function letter(
  lettering: Lettering,
  { box, side }: Figure['labels'][number]['placed'],
  style: MapStyle,
  casing: Casing | null,
): Text {
  const { size, spacing, lines } = lettering
  const align = alignment(side)
  const x = align === 'left' ? box.x1 : align === 'right' ? box.x2 : (box.x1 + box.x2) / 2
  const { baseline, lineHeight } = lettersHeight(lettering)
  return {
    lines: lines.map((text, i) => ({ text, x, y: box.y1 + baseline + i * lineHeight })),
    anchor: ({ left: 'start', center: 'middle', right: 'end' } as const)[align],
    style: styleOf(lettering),
    ...{ size, spacing, fill: style.ink, casing },
  }
}

function drawCount(drawn: SheetLine, style: MapStyle, paper: string | null): Mark[] {
  // Without a ground there is nothing to interrupt the line with: the count stands beside it.
  const { x, y } = paper ? middleOf(drawn) : besideMiddle(drawn)
  const count = String(drawn.line.count)
  const { x1, y1, x2, y2 } = countBox(drawn)
  const ground = { x: x1, y: y1, width: x2 - x1, height: y2 - y1, radius: 0 }
  return [
    ...(paper ? [{ shape: { outline: { rect: ground }, fill: paper } }] : []),
    {
      text: {
        lines: [{ text: count, x, y: y + 4 }],
        anchor: 'middle',
        style: { family: 'sans', weight: 500, italic: false },
        ...{ size: COUNT_SIZE, spacing: 0, fill: style.quietInk },
      },
    },
  ]
}

function besideMiddle(drawn: SheetLine): { x: number; y: number } {
  const { from, to } = drawn
  const { x, y } = middleOf(drawn)
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: x - ((to.y - from.y) / length) * BESIDE, y: y + ((to.x - from.x) / length) * BESIDE }
}

function lineTitle(words: Words, network: Network, { line }: SheetLine): string {
  const name = (key: string) => shortName(network.getNodeAttributes(key))
  return [...new Set(line.edges)]
    .map((edge) => {
      const [source, target] = network.extremities(edge)
      return relationInWords(words, network.getEdgeAttributes(edge), name(source), name(target))
    })
    .join('; ')
}
