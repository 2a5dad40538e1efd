/**
 * A composed figure as SVG: real text, one group per layer, ids equal to the data's, so that it can be searched,
 * edited and restyled. Legend, filter line and sources will be layers beside these.
 */
import { alignment } from '../graph/labels/sides.ts'
import type { Network } from '../graph/network.ts'
import { relationInWords } from '../graph/relation-in-words.ts'
import { shortName } from '../graph/short-name.ts'
import { escapeXml } from '../graph/xml.ts'
import type { Words } from '../words/words.ts'
import type { Figure } from './compose-figure.ts'
import { drawLine } from './draw-line.ts'
import { LINE_HEIGHT, lettersHeight } from './lettering.ts'
import type { MapStyle } from './map-style.ts'
import { rounded } from './rounded.ts'
import { middleOf, type SheetLine, type SheetSymbol } from './sheet.ts'
import { cornerRadius, symbolCorners } from './symbol.ts'

type Subject = { title: string; description: string }

const HALO = 2.5
const CASING = 1.5
const COUNT_SIZE = 12

/**
 * @param words the language of the lines' titles
 * @param lettering whether names and counts are drawn; without, whoever shows the figure letters it, as browsers
 * do not wait for the fonts of an image
 */
export function drawFigure(
  figure: Figure,
  network: Network,
  style: MapStyle,
  { title, description }: Subject,
  words: Words,
  { lettering = true } = {},
): string {
  const { width, height, zoom, sheet } = figure
  const symbols = [...sheet.symbols.values()].sort((a, b) => a.degree - b.degree)
  const casing = rounded(2 * CASING * zoom)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(style.font)}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${style.canvas}"/>`,
    `<g id="relations" fill="none">`,
    // What is strong lies above what is faint.
    ...[...sheet.lines]
      .sort((a, b) => a.line.strength - b.line.strength)
      .map((line) => drawLine(line, style, zoom, lineTitle(words, network, line))),
    `</g><g id="entities" stroke="${style.canvas}" stroke-width="${casing}" paint-order="stroke">`,
    ...symbols.map((symbol) => drawSymbol(symbol, style, network.getNodeAttribute(symbol.key, 'name'))),
    '</g>',
    ...(lettering ? [drawCounts(sheet.lines, style), drawNames(figure.labels, style)] : []),
    '</svg>',
  ].join('\n')
}

function drawCounts(lines: readonly SheetLine[], style: MapStyle): string {
  const counts = lines.filter(({ line }) => line.edges.length > 1).map((line) => drawCount(line, style))
  return `<g id="counts" font-size="${COUNT_SIZE}" font-weight="500" text-anchor="middle" fill="${style.quietInk}">${counts.join('\n')}</g>`
}

function drawNames(labels: Figure['labels'], style: MapStyle): string {
  const halo = `stroke="${style.canvas}" stroke-width="${2 * HALO}" stroke-linejoin="round" paint-order="stroke"`
  return `<g id="names" fill="${style.ink}" ${halo}>${labels.map(drawLabel).join('\n')}</g>`
}

function drawSymbol({ key, kind, x, y, radius }: SheetSymbol, style: MapStyle, name: string): string {
  const common = `id="${escapeXml(key)}" fill="${style.kinds[kind]}"><title>${escapeXml(name)}</title>`
  if (kind === 'state') {
    const corner = rounded(cornerRadius(2 * radius))
    const side = rounded(2 * radius)
    return `<rect x="${rounded(x - radius)}" y="${rounded(y - radius)}" width="${side}" height="${side}" rx="${corner}" ${common}</rect>`
  }
  const corners = symbolCorners(kind, 2 * radius)
  if (!corners)
    return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" ${common}</circle>`
  const points = corners.map(([dx, dy]) => `${rounded(x + dx)},${rounded(y + dy)}`).join(' ')
  return `<polygon points="${points}" ${common}</polygon>`
}

function drawLabel({ placed, lettering }: Figure['labels'][number]): string {
  const { box, side } = placed
  const { size, weight, italic, spacing, lines } = lettering
  const align = alignment(side)
  const anchor = { left: 'start', center: 'middle', right: 'end' }[align]
  const x = align === 'left' ? box.x1 : align === 'right' ? box.x2 : (box.x1 + box.x2) / 2
  const first = box.y1 + lettersHeight(lettering).baseline
  const spans = lines.map((text, i) => {
    const y = rounded(first + i * size * LINE_HEIGHT)
    return `<tspan x="${rounded(x)}" y="${y}">${escapeXml(text)}</tspan>`
  })
  const looks = [
    `font-size="${size}" font-weight="${weight}" text-anchor="${anchor}"`,
    italic && 'font-style="italic"',
    spacing > 0 && `letter-spacing="${rounded(spacing * size)}"`,
  ]
  return `<text ${looks.filter(Boolean).join(' ')}>${spans.join('')}</text>`
}

function drawCount(drawn: SheetLine, style: MapStyle): string {
  const { x, y } = middleOf(drawn)
  const count = String(drawn.line.edges.length)
  const half = 3 + count.length * 3.2
  return (
    `<rect x="${rounded(x - half)}" y="${rounded(y - 7)}" width="${rounded(2 * half)}" height="14" fill="${style.canvas}"/>` +
    `<text x="${rounded(x)}" y="${rounded(y + 4)}">${count}</text>`
  )
}

function lineTitle(words: Words, network: Network, { line }: SheetLine): string {
  const name = (key: string) => shortName(network.getNodeAttributes(key))
  return line.edges
    .map((edge) => {
      const [source, target] = network.extremities(edge)
      return relationInWords(words, network.getEdgeAttributes(edge), name(source), name(target))
    })
    .join('; ')
}
