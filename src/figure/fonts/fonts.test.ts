import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import type { TextStyle } from '../drawing.ts'
import { fonts } from '../testing/figure-graph.ts'
import { fontFiles } from './font-files.ts'
import { readWoff, writeTrueType, writeWoff } from './sfnt.ts'
import { loadShaper } from './shaping.ts'
import { loadTypesetter, subsetFace } from './typesetter.ts'

const SANS: TextStyle = { family: 'sans', weight: 400, italic: false }
const SCRIPTS: [string, string][] = [
  ['Noto Sans Arabic', 'افغانستان'],
  ['Noto Sans Hebrew', 'ירושלים'],
  ['Noto Sans Armenian', 'Հայաստան'],
  ['Noto Sans Georgian', 'საქართველო'],
  ['Noto Sans Devanagari', 'राष्ट्रपति'],
  ['Noto Sans Bengali', 'পররাষ্ট্র'],
  ['Noto Sans Tamil', 'இலங்கை'],
  ['Noto Sans Sinhala', 'ශ්‍රී'],
  ['Noto Sans Thaana', 'ދިވެހިރާއްޖެ'],
  ['Noto Sans Khmer', 'ភ្នំពេញ'],
  ['Noto Sans Lao', 'ນ້ຳ'],
  ['Noto Sans Thai', 'น้ำ'],
  ['Noto Sans Myanmar', 'မြန်မာ'],
  ['Noto Serif Tibetan', 'འབྲུག'],
  ['Noto Sans Mongolian', 'ᠮᠣᠩᠭᠣᠯ'],
  ['Noto Sans Ethiopic', 'ኢትዮጵያ'],
  ['Noto Sans KR', '정상회의'],
  ['Noto Sans SC', '國務院場們桜'],
]
const TEXTS = ['AVATAR', 'Қазақстан', '王毅 (Wang Yi)', 'جامعة الدول', 'Nguyễn Phú Trọng', 'ᐃᓄᒃ']
const typesetter = await loadTypesetter([...TEXTS, ...SCRIPTS.map(([, word]) => word)], [SANS], fonts)

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
    const plain = face?.font.glyphOf('ع'.codePointAt(0) ?? 0)
    expect(glyphs.map(({ id }) => id)).not.toContain(plain)
  })

  test('each script has its own font, in the order of the words', () => {
    const families = typesetter.set('王毅 (Wang Yi)', SANS).glyphs.map(({ face }) => face.file.family)
    expect([...new Set(families)]).toEqual(['Noto Sans SC', 'Source Sans 3'])
  })

  test('what a font that was left out would have is named, and the rest is set', async () => {
    const some = async (file: Parameters<typeof fonts>[0]) =>
      file.family.endsWith('Khmer') ? null : fonts(file)
    const own = await loadTypesetter(['Ab ក'], [SANS], some)
    expect(own.missing('Ab ក', SANS)).toEqual(['ក'])
    expect(own.set('Ab ក', SANS).width).toBeGreaterThan(1)
  })

  test('what no font has is named', () => {
    expect(typesetter.missing('王毅 ᐃᓄᒃ', SANS)).toEqual(['ᐃ', 'ᓄ', 'ᒃ'])
    for (const text of TEXTS.slice(0, 5)) expect(typesetter.missing(text, SANS)).toEqual([])
  })

  test.each(SCRIPTS)('%s writes %s: every character, by one glyph or several', (family, word) => {
    expect(typesetter.missing(word, SANS)).toEqual([])
    const { glyphs, width } = typesetter.set(word, SANS)
    expect(new Set(glyphs.map(({ face }) => face.file.family))).toEqual(new Set([family]))
    expect(glyphs.every(({ id }) => id > 0)).toBe(true)
    const told = glyphs.flatMap(({ characters }) => characters).sort()
    expect(told).toEqual([...word].map((character) => character.codePointAt(0)).sort())
    expect(width).toBeGreaterThan(0.5)
  })

  test.each<[string, string, string[]]>([
    ['a vowel sign moves before its consonant', 'កេ', ['េ', 'ក']],
    ['in Burmese too', 'နေ', ['ေ', 'န']],
    ['and in Devanagari', 'कि', ['ि', 'क']],
    ['Latin keeps its order', 'ke', ['k', 'e']],
  ])('%s', async (_, text, order) => {
    const own = await loadTypesetter([text], [SANS], fonts)
    const shown = own.set(text, SANS).glyphs.flatMap(({ characters }) => characters)
    expect(shown.map((code) => String.fromCodePoint(code))).toEqual(order)
  })

  test.each<[string, string, string]>([
    ['a sentence with an Arabic word', 'in القاهرة: a', 'in ةرهاقلا: a'],
    // Brackets are the characters that they were; their glyphs are turned around.
    ['an Arabic name with a year in brackets', 'قمة (2021)', ')2021( ةمق'],
    ['Hebrew before a Latin acronym', 'ארגון SCO', 'ןוגרא SCO'],
    ['two right-to-left words keep together', 'אב גד', 'דג בא'],
  ])('%s reads in the right order', async (_, text, sight) => {
    const own = await loadTypesetter([text], [SANS], fonts)
    const shown = own.set(text, SANS).glyphs.flatMap(({ characters }) => characters)
    expect(String.fromCodePoint(...shown)).toBe(sight)
  })

  test('letters that stack take less room than side by side', () => {
    const { width, glyphs } = typesetter.set('ភ្នំពេញ', SANS)
    const apart = glyphs.reduce((sum, { id, face }) => sum + face.font.advanceOf(id), 0)
    expect(width).toBeCloseTo(apart)
    expect(glyphs.some(({ advance }) => advance === 0)).toBe(true)
  })

  test('a text without letters, or with half a surrogate, does not throw', () => {
    for (const text of ['', ' ', '\uD800', '\u202Ex\u202C', '\u0000']) {
      expect(typesetter.set(text, SANS).width).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('subsets', () => {
  const line = typesetter.set('Қазақстан', SANS)
  // The second letter's: Kazakh's own letters have another file.
  const face = line.glyphs[1]!.face
  const subset = subsetFace(face, [line])

  test.each([
    ['WOFF', writeWoff(subset)],
    ['TrueType', writeTrueType(subset)],
  ])('as %s, a font reader finds the same letters and no others', (_, bytes) => {
    const font = create(bytes as Buffer) as Font
    const own = (code: string) => code.codePointAt(0) ?? 0
    for (const letter of 'азстн') {
      const glyph = font.glyphForCodePoint(own(letter))
      expect(glyph.id).toBe(face.font.glyphOf(own(letter)))
      expect(glyph.path.commands.length).toBeGreaterThan(3)
      expect(glyph.advanceWidth / font.unitsPerEm).toBeCloseTo(face.font.advanceOf(glyph.id))
    }
    expect(font.hasGlyphForCodePoint(own('ж'))).toBe(false)
  })

  test('is far smaller than the font', () => {
    expect(writeWoff(subset).length).toBeLessThan(writeWoff(face.font.tables).length / 2)
  })

  test('letters with accents keep their parts', () => {
    const accented = typesetter.set('ễ', SANS)
    const { face: from, id } = accented.glyphs[0]!
    const whole = create(writeTrueType(from.font.tables) as Buffer) as Font
    const font = create(writeTrueType(subsetFace(from, [accented])) as Buffer) as Font
    expect(font.getGlyph(id).path.commands).toEqual(whole.getGlyph(id).path.commands)
    expect(from.font.outlineOf(id).length).toBeGreaterThan(10)
  })

  test.each(SCRIPTS)('%s is shaped the same after cutting: %s', async (_, word) => {
    const line = typesetter.set(word, SANS)
    const openFont = await loadShaper()
    for (const from of new Set(line.glyphs.map((glyph) => glyph.face))) {
      const cut = openFont(writeWoff(subsetFace(from, [line])))
      const own = line.glyphs.filter((glyph) => glyph.face === from)
      const isRightToLeft = /[\u0590-\u07bf]/.test(word)
      const text = [...word].filter((c) => cut.glyphOf(c.codePointAt(0) ?? 0) !== null).join('')
      expect(cut.shape(text, isRightToLeft).map(({ id }) => id)).toEqual(own.map(({ id }) => id))
      for (const { id } of own) expect(cut.outlineOf(id)).toEqual(from.font.outlineOf(id))
    }
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

test('every font file opens, and has a glyph for what it is asked for', { timeout: 60_000 }, async () => {
  const openFont = await loadShaper()
  for (const file of fontFiles({ family: 'sans', weight: 600, italic: false })) {
    if (file.ranges.every(([first]) => Number.isNaN(first))) continue
    const font = openFont((await fonts(file)) ?? new Uint8Array())
    const held = file.ranges.some(([first, last]) => {
      for (let code = first; code <= last; code++) if (font.glyphOf(code) !== null) return true
      return false
    })
    expect([file.file, held]).toEqual([file.file, true])
  }
})
