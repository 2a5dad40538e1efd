/** A drawing as PDF: vectors, and text that can be searched and copied, its fonts embedded as what is used of them. */
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { type Drawing, type Group, type Mark, type Shape, segmentsOf } from './drawing.ts'
import { linesByFace } from './fonts/embed-fonts.ts'
import type { Face, Typesetter } from './fonts/typesetter.ts'
import { type EmbeddedFont, embedPdfFont } from './pdf-font.ts'
import { annotation, linksOf } from './pdf-links.ts'
import { fillColour, number, pathOperators, strokeColour, utf16 } from './pdf-operators.ts'
import { type FontOf, printText } from './pdf-text.ts'

/** Points in a pixel of 1/96 inch. */
const POINTS = 0.75

type Resources = { fontOf: FontOf; opacityName(opacity: number): string }

/** @param texts travel in the document's information, by their names */
export async function printPdf(
  drawing: Drawing,
  { typesetter, texts = {} }: { typesetter: Typesetter; texts?: Record<string, string> },
): Promise<Uint8Array> {
  const { width, height, background, title, description, layers } = drawing
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const page = document.addPage([width * POINTS, height * POINTS])
  const fonts = new Map<Face, EmbeddedFont>()
  for (const [face, lines] of linesByFace(drawing, typesetter)) {
    fonts.set(face, embedPdfFont(context, `F${fonts.size}`, face, lines))
  }
  const opacities = new Map<string, string>()
  const resources: Resources = {
    fontOf(face) {
      const font = fonts.get(face)
      if (!font) throw new Error(`${face.file.file} is not embedded`)
      return font
    },
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
    context.obj(linksOf(drawing, typesetter).map((link) => annotation(link, height, POINTS))),
  )
  const information = {
    Title: utf16(title),
    Subject: utf16(description),
    Creator: PDFString.of('Entente'),
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, utf16(text)])),
  }
  context.trailerInfo.Info = context.register(context.obj(information))
  document.catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  return document.save()
}

function group({ opacity, marks }: Group, typesetter: Typesetter, resources: Resources): string {
  const inside = marks.map((mark) => print(mark, typesetter, resources)).join('\n')
  return opacity === undefined ? inside : `q /${resources.opacityName(opacity)} gs\n${inside}\nQ`
}

function print(mark: Mark, typesetter: Typesetter, resources: Resources): string {
  if ('group' in mark) return group(mark.group, typesetter, resources)
  return 'shape' in mark ? shape(mark.shape) : printText(mark.text, typesetter, resources.fontOf)
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
