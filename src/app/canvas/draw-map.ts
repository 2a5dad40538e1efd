/**
 * Draws the map: lines beneath symbols, what stands out above what steps back. Marks and the lines that stand out keep a width on the screen, however far the camera is.
 */
import type { Line } from '../../figure/lines.ts'
import type { Sheet } from '../../figure/sheet.ts'
import { CHANGED_STRENGTH, type TurnOf, turnOfLine } from '../../figure/turn-of-line.ts'
import { drawLineHalo, drawLines, type LineDrawing } from './draw-lines.ts'
import { drawSymbols, type SymbolLook } from './draw-symbols.ts'
import type { Emphasis } from './emphasis.ts'
import type { ScreenStyle } from './read-map-style.ts'

/** Pixels on the screen. */
const LEAST_HOT_LINE = 1
const LEAST_MEANT_LINE = 1.75
const LINE_HALO = 5
const HALO_OPACITY = { picked: 0.55, lit: 0.4 }
/** More lines than this are drawn as hairlines while there is no time. */
const MANY = 1200

export type MapLook = {
  emphasis: Emphasis
  /** Where the keyboard is. */
  cursor: string | null
  /** What two compared periods make of each relation; null when nothing is compared. */
  turns: TurnOf | null
}

/** Whether there are too many lines for a picture in no time. */
export const isMany = ({ lines }: Sheet): boolean => lines.length > MANY

/** @returns whether it was drawn in haste, and is worth drawing again in full when there is time */
export function drawMap(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  style: ScreenStyle,
  zoom: number,
  look: MapLook,
  hasTime: boolean,
): boolean {
  const { emphasis, turns } = look
  const { rest, hot } = emphasis
  const near = Math.max(1, zoom)
  const back = rest === 'dimmed' ? style.dim : style.fade
  const turnOf = (line: Line) => turns && turnOfLine(line, turns)
  const strengthOf = (line: Line) => {
    if (rest !== 'plain') return hot.has(line.key) ? 1 : back.edge
    const turn = turnOf(line)
    return turn && turn !== 'both' ? CHANGED_STRENGTH : line.strength
  }
  const drawing: LineDrawing = {
    strengthOf,
    ...(turns && { colourOf: (line) => style.turns[turnOfLine(line, turns)] }),
  }
  const isMeant = (key: string) => emphasis.picked.has(key) || emphasis.lit.has(key)
  const [meant, others] = parted(sheet.lines, ({ line }) => isMeant(line.key))
  const [standing, resting] = parted(others, ({ line }) => hot.has(line.key))
  const isHasty = !hasTime && isMany(sheet)
  drawLines(context, resting, style, zoom, { ...drawing, isHasty })
  drawLines(context, standing, style, zoom, { ...drawing, leastWidth: LEAST_HOT_LINE * near })

  const lookOf = (key: string): SymbolLook => ({
    opacity: rest === 'plain' || hot.has(key) || emphasis.ghosts.has(key) ? 1 : back.node,
    isHollow: emphasis.ghosts.has(key),
    hasRing: emphasis.picked.has(key) || key === look.cursor,
    hasHalo: emphasis.picked.has(key) || emphasis.lit.has(key),
  })
  const symbols = [...sheet.symbols.values()]
  const isForemost = (key: string) => hot.has(key) || isMeant(key) || key === look.cursor
  const [foremost, behind] = parted(symbols, ({ key }) => isForemost(key))
  drawSymbols(context, behind, style, zoom, lookOf)

  for (const drawn of meant) {
    const opacity = emphasis.picked.has(drawn.line.key) ? HALO_OPACITY.picked : HALO_OPACITY.lit
    drawLineHalo(context, drawn, style, zoom, { width: LINE_HALO * near, opacity })
  }
  drawLines(context, meant, style, zoom, {
    ...drawing,
    strengthOf: () => 1,
    leastWidth: LEAST_MEANT_LINE * near,
  })
  drawSymbols(context, foremost, style, zoom, lookOf)
  return isHasty
}

/** Those that are, those that are not. */
function parted<T>(all: readonly T[], is: (each: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []]
  for (const each of all) (is(each) ? yes : no).push(each)
  return [yes, no]
}
