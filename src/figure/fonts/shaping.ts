/**
 * Fonts as HarfBuzz reads them, the shaper of browsers: which glyphs write a text, and where. Letters that join, stack
 * or change places (Arabic, Khmer, Burmese, Devanagari…) come out as a browser draws them. All measures in em.
 */
import type * as HarfBuzz from 'harfbuzzjs'
import type { Segment } from '../drawing.ts'
import { readWoff, type Tables, writeTrueType } from './sfnt.ts'

export type ShapedGlyph = {
  id: number
  advance: number
  /** From where the pen stands; y points up. */
  dx: number
  dy: number
  /** The code points that it stands for; empty for parts of what another glyph stands for. */
  characters: readonly number[]
}

export type ShapingFont = {
  tables: Tables
  /** The glyph of a single character; null when the font has none. */
  glyphOf(code: number): number | null
  advanceOf(glyph: number): number
  /** y points up. */
  outlineOf(glyph: number): readonly Segment[]
  /** A text of one direction. @returns its glyphs from left to right */
  shape(text: string, isRightToLeft: boolean): ShapedGlyph[]
}

/** Opens a WOFF file. */
export type OpenFont = (woff: Uint8Array) => ShapingFont

/** Loads the shaper, which is large, when first there is something to set. */
export async function loadShaper(): Promise<OpenFont> {
  const harfbuzz = await import('harfbuzzjs')
  return (woff) => openFont(harfbuzz, readWoff(woff))
}

function openFont(
  { Blob, Buffer, ClusterLevel, Direction, Face, Font, shape }: typeof HarfBuzz,
  tables: Tables,
): ShapingFont {
  const face = new Face(new Blob(writeTrueType(tables).slice().buffer))
  const font = new Font(face)
  const em = face.upem
  return {
    tables,
    glyphOf: (code) => font.nominalGlyph(code) ?? null,
    advanceOf: (glyph) => font.glyphHAdvance(glyph) / em,
    outlineOf: (glyph) => font.glyphToJson(glyph).map(({ type, values }) => segment(type, values, em)),
    shape(text, isRightToLeft) {
      const buffer = new Buffer()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR)
      // Each glyph keeps the character that it came from, even where they changed places.
      buffer.setClusterLevel(ClusterLevel.CHARACTERS)
      shape(font, buffer)
      const infos = buffer.getGlyphInfos()
      const positions = buffer.getGlyphPositions()
      const characters = charactersOf(
        text,
        infos.map(({ cluster }, i) => ({ place: cluster, advance: positions[i]?.xAdvance ?? 0 })),
      )
      return positions.map(({ xAdvance, xOffset, yOffset }, i) => ({
        id: infos[i]?.codepoint ?? 0,
        ...{ advance: xAdvance / em, dx: xOffset / em, dy: yOffset / em },
        characters: characters[i] ?? [],
      }))
    },
  }
}

/**
 * What each glyph stands for: from its own place in the text to the next place that some glyph came from. Of several
 * that came from one place, as a letter and its dots, the widest stands for it.
 */
function charactersOf(text: string, glyphs: readonly { place: number; advance: number }[]): number[][] {
  const places = [...new Set(glyphs.map(({ place }) => place))].sort((a, b) => a - b)
  const next = new Map(places.map((place, i) => [place, places[i + 1]]))
  const widest = new Map<number, number>()
  glyphs.forEach(({ place, advance }, i) => {
    const known = widest.get(place)
    if (known === undefined || advance > (glyphs[known]?.advance ?? 0)) widest.set(place, i)
  })
  return glyphs.map(({ place }, i) => {
    if (widest.get(place) !== i) return []
    return [...text.slice(place, next.get(place))].map((character) => character.codePointAt(0) ?? 0)
  })
}

function segment(type: string, values: readonly number[], em: number): Segment {
  const points: [number, number][] = []
  for (let i = 0; i + 1 < values.length; i += 2)
    points.push([(values[i] ?? 0) / em, (values[i + 1] ?? 0) / em])
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = points
  if (type === 'M' || type === 'L') return [type, a]
  if (type === 'Q') return ['Q', a, b]
  if (type === 'C') return ['C', a, b, c]
  return ['Z']
}
