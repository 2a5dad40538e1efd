/** A font in a PDF: what is used of a face, by the numbers of its glyphs, and which characters they stand for. */
import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import { type Tables, writeTrueType } from './fonts/sfnt.ts'
import { type Face, type SetGlyph, type SetLine, subsetFace } from './fonts/typesetter.ts'

/** In a PDF, each glyph has its place already. */
const SHAPING = new Set(['GSUB', 'GPOS', 'GDEF', 'kern'])

/** PDF measures glyphs in thousandths of an em. */
const EM = 1000

export type EmbeddedFont = {
  /** As the page calls it. */
  name: string
  ref: PDFRef
  /** How a glyph is written: a glyph that stands for several characters has a number for each of them. */
  codeOf(glyph: Pick<SetGlyph, 'id' | 'characters'>): string
}

const keyOf = ({ id, characters }: Pick<SetGlyph, 'id' | 'characters'>) => `${id} ${characters.join()}`

export function embedPdfFont(
  context: PDFContext,
  name: string,
  face: Face,
  lines: readonly SetLine[],
): EmbeddedFont {
  const { font, file } = face
  const used = new Map(
    lines.flatMap(({ glyphs }) =>
      glyphs.filter((glyph) => glyph.face === face).map((glyph) => [keyOf(glyph), glyph] as const),
    ),
  )
  const glyphs = [...used.values()].sort((a, b) => a.id - b.id || (keyOf(a) < keyOf(b) ? -1 : 1))
  // Zero is the glyph of what is missing.
  const codes = new Map(glyphs.map((glyph, i) => [keyOf(glyph), i + 1]))
  const metrics = metricsOf(font.tables)
  const bytes = writeTrueType(new Map([...subsetFace(face, lines)].filter(([tag]) => !SHAPING.has(tag))))
  // Six letters mark a subset; the file's own name tells subsets of one family apart.
  const baseFont = `ENTENT+${file.file.replace(/\.woff$/, '')}`
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: baseFont,
    Flags: file.italic ? 68 : 4,
    FontBBox: metrics.box,
    ItalicAngle: metrics.italicAngle,
    Ascent: metrics.ascent,
    Descent: metrics.descent,
    CapHeight: metrics.ascent,
    StemV: 80,
    FontFile2: context.register(context.flateStream(bytes, { Length1: bytes.length })),
  })
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: baseFont,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    DW: 0,
    W: [1, glyphs.map(({ id }) => Math.round(font.advanceOf(id) * EM))],
    CIDToGIDMap: context.register(context.flateStream(glyphMap(glyphs))),
  })
  const type0 = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: baseFont,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.flateStream(toUnicode(glyphs))),
  })
  return { name, ref: context.register(type0), codeOf: (glyph) => hex(codes.get(keyOf(glyph)) ?? 0) }
}

/** From the places where TrueType keeps them, in thousandths of an em. */
function metricsOf(tables: Tables) {
  const at = (tag: string) => {
    const table = tables.get(tag)
    if (!table) throw new Error(`the font has no ${tag} table`)
    return new DataView(table.buffer, table.byteOffset, table.byteLength)
  }
  const [head, hhea, post] = [at('head'), at('hhea'), at('post')]
  const scaled = (units: number) => Math.round((units * EM) / head.getUint16(18))
  return {
    box: [36, 38, 40, 42].map((place) => scaled(head.getInt16(place))),
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
    italicAngle: post.getInt32(4) / 0x10000,
  }
}

const hex = (id: number): string => id.toString(16).padStart(4, '0')

/** Two bytes for each number: the glyph in the font. */
function glyphMap(glyphs: readonly SetGlyph[]): Uint8Array {
  const bytes = new Uint8Array(2 * (glyphs.length + 1))
  const view = new DataView(bytes.buffer)
  glyphs.forEach(({ id }, i) => {
    view.setUint16(2 * (i + 1), id)
  })
  return bytes
}

/** A map in the language of PDF, at most a hundred lines a block. */
function toUnicode(glyphs: readonly SetGlyph[]): string {
  const rows = glyphs
    .map(({ characters }, i) => ({ code: i + 1, characters }))
    .filter(({ characters }) => characters.length > 0)
    .map(({ code, characters }) => {
      // A byte order mark stands before the text of a string, but not in a map.
      const text = PDFHexString.fromText(String.fromCodePoint(...characters))
        .asString()
        .slice(4)
      return `<${hex(code)}> <${text}>`
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
