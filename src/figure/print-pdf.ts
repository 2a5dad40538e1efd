/** A drawing as PDF: vectors, and text that can be searched and copied, its fonts embedded as what is used of them. */
import { PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import type { Casing, Drawing, Group, Mark, Point, Segment, Shape, Text } from './drawing.ts'
import { segmentsOf } from './drawing.ts'
import { linesByFace } from './fonts/embed-fonts.ts'
import { type Face, glyphOutline, type SetLine, type Typesetter } from './fonts/typesetter.ts'
import { embedPdfFont } from './pdf-font.ts'

/** Points in a pixel of 1/96 inch. */
const POINTS = 0.75

type Resources = { fontName(face: Face): string; opacityName(opacity: number): string }

/** @param metadata travels in the document's information as `EntenteView` */
export async function printPdf(
  drawing: Drawing,
  { typesetter, metadata = '' }: { typesetter: Typesetter; metadata?: string },
): Promise<Uint8Array> {
  const { width, height, background, title, description, layers } = drawing
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const page = document.addPage([width * POINTS, height * POINTS])
  const fonts = new Map<Face, { name: string; ref: PDFRef }>()
  for (const [face, lines] of linesByFace(drawing, typesetter)) {
    fonts.set(face, { name: `F${fonts.size}`, ref: embedPdfFont(context, face, lines) })
  }
  const opacities = new Map<string, string>()
  const resources: Resources = {
    fontName: (face) => fonts.get(face)?.name ?? 'F0',
    opacityName(opacity) {
      const key = number(opacity)
      const name = opacities.get(key) ?? `G${opacities.size}`
      opacities.set(key, name)
      return name
    },
  }
  const content = [
    // From here on as in SVG: pixels, y pointing down.
    `${POINTS} 0 0 ${-POINTS} 0 ${number(height * POINTS)} cm`,
    ...(background ? [`${fillColour(background)} 0 0 ${number(width)} ${number(height)} re f`] : []),
    ...layers.map((layer) => group(layer, typesetter, resources)),
  ].join('\n')
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)))
  const states = [...opacities].map(([value, name]) => [name, { ca: Number(value), CA: Number(value) }])
  page.node.set(
    PDFName.of('Resources'),
    context.obj({
      Font: Object.fromEntries([...fonts.values()].map(({ name, ref }) => [name, ref])),
      ExtGState: Object.fromEntries(states),
    }),
  )
  page.node.set(
    PDFName.of('Annots'),
    context.obj(linksOf(drawing, typesetter).map((link) => annotation(link, height))),
  )
  const information = {
    Title: utf16(title),
    Subject: utf16(description),
    Creator: PDFString.of('Entente'),
    ...(metadata ? { EntenteView: utf16(metadata) } : {}),
  }
  context.trailerInfo.Info = context.register(context.obj(information))
  document.catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  return document.save()
}

const utf16 = (text: string) => PDFHexString.fromText(text.replace(/\p{Surrogate}/gu, '\uFFFD'))

const number = (value: number): string => String(Math.round(value * 1000) / 1000)

function channels(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((channel) => number(channel / 255)).join(' ')
}
const fillColour = (colour: string) => `${channels(colour)} rg`
const strokeColour = (colour: string) => `${channels(colour)} RG`

function group({ opacity, marks }: Group, typesetter: Typesetter, resources: Resources): string {
  const inside = marks.map((mark) => print(mark, typesetter, resources)).join('\n')
  return opacity === undefined ? inside : `q /${resources.opacityName(opacity)} gs\n${inside}\nQ`
}

function print(mark: Mark, typesetter: Typesetter, resources: Resources): string {
  if ('group' in mark) return group(mark.group, typesetter, resources)
  return 'shape' in mark ? shape(mark.shape) : text(mark.text, typesetter, resources)
}

function shape({ outline, fill, stroke, casing }: Shape): string {
  const path = pathOperators(segmentsOf(outline))
  const parts: string[] = []
  if (casing) parts.push(`q ${strokeColour(casing.colour)} ${number(casing.width)} w\n${path} S Q`)
  if (fill) parts.push(`${fillColour(fill)}\n${path} f`)
  if (stroke) {
    const dash = `[${(stroke.dash ?? []).map(number).join(' ')}] 0 d`
    const looks = `${strokeColour(stroke.colour)} ${number(stroke.width)} w ${dash} ${stroke.round ? 1 : 0} J`
    parts.push(`q ${looks}\n${path} S Q`)
  }
  return parts.join('\n')
}

function pathOperators(path: readonly Segment[]): string {
  let [x, y] = [0, 0]
  return path
    .map((segment) => {
      if (segment[0] === 'Z') return 'h'
      const [command, ...points] = segment
      // PDF has cubic curves only.
      const [first = [0, 0], second = [0, 0]] = points
      const places =
        command === 'Q'
          ? [towards([x, y], first), towards(second, first), second]
          : (points as (readonly [number, number])[])
      const [endX, endY] = places.at(-1) ?? [x, y]
      x = endX
      y = endY
      const operator = { M: 'm', L: 'l', Q: 'c', C: 'c' }[command]
      return `${places.flat().map(number).join(' ')} ${operator}`
    })
    .join(' ')
}

/** Two thirds of the way: where a quadratic curve's control point stands in for a cubic's. */
function towards([x, y]: readonly [number, number], [cx, cy]: readonly [number, number]) {
  return [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)] as const
}

const START = { start: 0, middle: 0.5, end: 1 } as const

function text(mark: Text, typesetter: Typesetter, resources: Resources): string {
  const { lines, anchor, style, size, spacing, fill, casing } = mark
  return lines
    .map(({ text: words, x, y }) => {
      const line = typesetter.set(words, style, spacing)
      if (line.glyphs.length === 0) return ''
      const start = x - START[anchor] * line.width * size
      const shown = showGlyphs(line, start, y, size, resources)
      const under = casing ? `${halo(line, start, y, size, casing)}\n` : ''
      return `${under}BT ${fillColour(fill)}\n${shown}\nET`
    })
    .join('\n')
}

/** As outlines: as text, readers would find every name twice. */
function halo(line: SetLine, x: number, y: number, size: number, { colour, width }: Casing): string {
  const path = line.glyphs.map(({ face, id, x: right, y: up }) => {
    const place = ([px, py]: Point): Point => [x + (right + px) * size, y - (up + py) * size]
    const outline = glyphOutline(face, id).map((segment) => {
      const [command, ...points] = segment
      return [command, ...points.map(place)] as unknown as Segment
    })
    return pathOperators(outline)
  })
  return `q ${strokeColour(colour)} ${number(width)} w 1 j\n${path.join(' ')} S Q`
}

/** Each glyph at its own place: where a font's own widths do not lead there, they are corrected. */
function showGlyphs({ glyphs }: SetLine, x: number, y: number, size: number, resources: Resources): string {
  const parts: string[] = []
  let face: Face | null = null
  let rise = 0
  let cursor = 0
  let shown = ''
  const flush = () => {
    if (shown) parts.push(`[${shown}] TJ`)
    shown = ''
  }
  for (const glyph of glyphs) {
    if (glyph.face !== face || glyph.y !== rise) {
      flush()
      if (glyph.face !== face) parts.push(`/${resources.fontName(glyph.face)} 1 Tf`)
      face = glyph.face
      rise = glyph.y
      cursor = glyph.x
      parts.push(
        `${number(size)} 0 0 ${number(-size)} ${number(x + glyph.x * size)} ${number(y)} Tm ${number(rise)} Ts`,
      )
    }
    const correction = Math.round((cursor - glyph.x) * 1000)
    if (correction !== 0) shown += correction
    shown += `<${glyph.id.toString(16).padStart(4, '0')}>`
    cursor = glyph.x + glyph.face.font.getGlyph(glyph.id).advanceWidth / glyph.face.font.unitsPerEm
  }
  flush()
  return parts.join('\n')
}

type Link = { href: string; x: number; y: number; width: number; height: number }

function linksOf({ layers }: Drawing, typesetter: Typesetter): Link[] {
  const inside = (marks: readonly Mark[]): Link[] =>
    marks.flatMap((mark) => {
      if ('group' in mark) return inside(mark.group.marks)
      if (!('text' in mark) || !mark.text.href) return []
      const { lines, style, size, href } = mark.text
      return lines.map(({ text: words, x, y }) => ({
        ...{ href, x, y: y - size, height: size * 1.3 },
        width: typesetter.set(words, style).width * size,
      }))
    })
  return layers.flatMap(({ marks }) => inside(marks))
}

function annotation({ href, x, y, width, height }: Link, sheet: number) {
  const corners = [x, sheet - y - height, x + width, sheet - y].map((value) => value * POINTS)
  return {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: corners,
    Border: [0, 0, 0],
    A: { S: 'URI', URI: PDFString.of(encodeURI(decodeURI(href))) },
  }
}
