/** What an editor would want to know before a figure is saved: what is missing on it, or will not be legible. */
import type { Words } from '../words/words.ts'
import { LEAST_CONTRAST } from './contrast.ts'
import { textsOf } from './drawing.ts'
import { measureContrast } from './measure-contrast.ts'
import { PALETTES } from './palette.ts'
import type { Picture } from './picture.ts'
import { boundsBroken } from './sizes.ts'

export type Finding = {
  /** It cannot be made like this, or it can and something is to be known. */
  weight: 'stop' | 'note'
  said: string
}

/** Points that letters need on paper to be read. */
const LEAST_POINTS = 5
const POINTS_PER_INCH = 72
/** So many names at most are listed. */
const MOST_LISTED = 12

export function findingsOn(words: Words, picture: Picture, format: string): Finding[] {
  const { t, number, list } = words
  const missing = missingIn(picture)
  const points = smallestPoints(picture)
  const most = boundsBroken(format, picture.pixels)
  const findings: (Finding | false | null)[] = [
    most && {
      weight: 'stop',
      said: t(format === 'jpg' ? 'export.finding.jpg' : 'export.finding.png', {
        megapixels: number(most.area / 1e6),
        side: number(most.side),
      }),
    },
    picture.figure.unnamed > 0 && {
      weight: 'note',
      said: t('export.finding.unnamed', { count: picture.figure.unnamed }),
    },
    missing.length > 0 && {
      weight: 'note',
      said: t('export.finding.missing', { letters: list(missing.slice(0, MOST_LISTED)) }),
    },
    points < LEAST_POINTS && {
      weight: 'note',
      said: t('export.finding.small', { points: number(Math.round(points * 10) / 10) }),
    },
    ...contrastIn(words, picture),
  ]
  return findings.filter((finding) => finding !== false && finding !== null)
}

/** On its own ground; without one, on paper and on the dark ground that it may be laid on. */
function contrastIn({ t, number }: Words, { drawing, transparent }: Picture): (Finding | false)[] {
  const ratio = (value: number) => number(Math.floor(value * 10) / 10)
  const { letters, faint } = measureContrast(drawing, drawing.background ?? PALETTES.light.canvas)
  const onDark = transparent ? measureContrast(drawing, PALETTES.dark.canvas).letters : letters
  const least = number(LEAST_CONTRAST.letters)
  return [
    letters < LEAST_CONTRAST.letters && {
      weight: 'note',
      said: t('export.finding.letters', { ratio: ratio(letters), least }),
    },
    faint > 0 && {
      weight: 'note',
      said: t('export.finding.faint', { count: faint, least: number(LEAST_CONTRAST.shapes) }),
    },
    transparent &&
      onDark < LEAST_CONTRAST.letters && {
        weight: 'note',
        said: t('export.finding.transparent', { ratio: ratio(onDark), least }),
      },
  ]
}

/** Characters that no font has, so that a box stands in their place. */
function missingIn({ drawing, typesetter }: Picture): string[] {
  const found = textsOf(drawing).flatMap(({ lines, style }) =>
    lines.flatMap(({ text }) => typesetter.missing(text, style)),
  )
  return [...new Set(found)]
}

/** The smallest letters, printed at the size that the figure is made for. */
function smallestPoints({ drawing, perPixel, density }: Picture): number {
  const smallest = Math.min(...textsOf(drawing).map(({ size }) => size))
  return ((smallest * perPixel) / density) * POINTS_PER_INCH
}
