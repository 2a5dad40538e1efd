import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import type { TextStyle } from '../drawing.ts'
import { fonts } from '../testing/figure-graph.ts'
import { readWoff, writeTrueType, writeWoff } from './sfnt.ts'
import { glyphOutline, loadTypesetter, subsetFace } from './typesetter.ts'

const SANS: TextStyle = { family: 'sans', weight: 400, italic: false }
const TEXTS = ['AVATAR', 'Қазақстан', '王毅 (Wang Yi)', 'جامعة الدول', 'Nguyễn Phú Trọng', 'ប្រាក់']
const typesetter = await loadTypesetter(TEXTS, [SANS], fonts)

describe('setting', () => {
  test('pairs are kerned, letters may be spaced', () => {
    const width = (text: string, spacing = 0) => typesetter.set(text, SANS, spacing).width
    expect(width('AVA')).toBeLessThan(2 * width('A') + width('V') - 0.02)
    expect(width('AVA', 0.1)).toBeCloseTo(width('AVA') + 0.2)
  })

  test('Arabic runs from right to left and is joined', () => {
    const { glyphs } = typesetter.set('جامعة', SANS)
    const placeOf = (letter: string) =>
      glyphs.find(({ characters }) => characters.includes(letter.codePointAt(0) ?? 0))?.x ?? 0
    expect(placeOf('ج')).toBeGreaterThan(placeOf('ا'))
    expect(placeOf('ا')).toBeGreaterThan(placeOf('ع'))
    const [face] = glyphs.map((glyph) => glyph.face)
    expect(face?.file.family).toBe('Noto Sans Arabic')
    const plain = face?.font.glyphForCodePoint('ع'.codePointAt(0) ?? 0).id
    expect(glyphs.map(({ id }) => id)).not.toContain(plain)
  })

  test('each script has its own font, in the order of the words', () => {
    const families = typesetter.set('王毅 (Wang Yi)', SANS).glyphs.map(({ face }) => face.file.family)
    expect([...new Set(families)]).toEqual(['Noto Sans SC', 'Source Sans 3'])
  })

  test('what no font has is named', () => {
    expect(typesetter.missing('王毅 ប្រ', SANS)).toEqual(['ប', '្', 'រ'])
    for (const text of TEXTS.slice(0, 5)) expect(typesetter.missing(text, SANS)).toEqual([])
  })

  test('a text without letters, or with half a surrogate, does not throw', () => {
    for (const text of ['', ' ', '\uD800', '\u202Ex\u202C', '\u0000']) {
      expect(typesetter.set(text, SANS).width).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('subsets', () => {
  const line = typesetter.set('Қазақстан', SANS)
  const face = line.glyphs[0]!.face
  const subset = subsetFace(face, [line])

  test.each([
    ['WOFF', writeWoff(subset)],
    ['TrueType', writeTrueType(subset)],
  ])('as %s, a font reader finds the same letters and no others', (_, bytes) => {
    const font = create(bytes as Buffer) as Font
    const own = (code: string) => code.codePointAt(0) ?? 0
    for (const letter of 'азстн') {
      const glyph = font.glyphForCodePoint(own(letter))
      expect(glyph.id).toBe(face.font.glyphForCodePoint(own(letter)).id)
      expect(glyph.path.commands.length).toBeGreaterThan(3)
      expect(glyph.advanceWidth).toBe(face.font.glyphForCodePoint(own(letter)).advanceWidth)
    }
    expect(font.hasGlyphForCodePoint(own('ж'))).toBe(false)
  })

  test('is far smaller than the font', () => {
    expect(writeWoff(subset).length).toBeLessThan(face.bytes.length / 2)
  })

  test('letters with accents keep their parts', () => {
    const accented = typesetter.set('ễ', SANS)
    const { face: from, id } = accented.glyphs[0]!
    const font = create(writeTrueType(subsetFace(from, [accented])) as Buffer) as Font
    expect(font.getGlyph(id).path.commands).toEqual(from.font.getGlyph(id).path.commands)
    expect(glyphOutline(from, id).length).toBeGreaterThan(10)
  })

  test('Arabic is shaped the same after cutting', () => {
    const words = typesetter.set('الدول', SANS)
    const from = words.glyphs[0]!.face
    const font = create(writeWoff(subsetFace(from, [words])) as Buffer) as Font
    expect(font.layout('الدول').glyphs.map(({ id }) => id)).toEqual(words.glyphs.map(({ id }) => id))
  })

  test('tables survive being written and read', () => {
    const back = readWoff(writeWoff(subset))
    expect([...back.keys()].sort()).toEqual([...subset.keys()].sort())
    for (const [tag, table] of subset) expect(back.get(tag)).toEqual(table)
  })

  test('what is no WOFF is refused', () => {
    expect(() => readWoff(new Uint8Array(64))).toThrow('not a WOFF file')
  })
})
