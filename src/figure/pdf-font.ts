/** A font in a PDF: what is used of a face, by the numbers of its glyphs, and which characters they stand for. */
import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import { writeTrueType } from './fonts/sfnt.ts'
import { type Face, type SetLine, subsetFace } from './fonts/typesetter.ts'

/** PDF measures glyphs in thousandths of an em. */
const EM = 1000

export function embedPdfFont(context: PDFContext, face: Face, lines: readonly SetLine[]): PDFRef {
  const { font, file } = face
  const used = new Map(
    lines.flatMap(({ glyphs }) =>
      glyphs.filter((glyph) => glyph.face === face).map((glyph) => [glyph.id, glyph.characters] as const),
    ),
  )
  const glyphs = [...used].sort(([a], [b]) => a - b)
  const scale = EM / font.unitsPerEm
  const bytes = writeTrueType(subsetFace(face, lines))
  // Six letters mark a subset; the file's own name tells subsets of one family apart.
  const name = `ENTENT+${file.file.replace(/\.woff$/, '')}`
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: file.italic ? 68 : 4,
    FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((v) =>
      Math.round(v * scale),
    ),
    ItalicAngle: font.italicAngle,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round((font.capHeight || font.ascent) * scale),
    StemV: 80,
    FontFile2: context.register(context.flateStream(bytes, { Length1: bytes.length })),
  })
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    DW: 0,
    W: glyphs.flatMap(([id]) => [id, [Math.round(font.getGlyph(id).advanceWidth * scale)]]),
    CIDToGIDMap: 'Identity',
  })
  const type0 = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.flateStream(toUnicode(glyphs))),
  })
  return context.register(type0)
}

const hex = (id: number): string => id.toString(16).padStart(4, '0')

/** A map in the language of PDF, at most a hundred lines a block. */
function toUnicode(glyphs: readonly (readonly [number, readonly number[]])[]): string {
  const rows = glyphs
    .filter(([, characters]) => characters.length > 0)
    .map(([id, characters]) => {
      // A byte order mark stands before the text of a string, but not in a map.
      const text = PDFHexString.fromText(String.fromCodePoint(...characters))
        .asString()
        .slice(4)
      return `<${hex(id)}> <${text}>`
    })
  const blocks: string[] = []
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
