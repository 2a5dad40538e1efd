/**
 * The fonts that figures are set in, as files of one script each, and which file holds which character. All are
 * under the SIL Open Font License, which allows to embed them.
 */
import arabicRanges from '@fontsource/noto-sans-arabic/unicode.json'
import armenianRanges from '@fontsource/noto-sans-armenian/unicode.json'
import bengaliRanges from '@fontsource/noto-sans-bengali/unicode.json'
import devanagariRanges from '@fontsource/noto-sans-devanagari/unicode.json'
import ethiopicRanges from '@fontsource/noto-sans-ethiopic/unicode.json'
import georgianRanges from '@fontsource/noto-sans-georgian/unicode.json'
import hebrewRanges from '@fontsource/noto-sans-hebrew/unicode.json'
import khmerRanges from '@fontsource/noto-sans-khmer/unicode.json'
import koreanRanges from '@fontsource/noto-sans-kr/unicode.json'
import laoRanges from '@fontsource/noto-sans-lao/unicode.json'
import mongolianRanges from '@fontsource/noto-sans-mongolian/unicode.json'
import burmeseRanges from '@fontsource/noto-sans-myanmar/unicode.json'
import chineseRanges from '@fontsource/noto-sans-sc/unicode.json'
import sinhalaRanges from '@fontsource/noto-sans-sinhala/unicode.json'
import tamilRanges from '@fontsource/noto-sans-tamil/unicode.json'
import thaanaRanges from '@fontsource/noto-sans-thaana/unicode.json'
import thaiRanges from '@fontsource/noto-sans-thai/unicode.json'
import tibetanRanges from '@fontsource/noto-serif-tibetan/unicode.json'
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

/** Fetches a font file; null where it was left out: its letters are then missing. */
export type FontSource = (file: FontFile) => Promise<Uint8Array | null>

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

/** A font of one script: of its files, only that script's own. */
const script = (
  name: string,
  ranges: Record<string, string>,
  weights: readonly number[] = [400, 600],
): Family => ({
  name,
  id: name.toLowerCase().replaceAll(' ', '-'),
  ...{ weights, italics: false, ranges },
  has: (subset) => name.toLowerCase().endsWith(` ${subset}`),
})

const HANGUL = { first: 0xac00, last: 0xd7a3 }

/** Scripts of the states that the documents tell of, as far as Latin and Cyrillic do not write them. */
const SCRIPTS: readonly Family[] = [
  script('Noto Sans Arabic', arabicRanges),
  script('Noto Sans Hebrew', hebrewRanges),
  script('Noto Sans Armenian', armenianRanges),
  script('Noto Sans Georgian', georgianRanges),
  script('Noto Sans Devanagari', devanagariRanges),
  script('Noto Sans Bengali', bengaliRanges),
  script('Noto Sans Tamil', tamilRanges),
  script('Noto Sans Sinhala', sinhalaRanges),
  script('Noto Sans Thaana', thaanaRanges),
  script('Noto Sans Khmer', khmerRanges),
  script('Noto Sans Lao', laoRanges),
  script('Noto Sans Thai', thaiRanges),
  script('Noto Sans Myanmar', burmeseRanges),
  script('Noto Serif Tibetan', tibetanRanges, [400]),
  script('Noto Sans Mongolian', mongolianRanges, [400]),
  script('Noto Sans Ethiopic', ethiopicRanges),
  {
    ...script('Noto Sans KR', hangulOf(koreanRanges), [400]),
    // It has Chinese characters too, in their Korean forms.
    has: (subset) => subset.startsWith('['),
  },
  {
    ...script('Noto Sans SC', chineseRanges, [400]),
    // Kana and the characters that only Taiwan or Japan write are in it.
    has: (subset) => subset.startsWith('['),
  },
]

/** In the order in which they are asked for a character. */
const STACKS: Record<TextStyle['family'], readonly Family[]> = {
  sans: [SANS, ...SCRIPTS],
  serif: [SERIF, SANS, ...SCRIPTS],
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

/** Of each file, what it has of the Korean alphabet. */
function hangulOf(ranges: Record<string, string>): Record<string, string> {
  const own = (text: string) =>
    text
      .split(',')
      .filter((range) =>
        parseRanges(range).some(([first, last]) => first <= HANGUL.last && last >= HANGUL.first),
      )
      .join(',')
  return Object.fromEntries(Object.entries(ranges).map(([subset, text]) => [subset, own(text)]))
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
