/** Running text on a page: broken into lines of a width, as marks of a drawing. */
import type { Mark, TextStyle } from './drawing.ts'
import type { Typesetter } from './fonts/typesetter.ts'

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
  // The baseline lies where it would in a browser's line box.
  const first = at.y + (lineHeight + size * 0.68) / 2
  return {
    marks: [
      {
        text: {
          lines: lines.map((line, i) => ({ text: line, x: at.x, y: first + i * lineHeight })),
          anchor: 'start',
          ...{ style, size, spacing: 0, fill },
          ...(at.href ? { href: at.href } : {}),
        },
      },
    ],
    height: lines.length * lineHeight,
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
  while (last !== '' && measure(`${last}…`) > width) last = [...last].slice(0, -1).join('').trimEnd()
  return [...kept.slice(0, -1), `${last}…`]
}

/** Addresses and Chinese have no spaces to break at. */
function cut(word: string, width: number, measure: (line: string) => number): string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
