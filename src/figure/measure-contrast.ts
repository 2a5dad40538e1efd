/** How well a drawing stands out from a ground: its faintest letters, and the lines and symbols that are too faint. */
import { contrast, LEAST_CONTRAST, laidOver } from './contrast.ts'
import type { Drawing, Group, Mark, Shape } from './drawing.ts'

export type Standing = {
  /** The lowest contrast of any letters; infinite where there are none. */
  letters: number
  /** How many lines and symbols of the map stand out less than they should. */
  faint: number
}

/** @param ground `#rrggbb` */
export function measureContrast({ layers }: Pick<Drawing, 'layers'>, ground: string): Standing {
  const seen = (colour: string, opacity: number) => contrast(laidOver(colour, ground, opacity), ground)
  const standing: Standing = { letters: Number.POSITIVE_INFINITY, faint: 0 }
  for (const layer of layers) {
    for (const { mark, opacity } of marksIn(layer, 1)) {
      if ('text' in mark) standing.letters = Math.min(standing.letters, seen(mark.text.fill, opacity))
      else if (layer.id === 'map' && isFaint(mark.shape, (colour) => seen(colour, opacity))) standing.faint++
    }
  }
  return standing
}

/** A line is told by its stroke, its head has the same colour; a symbol has an id, what only covers a line has none. */
function isFaint({ id, fill, stroke }: Shape, seen: (colour: string) => number): boolean {
  const colour = stroke ? stroke.colour : id === undefined ? undefined : fill
  return colour !== undefined && seen(colour) < LEAST_CONTRAST.shapes
}

type Seen = { mark: Exclude<Mark, { group: Group }>; opacity: number }

function* marksIn({ marks, opacity: own = 1 }: Group, outer: number): Generator<Seen> {
  const opacity = outer * own
  for (const mark of marks) {
    if ('group' in mark) yield* marksIn(mark.group, opacity)
    else yield { mark, opacity }
  }
}
