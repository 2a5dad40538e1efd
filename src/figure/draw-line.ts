/** One line of a figure as SVG: it stops short of both symbols and bears the head of its family. */

import { escapeXml } from '../graph/xml.ts'
import { headShape, lineEndBefore } from './line-head.ts'
import { lineWidth, type MapStyle } from './map-style.ts'
import { rounded } from './rounded.ts'
import type { SheetLine, SheetSymbol } from './sheet.ts'
import { symbolReach } from './symbol.ts'

type Point = { x: number; y: number }

/** Between a symbol and the end of a line, at zoom 1. */
const GAP = 3

export function drawLine(drawn: SheetLine, style: MapStyle, zoom: number, title: string): string {
  const { line, from, to, control } = drawn
  const width = lineWidth(style, line)
  const colour = style.families[line.family]
  const start = outside(from, control ?? to, GAP * zoom)
  const tip = outside(to, control ?? from, GAP * zoom)
  const back = line.head ? lineEndBefore(line.head, width) * zoom : 0
  const end = towards(tip, control ?? start, back)
  const path = control ? `M${point(start)}Q${point(control)} ${point(end)}` : `M${point(start)}L${point(end)}`
  const dash = style.dashes[line.certainty].map((length) => rounded(length * zoom)).join(' ')
  const looks = [
    `stroke="${colour}" stroke-width="${rounded(width * zoom)}"`,
    dash && `stroke-dasharray="${dash}"`,
    line.certainty === 'undated' && 'stroke-linecap="round"',
  ]
  return (
    `<g id="${escapeXml(line.key)}"${line.strength < 1 ? ` opacity="${rounded(line.strength)}"` : ''}><title>${escapeXml(title)}</title>` +
    `<path d="${path}" ${looks.filter(Boolean).join(' ')}/>${drawHead(drawn, tip, control ?? start, width, zoom, colour)}</g>`
  )
}

function drawHead(
  { line }: SheetLine,
  tip: Point,
  comingFrom: Point,
  width: number,
  zoom: number,
  colour: string,
): string {
  if (!line.head) return ''
  const shape = headShape(line.head, width)
  const angle = (Math.atan2(tip.y - comingFrom.y, tip.x - comingFrom.x) * 180) / Math.PI
  const place = `transform="translate(${point(tip)}) rotate(${rounded(angle)}) scale(${rounded(zoom)})" fill="${colour}"`
  if ('radius' in shape)
    return `<circle cx="${rounded(shape.centre)}" r="${rounded(shape.radius)}" ${place}/>`
  const points = shape.points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ')
  return `<polygon points="${points}" ${place}/>`
}

/** Where a line towards a point leaves a symbol, and a gap further. */
function outside({ x, y, kind, radius }: SheetSymbol, point: Point, gap: number): Point {
  const length = Math.hypot(point.x - x, point.y - y) || 1
  const [dx, dy] = [(point.x - x) / length, (point.y - y) / length]
  const reach = Math.min(symbolReach(kind, 2 * radius, dx, dy) + gap, length)
  return { x: x + dx * reach, y: y + dy * reach }
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const share = Math.min(1, distance / length)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

const point = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`
