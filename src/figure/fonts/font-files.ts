/**
 * The fonts that figures are set in, as files of one script each, and which file holds which character. All are
 * under the SIL Open Font License, which allows to embed them.
 */
import arabicRanges from '@fontsource/noto-sans-arabic/unicode.json'
import chineseRanges from '@fontsource/noto-sans-sc/unicode.json'
import sansRanges from '@fontsource/source-sans-3/unicode.json'
import serifRanges from '@fontsource/source-serif-4/unicode.json'
import type { TextStyle } from '../drawing.ts'

export type FontFile = {
  /** The family as style sheets name it. */
  family: string
  weight: number
  italic: boolean
  /** Unicode ranges, first and last code point. */
  ranges: readonly (readonly [number, number])[]
  /** The npm package, and the file in it. */
  package: string
  file: string
}

/** Fetches a font file. */
export type FontSource = (file: FontFile) => Promise<Uint8Array>

type Family = {
  name: string
  id: string
  weights: readonly number[]
  italics: boolean
  ranges: Record<string, string>
  /** Which of its files are used: others have every family's Latin again. */
  has(subset: string): boolean
}

const every = () => true

const SANS: Family = {
  name: 'Source Sans 3',
  id: 'source-sans-3',
  weights: [400, 500, 600],
  italics: true,
  ranges: sansRanges,
  has: every,
}
const SERIF: Family = {
  name: 'Source Serif 4',
  id: 'source-serif-4',
  weights: [600],
  italics: false,
  ranges: serifRanges,
  has: every,
}
const ARABIC: Family = {
  name: 'Noto Sans Arabic',
  id: 'noto-sans-arabic',
  weights: [400, 600],
  italics: false,
  ranges: arabicRanges,
  has: (subset) => subset === 'arabic',
}
const CHINESE: Family = {
  name: 'Noto Sans SC',
  id: 'noto-sans-sc',
  weights: [400],
  italics: false,
  ranges: chineseRanges,
  has: (subset) => subset.startsWith('['),
}

/** In the order in which they are asked for a character. */
const STACKS: Record<TextStyle['family'], readonly Family[]> = {
  sans: [SANS, ARABIC, CHINESE],
  serif: [SERIF, SANS, ARABIC, CHINESE],
}

/** As style sheets write it, with what a system may have for scripts that no file holds. */
export function cssFamily(family: TextStyle['family']): string {
  const own = STACKS[family].map(({ name }) => `'${name}'`)
  return [...own, family === 'serif' ? 'serif' : 'sans-serif'].join(', ')
}

const kept = new Map<string, readonly FontFile[]>()

/** The files for a style, in the order in which they are asked for a character. */
export function fontFiles({ family, weight, italic }: TextStyle): readonly FontFile[] {
  const key = `${family} ${weight} ${italic}`
  const known = kept.get(key)
  if (known) return known
  const files = STACKS[family].flatMap((each) => filesOf(each, weight, italic))
  kept.set(key, files)
  return files
}

function filesOf(family: Family, weight: number, italic: boolean): FontFile[] {
  const heavy = family.weights.find((each) => each >= weight) ?? family.weights.at(-1) ?? 400
  const slanted = italic && family.italics
  return Object.entries(family.ranges)
    .filter(([subset]) => family.has(subset))
    .map(([subset, ranges]) => ({
      family: family.name,
      weight: heavy,
      italic: slanted,
      ranges: parseRanges(ranges),
      package: `@fontsource/${family.id}`,
      file: `${family.id}-${subset.replace(/[[\]]/g, '')}-${heavy}-${slanted ? 'italic' : 'normal'}.woff`,
    }))
}

function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}

/** The files of the first family that may hold a character: ranges overlap, and only the file itself knows. */
export function filesFor(codePoint: number, files: readonly FontFile[]): readonly FontFile[] {
  const holds = ({ ranges }: FontFile) =>
    ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
  const family = files.find(holds)?.family
  return files.filter((file) => file.family === family && holds(file))
}
