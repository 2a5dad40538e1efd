/** The fonts of a drawing as a style sheet that holds them: each file cut down to the letters in use. */
import { type Drawing, textsOf } from '../drawing.ts'
import { base64 } from './base64.ts'
import { writeWoff } from './sfnt.ts'
import { type Face, type SetLine, subsetFace, type Typesetter } from './typesetter.ts'

/** The lines of a drawing by the face that sets some of their glyphs, in the order of first use. */
export function linesByFace(drawing: Drawing, typesetter: Typesetter): ReadonlyMap<Face, SetLine[]> {
  const found = new Map<Face, SetLine[]>()
  for (const { lines, style, spacing } of textsOf(drawing)) {
    for (const { text } of lines) {
      const line = typesetter.set(text, style, spacing)
      for (const face of new Set(line.glyphs.map((glyph) => glyph.face))) {
        const known = found.get(face)
        if (known) known.push(line)
        else found.set(face, [line])
      }
    }
  }
  return found
}

/** One @font-face rule per file; what a family has no bold or italics of is not made up. */
export function fontCss(drawing: Drawing, typesetter: Typesetter): string {
  const faces = [...linesByFace(drawing, typesetter)].map(([face, lines]) => {
    const { family, weight, italic } = face.file
    const data = base64(writeWoff(subsetFace(face, lines)))
    const range = unicodeRange(face, lines)
    return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};unicode-range:${range};src:url(data:font/woff;base64,${data})format('woff')}`
  })
  return ['text{font-synthesis:none}', ...faces].join('\n')
}

function unicodeRange(face: Face, lines: readonly SetLine[]): string {
  const codes = lines.flatMap(({ glyphs }) =>
    glyphs.filter((glyph) => glyph.face === face).flatMap(({ characters }) => characters),
  )
  return [...new Set(codes)]
    .sort((a, b) => a - b)
    .map((code) => `U+${code.toString(16)}`)
    .join(',')
}
