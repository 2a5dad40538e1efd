/** Running text on a page: broken into lines of a width, as marks of a drawing. */
import type { Mark, TextStyle } from './drawing.ts'
import type { Typesetter } from './fonts/typesetter.ts'
import { reachOf } from './reach.ts'

export type Voice = { style: TextStyle; size: number; lineHeight: number; fill: string }

export type Block = { marks: Mark[]; height: number }

/** Text at a place, its top left corner given. */
export function textBlock(
  typesetter: Typesetter,
  text: string,
  { style, size, lineHeight, fill }: Voice,
  at: { x: number; y: number; width: number; most: number; href?: string },
): Block {
  if (text === '') return { marks: [], height: 0 }
  const measure = (line: string) => typesetter.set(line, style).width * size
  const lines = breakLines(text, at.width, at.most, measure)
  // Scripts that reach further need lines further apart.
  const apart = Math.max(lineHeight, reachOf(text).lineHeight * size)
  // The baseline lies where it would in a browser's line box.
  const first = at.y + (apart + size * 0.68) / 2
  return {
    marks: [
      {
        text: {
          lines: lines.map((line, i) => ({ text: line, x: at.x, y: first + i * apart })),
          anchor: 'start',
          ...{ style, size, spacing: 0, fill },
          ...(at.href ? { href: at.href } : {}),
        },
      },
    ],
    height: lines.length * apart,
  }
}

/** Breaks at spaces, and inside of words that are longer than a line; what exceeds the lines ends in an ellipsis. */
export function breakLines(
  text: string,
  width: number,
  most: number,
  measure: (line: string) => number,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((each) => cut(each, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || measure(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  let last = kept.at(-1) ?? ''
  while (last !== '' && measure(`${last}…`) > width) last = withoutLast(last)
  return [...kept.slice(0, -1), `${last}…`]
}

function withoutLast(line: string): string {
  const [...letters] = LETTERS.segment(line)
  return line.slice(0, letters.at(-1)?.index ?? 0).trimEnd()
}

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' })
/** What a reader takes for one character: a letter is never parted from its marks. */
const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Chinese, Thai, Khmer and addresses have no spaces to break at: between words, where they end, else between letters. */
function cut(word: string, width: number, measure: (line: string) => number): string[] {
  if (measure(word) <= width) return [word]
  const pieces = [...WORDS.segment(word)].flatMap(({ segment }) =>
    measure(segment) <= width ? [segment] : [...LETTERS.segment(segment)].map((letter) => letter.segment),
  )
  const parts: string[] = []
  let part = ''
  for (const piece of pieces) {
    if (part !== '' && measure(part + piece) > width) {
      parts.push(part)
      part = ''
    }
    part += piece
  }
  return [...parts, part]
}
