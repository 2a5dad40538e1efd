/**
 * Sets lines of text with the fonts that figures carry: glyphs, places, widths. The same fonts measure, draw outlines
 * and are embedded, so that nothing depends on what a system has installed.
 */
import bidi from 'bidi-js'
import type { TextStyle } from '../drawing.ts'
import { type FontFile, type FontSource, filesFor, fontFiles } from './font-files.ts'
import type { Tables } from './sfnt.ts'
import { loadShaper, type ShapingFont } from './shaping.ts'
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

/** A loaded file. */
export type Face = { file: FontFile; font: ShapingFont }

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
  const openFont = await loadShaper()
  await Promise.all(
    [...wanted.values()].map(async (file) => {
      const woff = await source(file)
      if (woff) faces.set(file.file, { file, font: openFont(woff) })
    }),
  )
  return typesetter(faces)
}

const ELLIPSIS = 0x2026

function typesetter(faces: ReadonlyMap<string, Face>): Typesetter {
  const kept = new Map<string, SetLine>()
  const faceFor = (code: number, style: TextStyle): Face | null => {
    const held = filesFor(code, fontFiles(style)).map(({ file }) => faces.get(file))
    return held.find((face) => face && face.font.glyphOf(code) !== null) ?? null
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
const STRONG = /\p{L}/u

/** A part of a line in one font and one direction. */
type Run = { face: Face; text: string; level: number }

const { getEmbeddingLevels } = bidi()

/** What is no letter stays in the font of the letters before it, if that has it. */
function runsOf(text: string, faceFor: (code: number) => Face | null): Run[] {
  const { levels } = getEmbeddingLevels(text, 'ltr')
  const runs: Run[] = []
  let at = 0
  for (const character of text) {
    const [code, level] = [character.codePointAt(0) ?? 0, levels[at] ?? 0]
    at += character.length
    const last = runs.at(-1)
    const stays = last && !STRONG.test(character) && last.face.font.glyphOf(code) !== null
    const face = stays ? last.face : (faceFor(code) ?? (IGNORED.test(character) ? null : last?.face) ?? null)
    if (!face) continue
    if (last?.face === face && last.level === level) last.text += character
    else runs.push({ face, text: character, level })
  }
  return runs
}

/** From left to right: what is of a level, or of higher ones within it, is turned around, the highest first. */
function inSight(runs: readonly Run[]): Run[] {
  const order = [...runs]
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      if ((order[start]?.level ?? 0) < level) continue
      let end = start
      while ((order[end + 1]?.level ?? 0) >= level) end++
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse())
      start = end
    }
  }
  return order
}

/** Lines run from left to right, as in an SVG text of no other direction; words of other scripts run their own way. */
function setLine(text: string, spacing: number, faceFor: (code: number) => Face | null): SetLine {
  const glyphs: SetGlyph[] = []
  let x = 0
  for (const { face, text: words, level } of inSight(runsOf(text, faceFor))) {
    for (const { id, dx, dy, characters, advance: own } of face.font.shape(words, level % 2 === 1)) {
      const advance = own + (own > 0 ? spacing : 0)
      glyphs.push({ face, id, x: x + dx, y: dy, advance, characters })
      x += advance
    }
  }
  return { glyphs, width: Math.max(0, x - (glyphs.length ? spacing : 0)) }
}

/** A face cut down to what some lines use of it. */
export function subsetFace(face: Face, lines: Iterable<SetLine>): Tables {
  const glyphs = new Set<number>()
  const characters = new Map<number, number>()
  for (const line of lines) {
    for (const glyph of line.glyphs) {
      if (glyph.face !== face) continue
      glyphs.add(glyph.id)
      for (const code of glyph.characters.flatMap(withParts)) {
        // Shaped and joined forms are reached from the plain one.
        const plain = face.font.glyphOf(code)
        if (plain === null) continue
        glyphs.add(plain)
        characters.set(code, plain)
      }
    }
  }
  return subsetFont(face.font.tables, glyphs, characters)
}

/** A character, and those that shapers take it apart into: Thai's am is a ring and an a. */
function withParts(code: number): number[] {
  const parts = String.fromCodePoint(code).normalize('NFKD')
  return [code, ...[...parts].map((part) => part.codePointAt(0) ?? code)]
}
