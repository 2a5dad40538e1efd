/** Lines of text in a PDF: each glyph at its own place, over a halo of outlines. */
import type { Casing, Point, Segment, Text } from './drawing.ts'
import type { Face, SetLine, Typesetter } from './fonts/typesetter.ts'
import type { EmbeddedFont } from './pdf-font.ts'
import { fillColour, number, pathOperators, strokeColour, utf16 } from './pdf-operators.ts'

export type FontOf = (face: Face) => EmbeddedFont

const START = { start: 0, middle: 0.5, end: 1 } as const

export function printText(mark: Text, typesetter: Typesetter, fontOf: FontOf): string {
  const { lines, anchor, style, size, spacing, fill, casing } = mark
  return lines
    .map(({ text: words, x, y }) => {
      const line = typesetter.set(words, style, spacing)
      if (line.glyphs.length === 0) return ''
      const start = x - START[anchor] * line.width * size
      const shown = showGlyphs(line, start, y, size, fontOf)
      const under = casing ? `${halo(line, start, y, size, casing)}\n` : ''
      return `${under}${spoken(words, line, `BT ${fillColour(fill)}\n${shown}\nET`)}`
    })
    .join('\n')
}

/** Readers turn these around by themselves. */
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thaana}]/u

/** Where glyphs stand in another order than characters are read, as in Khmer, the characters are given too. */
function spoken(words: string, { glyphs }: SetLine, shown: string): string {
  const characters = glyphs.flatMap((glyph) => glyph.characters)
  if (RIGHT_TO_LEFT.test(words) || String.fromCodePoint(...characters) === words) return shown
  return `/Span <</ActualText ${utf16(words)}>> BDC\n${shown}\nEMC`
}

/** As outlines: as text, readers would find every name twice. */
function halo(line: SetLine, x: number, y: number, size: number, { colour, width }: Casing): string {
  const path = line.glyphs.map(({ face, id, x: right, y: up }) => {
    const place = ([px, py]: Point): Point => [x + (right + px) * size, y - (up + py) * size]
    const outline = face.font.outlineOf(id).map((segment) => {
      const [command, ...points] = segment
      return [command, ...points.map(place)] as unknown as Segment
    })
    return pathOperators(outline)
  })
  return `q ${strokeColour(colour)} ${number(width)} w 1 j\n${path.join(' ')} S Q`
}

/** Each glyph at its own place: where a font's own widths do not lead there, they are corrected. */
function showGlyphs({ glyphs }: SetLine, x: number, y: number, size: number, fontOf: FontOf): string {
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
      if (glyph.face !== face) parts.push(`/${fontOf(glyph.face).name} 1 Tf`)
      face = glyph.face
      rise = glyph.y
      cursor = glyph.x
      parts.push(
        `${number(size)} 0 0 ${number(-size)} ${number(x + glyph.x * size)} ${number(y)} Tm ${number(rise)} Ts`,
      )
    }
    const correction = Math.round((cursor - glyph.x) * 1000)
    if (correction !== 0) shown += correction
    shown += `<${fontOf(glyph.face).codeOf(glyph)}>`
    cursor = glyph.x + glyph.face.font.advanceOf(glyph.id)
  }
  flush()
  return parts.join('\n')
}
