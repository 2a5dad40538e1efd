/**
 * How a name is lettered on the map, as in an atlas: states in spaced capitals, meetings in italics with the
 * year on a line of its own, organizations by their acronym; three sizes by the number of relations.
 */
import { shortName } from '../graph/short-name.ts'
import { yearsOf } from '../model/dates.ts'
import type { NodeAttributes } from '../model/graph-file.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { TextStyle } from './drawing.ts'
import { hasCase, reachOf } from './reach.ts'

export type Lettering = {
  lines: string[]
  /** Pixels. */
  size: number
  weight: TextStyle['weight']
  italic: boolean
  /** Between letters, in em. */
  spacing: number
}

/** Sizes for up to 3, up to 7 and more relations. */
const SIZES: Record<EntityKind, readonly [number, number, number]> = {
  state: [12, 13, 15],
  actor: [13.5, 14.5, 16],
  organization: [13.5, 14.5, 18],
  meeting: [13.5, 14.5, 15.5],
}
const WEIGHTS = [400, 500, 600] as const
const STATE_SPACING = 0.075

/** How an entity with so many relations may be lettered, the best way first, narrower ways after it. */
export function letterings(node: NodeAttributes, degree: number): Lettering[] {
  const tier = degree >= 8 ? 2 : degree >= 4 ? 1 : 0
  const state = node.kind === 'state'
  const spacing = state && hasCase(node.name) ? STATE_SPACING : 0
  return wordings(node).map((lines) => ({
    lines,
    size: SIZES[node.kind][tier],
    weight: state ? 600 : WEIGHTS[tier],
    italic: node.kind === 'meeting',
    spacing,
  }))
}

/** The voice that names are set in. */
export function styleOf({ weight, italic }: Lettering): TextStyle {
  return { family: 'sans', weight, italic }
}

/** Height of a lettering, where its first baseline lies in it, and how far the next ones lie apart, in pixels. */
export function lettersHeight({ lines, size }: Pick<Lettering, 'lines' | 'size'>) {
  const { above, below, lineHeight } = reachOf(lines.join(' '))
  const height = (lines.length - 1) * lineHeight + above + below
  return { height: height * size, baseline: above * size, lineHeight: lineHeight * size }
}

function wordings(node: NodeAttributes): string[][] {
  const name = node.kind === 'state' ? node.name.toLocaleUpperCase('en') : shortName(node)
  const balanced = balance(name)
  const year = node.kind === 'meeting' && node.date ? String(yearsOf(node.date).from) : null
  const full = year && !name.includes(year) ? [...balanced, year] : balanced
  const ways = [full, balanced, name.length <= LONGEST_LINE ? [name] : balanced]
  return ways.filter((way, i) => ways.findIndex((other) => other.join('\n') === way.join('\n')) === i)
}

const LONGEST_LINE = 34
const LETTERS_PER_LINE = [19, 22, 27] as const

/** Breaks a name into the fewest lines that hold it, as even as they can be. */
export function balance(name: string): string[] {
  const words = name.split(/\s+/).filter(Boolean)
  const count = LETTERS_PER_LINE.findIndex((most, i) => name.length <= most * (i + 1)) + 1 || 4
  const lines = Math.min(count, words.length)
  let best: string[] = [name]
  let bestWidth = Number.POSITIVE_INFINITY
  for (const broken of breaks(words, lines)) {
    const width = Math.max(...broken.map((line) => line.length))
    if (width < bestWidth) [best, bestWidth] = [broken, width]
  }
  return best
}

/** All ways to break words into so many lines. Names are short: at most a few dozen ways. */
function* breaks(words: readonly string[], lines: number): Generator<string[]> {
  if (lines <= 1) {
    yield [words.join(' ')]
    return
  }
  for (let first = 1; first <= words.length - lines + 1; first++) {
    for (const rest of breaks(words.slice(first), lines - 1)) yield [words.slice(0, first).join(' '), ...rest]
  }
}
