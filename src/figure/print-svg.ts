/**
 * A drawing as SVG. With real text: searchable, editable, its fonts embedded as the few letters it uses. Or with
 * letters as outlines: for what draws SVG without fonts, at any size.
 */
import { escapeXml } from '../graph/xml.ts'
import type { Drawing, Group, Mark, Outline, Segment, Shape, Text } from './drawing.ts'
import { cssFamily } from './fonts/font-files.ts'
import type { Typesetter } from './fonts/typesetter.ts'
import { rounded } from './rounded.ts'

export type SvgOptions = {
  letters: 'text' | 'outlines'
  typesetter: Typesetter
  /** A style sheet: the fonts. */
  css?: string
  /** What travels in <metadata>, by its id: the view and the passages, as JSON. */
  metadata?: Record<string, string>
  /** Lengths as the file names them; pixels by default. */
  unit?: { name: string; perPixel: number }
}

export function printSvg(drawing: Drawing, options: SvgOptions): string {
  const { width, height, background, title, description, layers } = drawing
  const { css, metadata = {} } = options
  const { name, perPixel } = options.unit ?? { name: '', perPixel: 1 }
  const size = (pixels: number) => `${rounded(pixels * perPixel)}${name}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${exact(width)} ${exact(height)}" width="${size(width)}" height="${size(height)}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    ...Object.entries(metadata).map(([name, text]) => `<metadata id="${name}">${escapeXml(text)}</metadata>`),
    ...(css ? [`<style>${escapeXml(css)}</style>`] : []),
    ...(background
      ? [`<rect id="ground" width="${exact(width)}" height="${exact(height)}" fill="${background}"/>`]
      : []),
    ...layers.map((layer) => group(layer, options)),
    '</svg>',
    '',
  ].join('\n')
}

const exact = (value: number): string => String(Math.round(value * 10_000) / 10_000)

const id = (value: string | undefined): string => (value === undefined ? '' : ` id="${escapeXml(value)}"`)
const titled = (value: string | undefined): string => (value ? `<title>${escapeXml(value)}</title>` : '')

function group({ id: name, title, opacity, marks }: Group, options: SvgOptions): string {
  // Not of the group as a whole: that takes a layer of its own, which some programs cannot cut at an edge.
  const value = rounded(opacity ?? 1)
  const faint = opacity === undefined ? '' : ` stroke-opacity="${value}" fill-opacity="${value}"`
  const inside = marks.map((mark) => print(mark, options)).join('\n')
  return `<g${id(name)}${faint}>${titled(title)}${inside}</g>`
}

function print(mark: Mark, options: SvgOptions): string {
  if ('group' in mark) return group(mark.group, options)
  if ('shape' in mark) return shape(mark.shape)
  return options.letters === 'text' ? text(mark.text) : outlined(mark.text, options.typesetter)
}

function shape({ id: name, title, outline, fill, stroke, casing }: Shape): string {
  const looks = [
    `fill="${fill ?? 'none'}"`,
    casing && `stroke="${casing.colour}" stroke-width="${rounded(casing.width)}" paint-order="stroke"`,
    stroke && `stroke="${stroke.colour}" stroke-width="${rounded(stroke.width)}"`,
    stroke?.dash && `stroke-dasharray="${stroke.dash.map(rounded).join(' ')}"`,
    stroke?.round && 'stroke-linecap="round"',
  ]
  const [tag, place] = placed(outline)
  const start = `<${tag}${id(name)} ${place} ${looks.filter(Boolean).join(' ')}`
  return title ? `${start}>${titled(title)}</${tag}>` : `${start}/>`
}

function placed(outline: Outline): [string, string] {
  if ('circle' in outline) {
    const { x, y, radius } = outline.circle
    return ['circle', `cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}"`]
  }
  if ('rect' in outline) {
    const { x, y, width, height, radius } = outline.rect
    const corner = radius ? ` rx="${rounded(radius)}"` : ''
    return [
      'rect',
      `x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"${corner}`,
    ]
  }
  if ('polygon' in outline) {
    const points = outline.polygon.map(([x, y]) => `${rounded(x)},${rounded(y)}`)
    return ['polygon', `points="${points.join(' ')}"`]
  }
  return ['path', `d="${pathData(outline.path, 0, 0, 1)}"`]
}

/** @param scale of the segments; a negative one would turn them upside down, so y is turned by its sign */
function pathData(path: readonly Segment[], x: number, y: number, scale: number, up = 1): string {
  return path
    .map(([command, ...points]) => {
      const places = points.map(([px, py]) => `${rounded(x + px * scale)} ${rounded(y + py * scale * up)}`)
      return `${command}${places.join(' ')}`
    })
    .join('')
}

function text(mark: Text): string {
  const { lines, anchor, style, size, spacing, fill, casing, href } = mark
  const looks = [
    `font-family="${escapeXml(cssFamily(style.family))}" font-size="${rounded(size)}" font-weight="${style.weight}"`,
    style.italic && 'font-style="italic"',
    anchor !== 'start' && `text-anchor="${anchor}"`,
    spacing > 0 && `letter-spacing="${rounded(spacing * size)}"`,
    `fill="${fill}"`,
    casing &&
      `stroke="${casing.colour}" stroke-width="${rounded(casing.width)}" stroke-linejoin="round" paint-order="stroke"`,
  ]
  const spans = lines.map(
    (line) => `<tspan x="${rounded(line.x)}" y="${rounded(line.y)}">${escapeXml(line.text)}</tspan>`,
  )
  return linked(`<text ${looks.filter(Boolean).join(' ')}>${spans.join('')}</text>`, href)
}

const linked = (inside: string, href: string | undefined): string =>
  href ? `<a href="${escapeXml(href)}">${inside}</a>` : inside

function outlined(mark: Text, typesetter: Typesetter): string {
  const { lines, anchor, style, size, spacing, fill, casing } = mark
  const data = lines
    .map(({ text: words, x, y }) => {
      const line = typesetter.set(words, style, spacing)
      const start = x - { start: 0, middle: 0.5, end: 1 }[anchor] * line.width * size
      return line.glyphs
        .map(({ face, id: glyph, x: right, y: up }) =>
          pathData(face.font.outlineOf(glyph), start + right * size, y - up * size, size, -1),
        )
        .join('')
    })
    .join('')
  if (data === '') return ''
  const under = casing
    ? `<path d="${data}" fill="none" stroke="${casing.colour}" stroke-width="${rounded(casing.width)}" stroke-linejoin="round"/>`
    : ''
  return `${under}<path d="${data}" fill="${fill}"/>`
}

/** A part of what `printSvg` printed, drawn in so many pixels. */
export function cropSvg(
  svg: string,
  part: { x: number; y: number; width: number; height: number },
  width: number,
  height: number,
): string {
  const box = [part.x, part.y, part.width, part.height].map(exact).join(' ')
  const opening = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}" preserveAspectRatio="none">`
  return opening + svg.slice(svg.indexOf('>') + 1)
}
