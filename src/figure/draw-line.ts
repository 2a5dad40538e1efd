/** One line of a figure as SVG. */
import { escapeXml } from '../graph/xml.ts'
import { type LineShape, lineShape, type Point } from './line-shape.ts'
import { lineWidth, type MapStyle } from './map-style.ts'
import { rounded } from './rounded.ts'
import type { SheetLine } from './sheet.ts'

export function drawLine(drawn: SheetLine, style: MapStyle, zoom: number, title: string): string {
  const { line } = drawn
  const width = lineWidth(style, line)
  const colour = style.families[line.family]
  const { start, control, end, head } = lineShape(drawn, width, zoom)
  const path = control ? `M${point(start)}Q${point(control)} ${point(end)}` : `M${point(start)}L${point(end)}`
  const dash = style.dashes[line.certainty].map((length) => rounded(length * zoom)).join(' ')
  const looks = [
    `stroke="${colour}" stroke-width="${rounded(width * zoom)}"`,
    dash && `stroke-dasharray="${dash}"`,
    line.certainty === 'undated' && 'stroke-linecap="round"',
  ]
  return (
    `<g id="${escapeXml(line.key)}"${line.strength < 1 ? ` opacity="${rounded(line.strength)}"` : ''}><title>${escapeXml(title)}</title>` +
    `<path d="${path}" ${looks.filter(Boolean).join(' ')}/>${drawHead(head, zoom, colour)}</g>`
  )
}

function drawHead(head: LineShape['head'], zoom: number, colour: string): string {
  if (!head) return ''
  const { tip, angle, form } = head
  const place = `transform="translate(${point(tip)}) rotate(${rounded((angle * 180) / Math.PI)}) scale(${rounded(zoom)})" fill="${colour}"`
  if ('radius' in form) return `<circle cx="${rounded(form.centre)}" r="${rounded(form.radius)}" ${place}/>`
  const points = form.points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ')
  return `<polygon points="${points}" ${place}/>`
}

const point = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`
