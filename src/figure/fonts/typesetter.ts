/**
 * Sets lines of text with the fonts that figures carry: glyphs, places, widths. The same fonts measure, draw outlines
 * and are embedded, so that nothing depends on what a system has installed.
 */
import { create, type Font } from 'fontkit'
import type { Segment, TextStyle } from '../drawing.ts'
import { type FontFile, type FontSource, filesFor, fontFiles } from './font-files.ts'
import type { Tables } from './sfnt.ts'
import { subsetFont } from './subset-font.ts'

export type SetGlyph = {
  face: Face
  id: number
  /** In em, from the start of the baseline; y points up. */
  x: number
  y: number
  advance: number
  /** What it stands for; empty for parts of a character that another glyph stands for. */
  characters: readonly number[]
}

/** `width` in em. */
export type SetLine = { glyphs: readonly SetGlyph[]; width: number }

/** A loaded file, and what has been set in it so far. */
export type Face = { file: FontFile; bytes: Uint8Array; font: Font }

export type Typesetter = {
  /** @param spacing between letters, in em */
  set(text: string, style: TextStyle, spacing?: number): SetLine
  /** The characters of a text that no font has. */
  missing(text: string, style: TextStyle): string[]
}

/**
 * Loads the files that some texts need, each once.
 * @param texts everything that will be set, in any of the styles
 */
export async function loadTypesetter(
  texts: Iterable<string>,
  styles: readonly TextStyle[],
  source: FontSource,
): Promise<Typesetter> {
  const codePoints = new Set<number>()
  for (const text of texts) for (const character of text) codePoints.add(character.codePointAt(0) ?? 0)
  const wanted = new Map<string, FontFile>()
  for (const style of styles) {
    const files = fontFiles(style)
    for (const code of [...codePoints, ELLIPSIS]) {
      for (const file of filesFor(code, files)) wanted.set(file.file, file)
    }
  }
  const faces = new Map<string, Face>()
  await Promise.all(
    [...wanted.values()].map(async (file) => {
      const bytes = await source(file)
      faces.set(file.file, { file, bytes, font: create(bytes as Buffer) as Font })
    }),
  )
  return typesetter(faces)
}

const ELLIPSIS = 0x2026

function typesetter(faces: ReadonlyMap<string, Face>): Typesetter {
  const kept = new Map<string, SetLine>()
  const faceFor = (code: number, style: TextStyle): Face | null => {
    const held = filesFor(code, fontFiles(style)).map(({ file }) => faces.get(file))
    return held.find((face) => face?.font.hasGlyphForCodePoint(code)) ?? null
  }
  return {
    set(text, style, spacing = 0) {
      const key = `${style.family} ${style.weight} ${style.italic} ${spacing} ${text}`
      const line = kept.get(key) ?? setLine(text, spacing, (code) => faceFor(code, style))
      kept.set(key, line)
      return line
    },
    missing: (text, style) =>
      [...new Set(text)].filter(
        (character) => !IGNORED.test(character) && !faceFor(character.codePointAt(0) ?? 0, style),
      ),
  }
}

/** Marks of direction and joining have no glyph and need none; half surrogates are no characters. */
const IGNORED = /^[\p{Cf}\p{Cc}\p{Cs}\p{Zs}]$/u
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u
const STRONG = /\p{L}/u

type Piece = { face: Face; text: string }

/** Pieces of one font each. What is no letter stays with the letters before it, if their font has it. */
function piecesOf(text: string, faceFor: (code: number) => Face | null): Piece[] {
  const pieces: Piece[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const last = pieces.at(-1)
    const stays = last && !STRONG.test(character) && last.face.font.hasGlyphForCodePoint(code)
    const face = stays ? last.face : (faceFor(code) ?? (IGNORED.test(character) ? null : last?.face) ?? null)
    if (!face) continue
    if (last?.face === face) last.text += character
    else pieces.push({ face, text: character })
  }
  return pieces
}

function setLine(text: string, spacing: number, faceFor: (code: number) => Face | null): SetLine {
  const pieces = piecesOf(text, faceFor)
  const firstStrong = [...text].find((character) => STRONG.test(character))
  // Within a piece the font's own shaping orders the glyphs; pieces follow the direction of the line.
  if (firstStrong && RIGHT_TO_LEFT.test(firstStrong)) pieces.reverse()
  const glyphs: SetGlyph[] = []
  let x = 0
  for (const { face, text: words } of pieces) {
    const em = face.font.unitsPerEm
    const run = face.font.layout(words)
    run.glyphs.forEach((glyph, i) => {
      const position = run.positions[i]
      if (!position) return
      const advance = position.xAdvance / em + (position.xAdvance > 0 ? spacing : 0)
      glyphs.push({
        ...{ face, id: glyph.id, advance, characters: glyph.codePoints },
        x: x + position.xOffset / em,
        y: position.yOffset / em,
      })
      x += advance
    })
  }
  return { glyphs, width: Math.max(0, x - (glyphs.length ? spacing : 0)) }
}

/** The outline of a glyph in em, y pointing up. */
export function glyphOutline({ font }: Face, id: number): readonly Segment[] {
  const em = font.unitsPerEm
  return font.getGlyph(id).path.commands.map(({ command, args }): Segment => {
    const points: [number, number][] = []
    for (let i = 0; i + 1 < args.length; i += 2) points.push([(args[i] ?? 0) / em, (args[i + 1] ?? 0) / em])
    const [a = [0, 0], b = [0, 0], c = [0, 0]] = points
    if (command === 'moveTo') return ['M', a]
    if (command === 'lineTo') return ['L', a]
    if (command === 'quadraticCurveTo') return ['Q', a, b]
    if (command === 'bezierCurveTo') return ['C', a, b, c]
    return ['Z']
  })
}

/** A face cut down to what some lines use of it. */
export function subsetFace(face: Face, lines: Iterable<SetLine>): Tables {
  const glyphs = new Set<number>()
  const characters = new Map<number, number>()
  for (const line of lines) {
    for (const glyph of line.glyphs) {
      if (glyph.face !== face) continue
      glyphs.add(glyph.id)
      for (const code of glyph.characters) {
        // Shaped and joined forms are reached from the plain one.
        const plain = face.font.glyphForCodePoint(code).id
        glyphs.add(plain)
        characters.set(code, plain)
      }
    }
  }
  return subsetFont(face.bytes, glyphs, characters)
}
